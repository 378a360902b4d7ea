import { describe, expect, it } from 'vitest';
import type { Engine, Row } from '../../../src/graph/engine.ts';
import { Contents } from '../../../src/graph/read/contents.ts';
import { NODE_KINDS, OWN_LABELS, nodeKindOf, RELATIONSHIP_KINDS } from '../../../src/graph/shape.ts';
import { EXPORT_FORMATS } from '../../../src/exchange/export/formats.ts';
import { IN_MEMORY, openEngine } from '../../../src/graph/open.ts';
import { storeOn } from '../../contract/engines.ts';
import { fill } from '../graphs.ts';

/** A graph of that many articles, which counts what was asked of it. */
function articles(count: number): { contents: Contents; asked: string[]; mostRows: () => number } {
  const asked: string[] = [];
  let most = 0;
  const key = (index: number): string => `a-${String(index).padStart(9, '0')}`;
  const answer = (statement: string, { after, limit, keys }: Row): Row[] => {
    if (statement.includes('/keys?')) {
      const first = after === '' ? 0 : Number(after.slice(2)) + 1;
      return statement.includes('label=Article') ? Array.from({ length: Math.min(limit, count - first) }, (_, index) => ({ key: key(first + index) })) : [];
    }
    return statement.includes('/nodes?') ? keys.map((id: string) => ({ key: id, labels: ['Article'], properties: { id, text: 'text', extractor: 'e' } })) : [];
  };
  const engine = {
    read: async (work: (transaction: object) => Promise<unknown>) => work({
      run: async (statement: string, parameters: Row) => {
        asked.push(statement);
        const rows = answer(statement, parameters);
        most = Math.max(most, rows.length);
        return rows;
      },
    }),
  };
  return { contents: new Contents(engine as unknown as Engine), asked, mostRows: () => most };
}

describe('the whole graph as a stream', () => {
  it('has every node once, in the order of the keys, over all windows', async () => {
    const { contents } = articles(120_001);
    const keys: string[] = [];
    for await (const { key } of contents.nodes('Article')) keys.push(key);
    expect(keys).toHaveLength(120_001);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('reads no further than it is asked, and never holds more than a window of keys', async () => {
    const { contents, asked, mostRows } = articles(1_000_000);
    const text = EXPORT_FORMATS.jsonl.text(contents)[Symbol.asyncIterator]();
    for (let index = 0; index < 250; index++) await text.next();
    expect(asked).toHaveLength(1 + 250 / 50);
    expect(mostRows()).toBe(50_000);
    await text.return?.();
    expect(asked).toHaveLength(1 + 250 / 50);
  });
});

describe('the list of labels and relationships', () => {
  it('has all that a graph holds', async () => {
    const engine = await openEngine(IN_MEMORY);
    await fill(await storeOn(engine));
    const [nodes, relationships] = await engine.read(async (transaction) => [await transaction.run('schema/dump-nodes'), await transaction.run('schema/dump-relationships')] as const);
    const isOwn = (labels: string[]): boolean => labels.some((label) => OWN_LABELS.has(label));
    const unknown = nodes.filter(({ labels }) => !isOwn(labels) && !nodeKindOf(labels)).map(({ labels }) => labels.join(':'));
    const kindOf = (labels: string[]): string => nodeKindOf(labels)?.label ?? labels.join(':');
    const unlisted = relationships.map(({ fromLabels, type, toLabels }) => `${kindOf(fromLabels)} ${type} ${kindOf(toLabels)}`)
      .filter((text) => !RELATIONSHIP_KINDS.some(({ from, type, to }) => `${from} ${type} ${to}` === text));
    expect([...new Set(unknown)]).toEqual([]);
    expect([...new Set(unlisted)]).toEqual([]);
    const further = nodes.flatMap(({ labels }) => labels.filter((label: string) => !OWN_LABELS.has(label) && !NODE_KINDS.some((kind) => kind.label === label || kind.further.includes(label))));
    expect([...new Set(further)]).toEqual([]);
    await engine.close();
  });
});
