import { searchWords } from '../../domain/search-words.ts';
import type { PersonForm } from './form.ts';

/** Two forms that may be one person share at least one block. */
export function blocksOf(form: Pick<PersonForm, 'names' | 'country' | 'offices'>): string[] {
  const words = searchWords(form.names[0]?.name ?? '');
  return [...new Set(words.slice(-2))].map((word) => `${word}`);
}
