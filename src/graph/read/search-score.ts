import { searchWords } from '../../domain/search-words.ts';

/** Names whose whole is in the question, or that hold at least half of it, are found; fewer words in common are chance. */
const ENOUGH = 0.5;

/**
 * How well names answer a question, 0 to 1: the harmonic mean of how much of the question the best name covers and how much of the name
 * the question does. Both engines give the same, as their own scores do not. 0: not found.
 */
export function nameScore(words: ReadonlySet<string>, names: readonly (string | null | undefined)[]): number {
  return Math.max(0, ...names.map((name) => (name ? oneScore(words, searchWords(name)) : 0)));
}

function oneScore(words: ReadonlySet<string>, name: readonly string[]): number {
  const common = name.filter((word) => words.has(word)).length;
  if (common === 0) return 0;
  const covered = common / words.size;
  const used = common / name.length;
  return covered >= ENOUGH || used === 1 ? (2 * covered * used) / (covered + used) : 0;
}

/** The same for an article: most for its text, the rest for its title. */
export function articleScore(words: ReadonlySet<string>, text: ReadonlySet<string>, title: string | null): number {
  const covered = [...words].filter((word) => text.has(word)).length / words.size;
  return covered < ENOUGH ? 0 : 0.6 * covered + 0.3 * nameScore(words, [title]);
}
