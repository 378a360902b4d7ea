/** A list of documents and how it counts. */
export interface TalliedList {
  pages: readonly string[];
  documents: number;
  /** Number of the question's word, from 0; behind MOST_WORDS what a filter asks for, which counts nothing. */
  word: number;
  /** How much the word counts. */
  counts: number;
  /** How far what stands in the list is the word, 0 to 100. */
  trust: number;
}

/** A question has at most so many words, and a filter asks for at most so many states: each is a bit. */
export const MOST_WORDS = 16;

/** Lists in the order in which they are added up. */
export interface TallyOrder {
  /** Every document that may answer stands in one of them. */
  candidates: TalliedList[];
  /** What candidates are looked up in; what else they hold answers nothing. */
  others: TalliedList[];
}

/**
 * Which lists the answers come from. A document that must have T of n words has one of the n − T + 1 rarest ones, so the commonest T − 1 hold no others
 * (Sarawagi & Kirpal 2004, Efficient set joins on similarity predicates); one that must have what a filter asks for stands in that list. The longest candidates come last, and the
 * lists of each word next to each other.
 * @param needed how many of the question's words an answer must have
 */
export function tallyOrder(lists: readonly TalliedList[], needed: number): TallyOrder {
  const sizes = new Map<number, number>();
  for (const { word, documents } of lists) sizes.set(word, (sizes.get(word) ?? 0) + documents);
  const bySize = [...sizes.keys()].sort((one, other) => sizes.get(one)! - sizes.get(other)! || one - other);
  const rare = bySize.filter((word) => word < MOST_WORDS);
  const asked = new Set(rare.slice(0, Math.max(0, rare.length - needed + 1)));
  const filter = bySize.find((word) => word >= MOST_WORDS);
  const isFilterShorter = filter !== undefined && sizes.get(filter)! < [...asked].reduce((sum, word) => sum + sizes.get(word)!, 0);
  const chosen = isFilterShorter ? new Set([filter]) : asked;
  const inOrder = bySize.flatMap((word) => lists.filter((list) => list.word === word).sort((one, other) => one.documents - other.documents));
  return { candidates: inOrder.filter(({ word }) => chosen.has(word)), others: inOrder.filter(({ word }) => !chosen.has(word)) };
}
