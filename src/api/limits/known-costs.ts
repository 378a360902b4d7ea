import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** Variables longer than this are of no page that is asked for again and again. */
const LONGEST_VARIABLES = 1_000;
const MOST_A_DOCUMENT = 32;

/** Costs by document, operation and variables, kept as long as the document is: walking it again takes longer than executing many a question. */
const known = new WeakMap<DocumentNode, Map<string, number>>();

/** @param tell says the cost, or throws, which is not remembered */
export function knownCost(document: DocumentNode, { name }: OperationDefinitionNode, variables: Record<string, unknown>, tell: () => number): number {
  const key = `${name?.value ?? ''} ${JSON.stringify(variables)}`;
  if (key.length > LONGEST_VARIABLES) return tell();
  let costs = known.get(document);
  if (!costs) known.set(document, (costs = new Map()));
  let cost = costs.get(key);
  if (cost === undefined) {
    cost = tell();
    if (costs.size >= MOST_A_DOCUMENT) costs.clear();
    costs.set(key, cost);
  }
  return cost;
}
