/** What one operation may ask for. */
export interface OperationLimits {
  /** Fields one inside the other. */
  depth: number;
  /** Fields that the answer may hold, by `src/api/limits/cost.ts`. */
  cost: number;
  /** Fields under another name than their own. */
  aliases: number;
  /** Lists one inside the other. */
  lists: number;
  /** Lexical tokens of the document; a longer one is not parsed. */
  tokens: number;
  /** How long a query may take. */
  queryMilliseconds: number;
  /** How long a mutation may take: reading a hundred long articles is work. What was begun to be written is written. */
  mutationMilliseconds: number;
}

/**
 * They let through every operation of `schema/operations`, GraphiQL's introspection, and three connections of 100 with two plain lists
 * one inside the other below each.
 */
export const DEFAULT_LIMITS: OperationLimits = {
  depth: 16, cost: 200_000, aliases: 30, lists: 6, tokens: 4_000, queryMilliseconds: 20_000, mutationMilliseconds: 300_000,
};
