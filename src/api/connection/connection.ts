import type { Listing } from '../../graph/read/listing.ts';
import { pageOfAll } from '../../graph/read/page.ts';
import type { Page, Sorted, Window } from '../../graph/read/page.ts';
import type { Selection } from '../../graph/read/selection.ts';
import type { Batches } from '../batch.ts';

/** What resolves a connection's fields: the page is read once, and neither it nor the count unless a field asks. */
export interface Connection {
  edges(): Promise<unknown[]>;
  pageInfo(): Promise<{ hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }>;
  totalCount(): Promise<number>;
}

export function connection<Node>(readPage: () => Promise<Page<Node>>, count: () => Promise<number>): Connection {
  let reading: Promise<Page<Node>> | undefined;
  const page = (): Promise<Page<Node>> => (reading ??= readPage());
  return {
    edges: async () => (await page()).edges,
    pageInfo: async () => {
      const { edges, hasNextPage, hasPreviousPage } = await page();
      return { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
    },
    totalCount: count,
  };
}

/** A list of the whole graph: `list` is a file of the noun's folder under `cypher/read`. */
export function listed<Node>(listing: Listing<Node>, list: string, selection: Selection, window: Window): Connection {
  return connection(() => listing.page(list, selection, window), () => listing.count(list, selection));
}

/** A list that belongs to a parent, read together with those of its siblings. */
export function listedOf<Node>(batches: Batches, listing: Listing<Node>, parent: string, key: string, selection: Selection, window: Window): Connection {
  const name = `${listing.folder}/of-${parent}`;
  return connection(
    () => batches.load(name, [selection, window], (keys) => listing.pagesOf(parent, keys, selection, window), key),
    () => batches.load(`${name}-count`, selection, (keys) => listing.countsOf(parent, keys, selection), key),
  );
}

/** A list that is short enough to be read whole. */
export function listedWhole<Node>(read: () => Promise<readonly Sorted<Node>[]>, window: Window): Connection {
  let reading: Promise<readonly Sorted<Node>[]> | undefined;
  const whole = (): Promise<readonly Sorted<Node>[]> => (reading ??= read());
  return connection(async () => pageOfAll(await whole(), window), async () => (await whole()).length);
}
