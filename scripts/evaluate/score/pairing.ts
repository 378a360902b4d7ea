/**
 * The largest pairing of found items with wanted ones, each at most once; of several, one that leaves out the items found last (augmenting
 * paths, Berge 1957). @returns for each found item the index of its partner, or null
 */
export function pairUp<Found, Wanted>(found: readonly Found[], wanted: readonly Wanted[], isSame: (found: Found, wanted: Wanted) => boolean): (number | null)[] {
  const takenBy = new Map<number, number>();
  const settle = (item: number, asked: Set<number>): boolean => {
    for (let candidate = 0; candidate < wanted.length; candidate++) {
      if (asked.has(candidate) || !isSame(found[item]!, wanted[candidate]!)) continue;
      asked.add(candidate);
      const holder = takenBy.get(candidate);
      if (holder === undefined || settle(holder, asked)) {
        takenBy.set(candidate, item);
        return true;
      }
    }
    return false;
  };
  found.forEach((_, item) => settle(item, new Set()));
  const partners: (number | null)[] = found.map(() => null);
  for (const [candidate, item] of takenBy) partners[item] = candidate;
  return partners;
}
