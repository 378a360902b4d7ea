/** Each item once, in the order in which they come. */
export const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
