import type { CypherParameters, Engine, Row } from '../engine.ts';
import { pageOf, windowParameters } from './page.ts';
import type { Page, Sorted, Window } from './page.ts';

/** What a list's statements take besides the window: the filter's parameters, a period, … */
export type Selection = CypherParameters;

/**
 * The lists of one noun: a folder `cypher/read/<folder>` with `all` and `of-<parent>`, and `…-count` beside each.
 * Every method runs one statement, however many parents; results stand in the order of the keys.
 */
export class Listing<Node> {
  private readonly engine: Engine;
  /** The folder under `cypher`. */
  readonly folder: string;
  private readonly nodeOf: (row: Row) => Node;

  /** `nodeOf` makes a node of what the statement returns, where that is not the node itself. */
  constructor(engine: Engine, folder: string, nodeOf = (row: Row): Node => row as Node) {
    this.engine = engine;
    this.folder = `read/${folder}`;
    this.nodeOf = nodeOf;
  }

  async page(list: string, selection: Selection, window: Window): Promise<Page<Node>> {
    const [row] = await this.run(list, { ...selection, ...windowParameters(window) });
    return this.pageOf(row?.nodes, window);
  }

  async count(list: string, selection: Selection): Promise<number> {
    const [row] = await this.run(`${list}-count`, selection);
    return row?.total ?? 0;
  }

  async pagesOf(parent: string, keys: readonly string[], selection: Selection, window: Window): Promise<Page<Node>[]> {
    const rows = await this.run(`of-${parent}`, { ...selection, ...windowParameters(window), parents: [...keys] });
    const nodes = new Map<string, Row[]>(rows.map((row) => [row.parent, row.nodes]));
    return keys.map((key) => this.pageOf(nodes.get(key), window));
  }

  async countsOf(parent: string, keys: readonly string[], selection: Selection): Promise<number[]> {
    const rows = await this.run(`of-${parent}-count`, { ...selection, parents: [...keys] });
    const totals = new Map<string, number>(rows.map((row) => [row.parent, row.total]));
    return keys.map((key) => totals.get(key) ?? 0);
  }

  private pageOf(rows: Row[] | undefined, window: Window): Page<Node> {
    return pageOf((rows ?? []).map((row) => ({ ...this.nodeOf(row), id: row.id, sortKey: row.sortKey }) as Sorted<Node>), window);
  }

  private run(list: string, parameters: CypherParameters): Promise<Row[]> {
    return this.engine.read((transaction) => transaction.run(`${this.folder}/${list}`, parameters));
  }
}
