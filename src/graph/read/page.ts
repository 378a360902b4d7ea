import { BadInput, LimitExceeded } from '../../domain/errors.ts';
import type { CypherParameters } from '../engine.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Position, SortKey } from './cursor.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** Which part of a list is asked for, in the words of Relay's cursor connections. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** What a list is sorted by; nodes with equal keys follow by id in the same direction. */
export interface ListOrder {
  by: string;
  descending: boolean;
}

/** A node as a page's statement returns it. */
export type Sorted<Node> = Node & { id: string; sortKey: SortKey };

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Page<Node> {
  edges: Edge<Node>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** A page request read against a list's order: the bounds of its keys, and which way to read. */
export interface Window {
  order: ListOrder;
  size: number;
  /** True for `last`: the statement reads from the list's end, and the page is turned round. */
  backward: boolean;
  low: Position | null;
  high: Position | null;
  bounded: { before: boolean; after: boolean };
}

/** @throws BadInput for contradictory or negative numbers and foreign cursors; LimitExceeded for more than a page holds. */
export function windowOf(request: PageRequest, order: ListOrder): Window {
  const { first, last } = request;
  if (first != null && last != null) throw new BadInput('Ask for "first" or for "last", not for both.');
  const size = first ?? last ?? DEFAULT_PAGE;
  const name = last == null ? 'first' : 'last';
  if (size < 0) throw new BadInput(`"${name}" is ${size}; ask for 0 to ${LARGEST_PAGE}.`);
  if (size > LARGEST_PAGE) {
    throw new LimitExceeded(`"${name}" is ${size}; a page holds at most ${LARGEST_PAGE}, so ask for fewer and go on with "${name === 'first' ? 'after' : 'before'}".`);
  }
  const tag = tagOf(order);
  const after = request.after == null ? null : decodeCursor(tag, request.after);
  const before = request.before == null ? null : decodeCursor(tag, request.before);
  return {
    order,
    size,
    backward: last != null,
    low: order.descending ? before : after,
    high: order.descending ? after : before,
    bounded: { before: before !== null, after: after !== null },
  };
}

/** Parameters of the fragments under `cypher/read/page`; one node more than the page holds tells whether the list goes on. */
export function windowParameters(window: Window): CypherParameters {
  return {
    orderBy: window.order.by,
    /** Where a node without a time stands: at the list's end, whichever way it is sorted. */
    untimed: window.order.descending ? '' : '~',
    low: window.low && { ...window.low },
    high: window.high && { ...window.high },
    limit: window.size + 1,
  };
}

/** Names of those fragments: which way they read, and whether there are cursors to mind. */
export const windowNames = ({ order, backward, low, high }: Window): Record<string, string> =>
  ({ direction: order.descending !== backward ? 'DESC' : 'ASC', between: low || high ? 'cursors' : 'nothing' });

/** What the orders of a noun sort by: a property of its nodes; `number` where it holds one, `always` where every node has it, `days` where filters put it into `$dayFrom` to `$dayTo`. */
export type SortProperties = Readonly<Record<string, { property: string; number?: true; always?: true; days?: true }>>;

/** Beyond every number that is sorted by. */
const LARGEST = 2 ** 52;
/** The last of Unicode's code points, which no text has. */
const AFTER_ALL = '\u{10ffff}';

/**
 * Parameters and names of the statements that sort by a property, so that an engine with an ordered index reads no more than the page. Nodes without
 * the property stand at the list's end, whichever way it is sorted: a list that is read from its end begins with them.
 */
export function sortingOf(window: Window, properties: SortProperties, { dayFrom, dayTo }: CypherParameters): { parameters: CypherParameters; names: Record<string, string> } {
  const { order, backward, low, high } = window;
  const { property, number, always, days } = properties[order.by]!;
  const between = days && typeof dayFrom === 'string' && typeof dayTo === 'string' ? { from: dayFrom, to: dayTo } : null;
  const [least, most] = number ? [-LARGEST, LARGEST] : ['', AFTER_ALL];
  const parts = always || between ? ['valued', 'none'] : backward ? ['bare', 'valued'] : ['valued', 'bare'];
  return {
    parameters: {
      least: larger(low?.key ?? least, between?.from),
      most: smaller(high?.key ?? most, between?.to),
      missing: order.descending ? least : most,
    },
    names: { property, first: parts[0]!, second: parts[1]! },
  };
}

const larger = (key: SortKey, other: string | undefined): SortKey => (other !== undefined && other > String(key) ? other : key);
const smaller = (key: SortKey, other: string | undefined): SortKey => (other !== undefined && other < String(key) ? other : key);

/** The page out of the rows that a statement read: at most one more than its size, in reading direction. */
export function pageOf<Node>(rows: readonly Sorted<Node>[], window: Window): Page<Node> {
  const more = rows.length > window.size;
  const nodes = rows.slice(0, window.size);
  if (window.backward) nodes.reverse();
  const tag = tagOf(window.order);
  return {
    // Few ask for the cursor of each entry, and it is text made of text.
    edges: nodes.map((node) => ({ get cursor() { return encodeCursor(tag, { key: node.sortKey, id: node.id }); }, node })),
    hasNextPage: window.backward ? window.bounded.before : more,
    hasPreviousPage: window.backward ? more : window.bounded.after,
  };
}

/** The same for a list that is whole in memory, in any order. */
export function pageOfAll<Node>(nodes: readonly Sorted<Node>[], window: Window): Page<Node> {
  const { low, high, order, size, backward } = window;
  const direction = order.descending !== backward ? -1 : 1;
  const inside = nodes.filter((node) => (!low || compare(node, low) > 0) && (!high || compare(node, high) < 0));
  return pageOf(inside.sort((one, other) => direction * comparePositions(position(one), position(other))).slice(0, size + 1), window);
}

const tagOf = (order: ListOrder): string => `${order.by}${order.descending ? ' descending' : ''}`;
const position = (node: Sorted<unknown>): Position => ({ key: node.sortKey, id: node.id });
const compare = (node: Sorted<unknown>, bound: Position): number => comparePositions(position(node), bound);
const compareValues = (one: SortKey, other: SortKey): number => (one < other ? -1 : one > other ? 1 : 0);
const comparePositions = (one: Position, other: Position): number => compareValues(one.key, other.key) || compareValues(one.id, other.id);
