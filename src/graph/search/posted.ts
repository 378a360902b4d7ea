import type { SearchDocument } from './documents.ts';
import { tailOf, weightDigit } from './entry.ts';

/**
 * What a document put into the lists, kept beside it as one text: the end of its entries, then each term behind the digit of its weight. So whatever
 * the program reads out of words later, a document leaves no word behind that it was put under.
 */
export interface Posted {
  tail: string;
  /** Digit of the weight by term. */
  weights: ReadonlyMap<string, string>;
}

export const postedOf = ({ rank, flag, terms }: SearchDocument): Posted => ({ tail: tailOf(rank, flag), weights: new Map([...terms].map(([term, weight]) => [term, weightDigit(weight)])) });

export const postedText = ({ tail, weights }: Posted): string => [tail, ...[...weights].map(([term, weight]) => weight + term).sort()].join(' ');

export function readPosted(text: string): Posted {
  const [tail, ...terms] = text.split(' ');
  return { tail: tail!, weights: new Map(terms.map((term) => [term.slice(1), term[0]!])) };
}
