/** A full-text index: the nodes of a label, found by the words of one property. Every engine builds all of these in `setup`. */
export interface FullTextIndex {
  name: FullTextIndexName;
  label: string;
  /** Property that holds the words as `domain/search-words.ts` cuts them, so that every engine finds the same. */
  property: string;
  /** Property that `FullTextHit.id` is. */
  key: string;
}

export const FULL_TEXT_INDEX_NAMES = ['articleWords', 'personWords', 'countryWords', 'organizationWords', 'topicWords', 'regionWords'] as const;
export type FullTextIndexName = (typeof FULL_TEXT_INDEX_NAMES)[number];

export const FULL_TEXT_INDEXES: readonly FullTextIndex[] = [
  { name: 'articleWords', label: 'Article', property: 'searchWords', key: 'id' },
  { name: 'personWords', label: 'Person', property: 'searchWords', key: 'id' },
  { name: 'countryWords', label: 'Country', property: 'searchWords', key: 'code' },
  { name: 'organizationWords', label: 'Organization', property: 'searchWords', key: 'id' },
  { name: 'topicWords', label: 'Topic', property: 'searchWords', key: 'id' },
  { name: 'regionWords', label: 'Region', property: 'searchWords', key: 'id' },
];

export function fullTextIndex(name: string): FullTextIndex {
  const index = FULL_TEXT_INDEXES.find((candidate) => candidate.name === name);
  if (!index) throw new Error(`There is no full-text index "${name}"; there are ${FULL_TEXT_INDEX_NAMES.join(', ')}.`);
  return index;
}
