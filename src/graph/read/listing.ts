import type { CypherParameters, Engine, Row } from '../engine.ts';
import { pageOf, sortingOf, windowParameters } from './page.ts';
import type { Page, Sorted, SortProperties, Window } from './page.ts';
import type { Selection } from './selection.ts';

/** A noun whose lists share the statements of `cypher/read/page`. */
export interface ListedNoun {
  /** What its statements call a node, and the node's label. */
  noun: string;
  label: string;
  /** What the noun's orders sort by. */
  properties: SortProperties;
}

/**
 * The lists of one noun: a folder `cypher/read/<folder>` with `all` and `of-<parent>`, and `…-count` beside each.
 * Every method runs one statement, however many parents; results stand in the order of the keys.
 */
export class Listing<Node> {
  private readonly engine: Engine;
  /** The folder under `cypher`. */
  readonly folder: string;
  private readonly names: Readonly<Record<string, string>>;
  private readonly properties: SortProperties | null;
  private readonly nodeOf: ((row: Row) => Node) | null;

  /** `nodeOf` makes a node of what the statement returns, where that is not the node itself. */
  constructor(engine: Engine, folder: string, listed: ListedNoun | null = null, nodeOf: ((row: Row) => Node) | null = null) {
    this.engine = engine;
    this.folder = `read/${folder}`;
    this.names = listed ? { noun: listed.noun, label: listed.label, folder } : {};
    this.properties = listed && listed.properties;
    this.nodeOf = nodeOf;
  }

  async page(list: string, selection: Selection, window: Window): Promise<Page<Node>> {
    const [name, meant] = shortest(list, selection);
    const [row] = await this.runPage(name, meant, window);
    return this.pageOf(row?.nodes, window);
  }

  async count(list: string, selection: Selection): Promise<number> {
    const [name, meant] = shortest(list, selection);
    const [row] = await this.run(`${name}-count`, meant.parameters, meant.names);
    return row?.total ?? 0;
  }

  async pagesOf(parent: string, keys: readonly string[], selection: Selection, window: Window): Promise<Page<Node>[]> {
    const rows = await this.runPage(`of-${parent}`, selection, window, { parents: [...keys] });
    const nodes = new Map<string, Row[]>(rows.map((row) => [row.parent, row.nodes]));
    return keys.map((key) => this.pageOf(nodes.get(key), window));
  }

  async countsOf(parent: string, keys: readonly string[], selection: Selection): Promise<number[]> {
    const rows = await this.run(`of-${parent}-count`, { ...selection.parameters, parents: [...keys] }, selection.names);
    const totals = new Map<string, number>(rows.map((row) => [row.parent, row.total]));
    return keys.map((key) => totals.get(key) ?? 0);
  }

  private pageOf(rows: Row[] | undefined, window: Window): Page<Node> {
    const { nodeOf } = this;
    // A row that is the node itself has its id and what it is sorted by; copying each would cost more than all that is made of it.
    const nodes = (nodeOf ? (rows ?? []).map((row) => ({ ...nodeOf(row), id: row.id, sortKey: row.sortKey })) : (rows ?? [])) as Sorted<Node>[];
    return pageOf(nodes, window);
  }

  private runPage(list: string, { parameters, names }: Selection, window: Window, more: CypherParameters = {}): Promise<Row[]> {
    const sorting = this.properties && sortingOf(window, this.properties, parameters);
    return this.run(list, { ...parameters, ...windowParameters(window), ...sorting?.parameters, ...more }, { ...names, ...sorting?.names });
  }

  private run(list: string, parameters: CypherParameters, names: Readonly<Record<string, string>> = {}): Promise<Row[]> {
    const open = new URLSearchParams({ ...this.names, ...names }).toString();
    return this.engine.read((transaction) => transaction.run(`${this.folder}/${list}${open && `?${open}`}`, parameters));
  }
}

/** The list of all may be read by a shorter way. */
const shortest = (list: string, selection: Selection): [list: string, selection: Selection] =>
  list === 'all' && selection.anchored ? ['anchored', selection.anchored] : [list, selection];
