import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A record as the scorer takes it: lists of what was or should be read. Gold states the language. */
export interface Scored {
  language?: string;
}

/** The corpus' own judge of records, `eval/score.mjs`. */
export interface Scorer {
  /** Records of a folder of JSON files or of a JSON Lines file, by id. */
  load(path: string): Map<string, Scored>;
  score(gold: ReadonlyMap<string, object>, read: ReadonlyMap<string, object>): {
    result: Record<string, { precision: number; recall: number; f1: number; gold: number; predicted: number }>;
    errors: [measure: string, document: string, kind: 'missed' | 'spurious', item: unknown][];
  };
}

export const loadScorer = async (corpus: string): Promise<Scorer> => (await import(pathToFileURL(join(corpus, 'eval/score.mjs')).href)) as Scorer;
