import type { Place } from './nodes.ts';

/** The places of a MENTIONS relationship, which packs them in parallel lists. */
export interface PackedPlaces {
  quotes: string[];
  starts: number[];
  ends: number[];
  rules: string[];
  confidences: number[];
}

export function unpack(places: PackedPlaces, articleId: string): Place[] {
  return places.quotes.map((quote, index) => ({
    articleId,
    quote,
    start: places.starts[index]!,
    end: places.ends[index]!,
    rule: places.rules[index]!,
    confidence: places.confidences[index]!,
  }));
}
