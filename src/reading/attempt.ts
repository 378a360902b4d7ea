import { BilateralError } from '../domain/errors.ts';
import type { ReadArticle, ReadItem } from './read-item.ts';

/** Runs one reader; what a person can mend becomes an item of the stream instead of its end. */
export function attempt(name: string, read: () => Omit<ReadArticle, 'name'>): ReadItem {
  try {
    return { ...read(), name };
  } catch (error) {
    if (error instanceof BilateralError) return { error, name };
    throw error;
  }
}
