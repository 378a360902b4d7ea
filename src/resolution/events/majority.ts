/** What is said most often, of several what is said first; null when nothing is said. */
export function mostSaid<Value>(values: readonly (Value | null)[], keyOf: (value: Value) => string = String): Value | null {
  const counts = new Map<string, { value: Value; count: number }>();
  for (const value of values) {
    if (value === null) continue;
    const counted = counts.get(keyOf(value)) ?? { value, count: 0 };
    counted.count += 1;
    counts.set(keyOf(value), counted);
  }
  return [...counts.values()].reduce<{ value: Value; count: number } | null>((most, next) => (most && most.count >= next.count ? most : next), null)?.value ?? null;
}

/** All that is said, each once, in the order in which it first is. */
export const union = <Value>(lists: readonly (readonly Value[])[]): Value[] => [...new Set(lists.flat())];
