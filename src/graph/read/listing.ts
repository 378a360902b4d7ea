import type { CypherParameters, Engine, Row } from '../engine.ts';
import type { Held } from './held.ts';
import type { Projected, Projection } from './projection.ts';
import { nodeFrom } from './rows.ts';
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

/** What the rows of a list are. */
export interface ListedRows<Node> {
  /** Rows are values of the properties that are read of such a node, then what the list says of it, then what it is sorted by, then what it is read with; without it they are nodes themselves. */
  projected?: { of: Projected; projection: Projection; more?: readonly string[]; held?(projection: Projection): Held | null };
  /** Makes a node of what the statement returns, where that is not the node itself. */
  nodeOf?(row: Row): Node;
  /** Parameters of each of the list's pages. */
  parameters?(): CypherParameters;
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
  private readonly rows: ListedRows<Node>;

  constructor(engine: Engine, folder: string, listed: ListedNoun | null = null, rows: ListedRows<Node> = {}) {
    this.engine = engine;
    this.folder = `read/${folder}`;
    this.names = listed ? { noun: listed.noun, label: listed.label, folder, held: 'nothing' } : {};
    this.properties = listed && listed.properties;
    this.rows = rows;
  }

  async page(list: string, selection: Selection, window: Window): Promise<Page<Node>> {
    const [name, meant] = shortest(list, selection);
    const names = this.namesOfValues();
    const [row] = await this.runPage(name, meant, window, {}, names);
    return this.pageOf(row?.nodes, window, names);
  }

  async count(list: string, selection: Selection): Promise<number> {
    const [name, meant] = shortest(list, selection);
    const [row] = await this.run(`${name}-count`, meant.parameters, meant.names);
    return row?.total ?? 0;
  }

  async pagesOf(parent: string, keys: readonly string[], selection: Selection, window: Window): Promise<Page<Node>[]> {
    const names = this.namesOfValues();
    const rows = await this.runPage(`of-${parent}`, selection, window, { parents: [...keys] }, names);
    const nodes = new Map<string, Row[]>(rows.map((row) => [row.parent, row.nodes]));
    return keys.map((key) => this.pageOf(nodes.get(key), window, names));
  }

  async countsOf(parent: string, keys: readonly string[], selection: Selection): Promise<number[]> {
    const rows = await this.run(`of-${parent}-count`, { ...selection.parameters, parents: [...keys] }, selection.names);
    const totals = new Map<string, number>(rows.map((row) => [row.parent, row.total]));
    return keys.map((key) => totals.get(key) ?? 0);
  }

  /** Names of the values that a row holds, asked once a page: meanwhile others may be wanted. */
  private namesOfValues(): RowNames | null {
    const { projected } = this.rows;
    if (!projected) return null;
    const properties = projected.projection[projected.of];
    const held = projected.held?.(projected.projection) ?? null;
    return { properties, held, all: [...properties, ...(projected.more ?? []), 'sortKey', ...(held?.as ?? [])] };
  }

  private pageOf(rows: Row[] = [], window: Window, names: RowNames | null): Page<Node> {
    const { nodeOf } = this.rows;
    if (names) {
      const nodes = rows.map((values) => nodeFrom(names.all, values as unknown as unknown[]) as Sorted<Node>);
      if (names.held) for (const node of nodes) names.held.unpack(node as Row);
      return pageOf(nodes, window);
    }
    // A row that is the node itself has its id and what it is sorted by; copying each would cost more than all that is made of it.
    const nodes = (nodeOf ? rows.map((row) => ({ ...nodeOf(row), id: row.id, sortKey: row.sortKey })) : rows) as Sorted<Node>[];
    return pageOf(nodes, window);
  }

  private runPage(list: string, { parameters, names }: Selection, window: Window, more: CypherParameters, values: RowNames | null): Promise<Row[]> {
    const sorting = this.properties && sortingOf(window, this.properties, parameters);
    const projected: CypherParameters = values ? { properties: [...values.properties], ...values.held?.parameters } : {};
    return this.run(list, { ...parameters, ...windowParameters(window), ...sorting?.parameters, ...this.rows.parameters?.(), ...projected, ...more }, { ...names, ...sorting?.names, ...(values?.held ? { held: values.held.name } : {}) });
  }

  private run(list: string, parameters: CypherParameters, names: Readonly<Record<string, string>> = {}): Promise<Row[]> {
    const open = new URLSearchParams({ ...this.names, ...names }).toString();
    return this.engine.read((transaction) => transaction.run(`${this.folder}/${list}${open && `?${open}`}`, parameters));
  }
}

interface RowNames {
  properties: readonly string[];
  held: Held | null;
  all: readonly string[];
}

/** The list of all may be read by a shorter way. */
const shortest = (list: string, selection: Selection): [list: string, selection: Selection] =>
  list === 'all' && selection.anchored ? ['anchored', selection.anchored] : [list, selection];
