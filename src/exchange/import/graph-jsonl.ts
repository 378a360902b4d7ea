import { BadInput, Conflict, type BilateralError } from '../../domain/errors.ts';
import type { Row } from '../../graph/engine.ts';
import type { End, StoredNode, StoredRelationship } from '../../graph/read/contents.ts';
import type { Restoration } from '../../graph/restore.ts';
import { nodeKindOf, relationshipKindOf, type NodeKind, type RelationshipKind } from '../../graph/shape.ts';
import { ACCOUNT_LABEL } from '../export/graph-jsonl.ts';
import type { ImportFile } from './import-file.ts';
import { parseObject } from './json-line.ts';
import { failed, type OnOutcome } from './outcome.ts';

type Node = Pick<StoredNode, 'key' | 'labels' | 'properties'> & { kind: NodeKind };
type Relationship = Pick<StoredRelationship, 'from' | 'to' | 'properties'> & { kind: RelationshipKind };
type Line = { node: Node } | { relationship: Relationship } | { account: Row };

const ROWS = 500;

/**
 * Puts a graph back that `export --format graph-jsonl` wrote, as it was. Nothing is derived anew, so it wants an empty graph.
 * @throws Conflict when there are articles; BadInput when the file breaks off
 */
export async function restoreGraph(file: ImportFile, restoration: Restoration, onOutcome: OnOutcome): Promise<void> {
  if (!(await restoration.isEmpty())) {
    throw new Conflict(`${file.path} holds a whole graph, which can only be put into an empty one; name another with --graph, or add its articles alone (export --format jsonl, then ingest).`);
  }
  await restoration.begin();
  const batch = new Batch(restoration, onOutcome);
  const read = { nodes: 0, relationships: 0 };
  let closing: Row | null = null;
  for await (const { place, text } of file.lines()) {
    let line: Line;
    try {
      line = lineOf(parseObject(text, place), place);
    } catch (error) {
      onOutcome(failed(error as BilateralError));
      continue;
    }
    if ('account' in line) {
      if (line.account.whole === false) throw new BadInput(`${file.path} holds a part of a graph, which cannot go on growing; export the whole of it, or its articles (export --format jsonl, then ingest).`);
      closing = line.account;
    } else if ('node' in line) {
      read.nodes += 1;
      await batch.addNode(line.node);
    } else {
      read.relationships += 1;
      await batch.addRelationship(line.relationship, place);
    }
  }
  await batch.flush();
  await restoration.finish();
  if (closing === null) throw new BadInput(`${file.path} breaks off: its last line, which counts the others, is missing; export the graph again.`);
  if (closing.nodes !== read.nodes || closing.relationships !== read.relationships) {
    throw new BadInput(`${file.path} has ${read.nodes} nodes and ${read.relationships} relationships that can be read, but was written with ${closing.nodes} and ${closing.relationships}; export the graph again.`);
  }
}

/** Neighbouring lines of one kind are written together. */
class Batch {
  private readonly restoration: Restoration;
  private readonly onOutcome: OnOutcome;
  private nodes: Node[] = [];
  private relationships: (Relationship & { place: string })[] = [];

  constructor(restoration: Restoration, onOutcome: OnOutcome) {
    this.restoration = restoration;
    this.onOutcome = onOutcome;
  }

  async addNode(node: Node): Promise<void> {
    if (this.relationships.length > 0 || this.nodes.length >= ROWS || (this.nodes[0] && this.nodes[0].kind !== node.kind)) await this.flush();
    this.nodes.push(node);
  }

  async addRelationship(relationship: Relationship, place: string): Promise<void> {
    if (this.nodes.length > 0 || this.relationships.length >= ROWS || (this.relationships[0] && this.relationships[0].kind !== relationship.kind)) await this.flush();
    this.relationships.push({ ...relationship, place });
  }

  async flush(): Promise<void> {
    const { nodes, relationships } = this;
    this.nodes = [];
    this.relationships = [];
    if (nodes[0]) {
      await this.restoration.nodes(nodes[0].kind, nodes);
      for (const _ of nodes) this.onOutcome({ status: 'RESTORED', error: null });
    }
    if (relationships[0]) {
      const made = await this.restoration.relationships(relationships[0].kind, relationships);
      for (const [index, { place, from, to }] of relationships.entries()) {
        this.onOutcome(made[index] ? { status: 'RESTORED', error: null } : failed(new BadInput(`${place}: ${from.label} "${from.key}" or ${to.label} "${to.key}", which it relates, is not in the file; export the graph again.`)));
      }
    }
  }
}

/** @throws BadInput for what is no line of an export, or has a label or type that this graph does not have */
function lineOf(line: Row, place: string): Line {
  const properties = isObject(line.properties) ? line.properties : {};
  if (line.type === 'node' && isStrings(line.labels)) {
    if (line.labels.includes(ACCOUNT_LABEL)) return { account: properties };
    const kind = nodeKindOf(line.labels);
    const key: unknown = kind && properties[kind.key];
    if (!kind || typeof key !== 'string') throw new BadInput(`${place} is a node of no label of this graph (${line.labels.join(', ')}); it was exported by another program or version.`);
    return { node: { kind, key, labels: line.labels, properties } };
  }
  if (line.type === 'relationship' && typeof line.label === 'string') {
    const [from, to] = [endOf(line.start), endOf(line.end)];
    const kind = from && to && relationshipKindOf(from.label, line.label, to.label);
    if (!kind) throw new BadInput(`${place} is a relationship that this graph does not have (${line.label}); it was exported by another program or version.`);
    return { relationship: { kind, from, to, properties } };
  }
  throw new BadInput(`${place} is neither a node nor a relationship; give a file that export --format graph-jsonl wrote.`);
}

function endOf(end: unknown): End | null {
  if (!isObject(end) || typeof end.id !== 'string' || !isStrings(end.labels)) return null;
  const kind = nodeKindOf(end.labels);
  if (!kind || !end.id.startsWith(`${kind.label}:`)) return null;
  const id = end.id.slice(kind.label.length + 1);
  const at = kind.versions ? id.lastIndexOf('@') : -1;
  return { label: kind.label, key: at < 0 ? id : id.slice(0, at), version: at < 0 ? null : id.slice(at + 1) };
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
