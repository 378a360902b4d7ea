import type { Edge } from '../graph/read/page.ts';
import { windowOf } from '../graph/read/page.ts';
import type { Period } from '../graph/read/operands.ts';
import { relationSelection } from '../graph/read/relation-filter.ts';
import type { PairNode } from '../graph/read/nodes.ts';
import { listed, listedOf } from './connection/connection.ts';
import type { Connection } from './connection/connection.ts';
import type { RelationArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { RELATION_ORDERS } from './enums/list.ts';
import { relationOfPair } from './relation.ts';

/** Pairs of states, of all or of one, with their figures in the filter's period. */
export function relationsListed({ batches, read }: ApiContext, request: RelationArguments, country?: string): Connection {
  const order = RELATION_ORDERS[request.orderBy];
  const selection = relationSelection(request.filter, order);
  const window = windowOf(request, order);
  const { list } = read.relations;
  const pairs = country === undefined ? listed(list, 'all', selection, window) : listedOf(batches, list, 'country', country, selection, window);
  return { ...pairs, edges: async () => asRelations((await pairs.edges()) as Edge<PairNode>[], request.filter?.period ?? null) };
}

const asRelations = (edges: Edge<PairNode>[], period: Period | null) => edges.map(({ cursor, node }) => ({ cursor, node: relationOfPair(node, period) }));
