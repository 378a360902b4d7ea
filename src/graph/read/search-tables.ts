import { namesWith, type ConceptKind } from '../search/names.ts';
import { isMeant, type Question } from './search-question.ts';

/** Names whose whole is in the question, or that hold at least half of it, are found; fewer words in common are chance. */
const ENOUGH = 0.5;

/**
 * How well a name answers, 0 to 1: the harmonic mean of how much of the question it covers and how much of the name the question is. 0: not found.
 * @param common words that question and name share @param asked words of the question @param part of the name that they are, 0 to 1
 */
export function nameScore(common: number, asked: number, part: number): number {
  const covered = common / asked;
  const used = Math.min(1, part);
  return covered >= ENOUGH || used > 0.99 ? (2 * covered * used) / (covered + used) : 0;
}

/** What of the tables the question names, with the score of its best name: keys by kind. */
export function namedInTables({ words, languages }: Question, kinds: ReadonlySet<ConceptKind>): { kind: ConceptKind; key: string; score: number }[] {
  const best = new Map<string, { kind: ConceptKind; key: string; score: number }>();
  for (const language of languages) {
    const candidates = words.flatMap(({ stems, prefixes }) => [...namesWith(language, stems, prefixes)]);
    for (const { kind, key, words: name } of new Set(candidates)) {
      if (!kinds.has(kind)) continue;
      const common = name.filter((stems) => words.some((word) => isMeant(word, stems))).length;
      if (common === 0) continue;
      const score = nameScore(Math.min(common, words.length), words.length, common / name.length);
      const id = `${kind} ${key}`;
      if (score > (best.get(id)?.score ?? 0)) best.set(id, { kind, key, score });
    }
  }
  return [...best.values()];
}
