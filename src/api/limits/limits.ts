/** What one operation may ask for. */
export interface OperationLimits {
  /** Fields one inside the other. */
  depth: number;
  /** Fields that the answer may hold, by `src/api/limits/cost.ts`. */
  cost: number;
  /** Fields under another name than their own. */
  aliases: number;
  /** Lexical tokens of the document; a longer one is not parsed. */
  tokens: number;
}

/**
 * They let through every operation of `schema/operations`, GraphiQL's introspection, and three connections of 100 with two plain lists
 * one inside the other below each.
 */
export const DEFAULT_LIMITS: OperationLimits = { depth: 16, cost: 200_000, aliases: 30, tokens: 4_000 };
