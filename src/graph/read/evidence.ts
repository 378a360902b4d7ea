import type { Evidence, Grounds } from '../../domain/evidence.ts';
import type { ArticleNode } from './articles.ts';

/** A place in an article and how it was read; offsets are UTF-16 code units into the article's text. */
export interface Place extends Evidence, Grounds {
  articleId: string;
  /** The article itself, where it was read with the place. */
  article?: ArticleNode;
}

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
