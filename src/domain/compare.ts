/** Strings by their UTF-16 code units, as engines order them; for `sort`. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
