import type { CypherParameters, Engine, Row } from '../engine.ts';
import type { Held } from './held.ts';
import type { Projected, Projection } from './projection.ts';
import { nodeFrom } from './rows.ts';
import { pageOf, sortingOf, windowNames, windowParameters } from './page.ts';
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

/** What is asked of a list: a page of it, how many it has in all, or both, which is one statement, too. */
export type Wanted = 'page' | 'total' | 'both';

/** What was asked of a list. */
export interface Listed<Node> {
  page: Page<Node> | null;
  total: number | null;
}

/** What statements are called that give it. */
const ENDINGS: Record<Wanted, string> = { page: '', total: '-count', both: '-counted' };

/**
 * The lists of one noun: a folder `cypher/read/<folder>` with `all`, `all-count`, and what leads from a parent, `of-<parent>`; `cypher/read/page` makes the rest of it.
 * Every method runs one statement, however many parents; results stand in the order of the keys.
 */
export class Listing<Node> {
  private readonly engine: Engine;
  /** The folder under `cypher/read`. */
  readonly folder: string;
  private readonly names: Readonly<Record<string, string>>;
  private readonly properties: SortProperties | null;
  private readonly rows: ListedRows<Node>;

  constructor(engine: Engine, folder: string, listed: ListedNoun | null = null, rows: ListedRows<Node> = {}) {
    this.engine = engine;
    this.folder = folder;
    this.names = listed ? { noun: listed.noun, label: listed.label, folder, held: 'nothing' } : { folder };
    this.properties = listed && listed.properties;
    this.rows = rows;
  }

  async page(list: string, selection: Selection, window: Window): Promise<Page<Node>> {
    return (await this.read(list, 'page', selection, window)).page!;
  }

  /** A list of the whole graph. */
  async read(list: string, wanted: Wanted, selection: Selection, window: Window): Promise<Listed<Node>> {
    const [name, meant] = shortest(list, selection);
    const path = wanted === 'both' ? 'page/counted' : `${this.folder}/${name}${ENDINGS[wanted]}`;
    const values = this.namesOfValues();
    const [row] = await this.run(path, wanted, meant, window, values, { parameters: {}, names: { list: name } });
    return this.listed(row, wanted, window, values);
  }

  /** The lists of parents. */
  async readOf(parent: string, keys: readonly string[], wanted: Wanted, selection: Selection, window: Window): Promise<Listed<Node>[]> {
    const values = this.namesOfValues();
    const rows = await this.run(`page/of-each${ENDINGS[wanted]}`, wanted, selection, window, values, { parameters: { parents: [...keys] }, names: { parent } });
    const found = new Map<string, Row>(rows.map((row) => [row.parent, row]));
    return keys.map((key) => this.listed(found.get(key), wanted, window, values));
  }

  /** Names of the values that a row holds, asked once a page: meanwhile others may be wanted. */
  private namesOfValues(): RowNames | null {
    const { projected } = this.rows;
    if (!projected) return null;
    const properties = projected.projection[projected.of];
    const held = projected.held?.(projected.projection) ?? null;
    return { properties, held, all: [...properties, ...(projected.more ?? []), 'sortKey', ...(held?.as ?? [])] };
  }

  private listed(row: Row | undefined, wanted: Wanted, window: Window, names: RowNames | null): Listed<Node> {
    return { page: wanted === 'total' ? null : this.pageOf(row?.nodes, window, names), total: wanted === 'page' ? null : (row?.total ?? 0) };
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

  private run(path: string, wanted: Wanted, selection: Selection, window: Window, values: RowNames | null, own: Selection): Promise<Row[]> {
    const { parameters, names } = wanted === 'total' ? selection : this.paged(selection, window, values);
    const open = new URLSearchParams({ ...this.names, ...names, ...own.names });
    return this.engine.read((transaction) => transaction.run(`read/${path}?${open}`, { ...parameters, ...own.parameters }));
  }

  /** The selection with what the statement of a page wants beside it. */
  private paged({ parameters, names }: Selection, window: Window, values: RowNames | null): Selection {
    const sorting = this.properties && sortingOf(window, this.properties, parameters);
    const projected: CypherParameters = values ? { properties: [...values.properties], ...values.held?.parameters } : {};
    return {
      parameters: { ...parameters, ...windowParameters(window), ...sorting?.parameters, ...this.rows.parameters?.(), ...projected },
      names: { ...names, ...windowNames(window), ...sorting?.names, ...(values?.held ? { held: values.held.name } : {}) },
    };
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
