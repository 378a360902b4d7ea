import type { Contents, End } from '../../graph/read/contents.ts';
import { NODE_KINDS, RELATIONSHIP_KINDS } from '../../graph/shape.ts';
import type { TextFormat } from './format.ts';

/** What the last line counts, so that who reads the file sees whether it is complete; in front of a part it says that it is one. */
export const ACCOUNT_LABEL = 'Export';

/** An id that a whole file has once: the label and the key, and for one of several versions the time at which it ended. */
export const idOf = ({ label, key, version }: End): string => `${label}:${key}${version === null ? '' : `@${version}`}`;

async function* text(contents: Contents): AsyncGenerator<string> {
  if (!contents.whole) yield account({ whole: false });
  let nodes = 0;
  let relationships = 0;
  for (const kind of NODE_KINDS) {
    for await (const { key, labels, properties } of contents.nodes(kind.label)) {
      const id = idOf({ label: kind.label, key, version: kind.versions ? properties.recordedTo : null });
      yield line({ type: 'node', id, labels, properties });
      nodes += 1;
    }
  }
  for (const kind of RELATIONSHIP_KINDS) {
    for await (const { from, to, properties } of contents.relationships(kind)) {
      const start = { id: idOf(from), labels: [from.label] };
      const end = { id: idOf(to), labels: [to.label] };
      yield line({ type: 'relationship', id: String(relationships), label: kind.type, start, end, properties });
      relationships += 1;
    }
  }
  yield account({ nodes, relationships });
}

const account = (properties: Record<string, unknown>): string => line({ type: 'node', id: ACCOUNT_LABEL, labels: [ACCOUNT_LABEL], properties });

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** Every node and relationship, one a line, in the form of `apoc.export.json.all`; what `import` makes the same graph of. */
export const graphJsonl: TextFormat = {
  kind: 'text', mediaType: 'application/x-ndjson; charset=utf-8', ending: '.jsonl', text,
  description: 'the whole graph, a node or relationship a line, as import restores it',
};
