import type { Listed, Listing, Wanted } from '../../graph/read/listing.ts';
import { pageOfAll } from '../../graph/read/page.ts';
import type { Page, Sorted, Window } from '../../graph/read/page.ts';
import type { Selection } from '../../graph/read/selection.ts';
import type { Batches } from '../batch.ts';

/** What resolves a connection's fields: what they ask for in one turn is read once and together, and nothing unless a field asks. */
export interface Connection {
  edges(): Promise<unknown[]>;
  pageInfo(): Promise<{ hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }>;
  totalCount(): Promise<number>;
}

export function connection<Node>(read: (wanted: Wanted) => Promise<Listed<Node>>): Connection {
  const readings: { page?: Promise<Listed<Node>>; total?: Promise<Listed<Node>> } = {};
  let asked: ('page' | 'total')[] = [];
  let turn: Promise<Listed<Node>> | null = null;

  function inTurn(part: 'page' | 'total'): Promise<Listed<Node>> {
    asked.push(part);
    // Kept when all fields of the object have been asked.
    return (turn ??= Promise.resolve().then(() => {
      const wanted = asked.length > 1 ? 'both' : asked[0]!;
      asked = [];
      turn = null;
      return read(wanted);
    }));
  }

  const page = async (): Promise<Page<Node>> => (await (readings.page ??= inTurn('page'))).page!;
  return {
    edges: async () => (await page()).edges,
    pageInfo: async () => {
      const { edges, hasNextPage, hasPreviousPage } = await page();
      return { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    },
    totalCount: async () => (await (readings.total ??= inTurn('total'))).total!,
  };
}

/** A list of the whole graph: `list` is a file of the noun's folder under `cypher/read`. */
export function listed<Node>(listing: Listing<Node>, list: string, selection: Selection, window: Window): Connection {
  return connection((wanted) => listing.read(list, wanted, selection, window));
}

/** A list that belongs to a parent, read together with those of its siblings. */
export function listedOf<Node>(batches: Batches, listing: Listing<Node>, parent: string, key: string, selection: Selection, window: Window): Connection {
  const name = `${listing.folder} of ${parent}`;
  return connection((wanted) => batches.load(`${name}: ${wanted}`, wanted === 'total' ? selection : [selection, window], (keys) => listing.readOf(parent, keys, wanted, selection, window), key));
}

/** A list that is short enough to be read whole. */
export function listedWhole<Node>(read: () => Promise<readonly Sorted<Node>[]>, window: Window): Connection {
  return connection(async () => {
    const whole = await read();
    return { page: pageOfAll(whole, window), total: whole.length };
  });
}
