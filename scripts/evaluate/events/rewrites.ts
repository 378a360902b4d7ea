import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { sha256 } from '../../../src/domain/article-key.ts';
import { packageFile } from '../../../src/reference/package-files.ts';
import { areCopies } from '../../../src/resolution/articles/originals.ts';
import { sketchOf } from '../../../src/resolution/articles/sketch.ts';

/** How well copies and light rewrites are told from other articles. */
export interface CopyScore {
  /** Rewrites made by rule of articles of our own, and how many are recognised. */
  rewrites: number;
  recall: number;
  /** Pairs of different articles, and those that are taken for copies. */
  pairs: number;
  falseCopies: number;
  /** Pairs written by hand, and those that are judged wrong, by why they were written. */
  byHand: number;
  wrongByHand: string[];
}

const REWRITES_OF_EACH = 6;

export function scoreCopies(): CopyScore {
  const texts = ownTexts();
  const random = randomBelow(7);
  const rewrites = texts.flatMap((text) => Array.from({ length: REWRITES_OF_EACH }, () => [text, rewritten(text, random)] as const));
  const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const));
  const sharing = texts.slice(2).map((_, index) => withBackground(texts[index]!, texts[index + 1]!, texts[index + 2]!));
  const byHand = readFileSync(packageFile('tests/resolution/articles/rewrites.jsonl'), 'utf8').trim().split('\n')
    .map((line) => JSON.parse(line) as { copy: boolean; why: string; one: string; other: string });
  return {
    rewrites: rewrites.length,
    recall: rewrites.filter(([one, other]) => isCopyOf(one, other)).length / rewrites.length,
    pairs: pairs.length + sharing.length,
    falseCopies: [...pairs, ...sharing].filter(([one, other]) => isCopyOf(one, other)).length,
    byHand: byHand.length,
    wrongByHand: byHand.filter(({ copy, one, other }) => isCopyOf(one, other) !== copy).map(({ why }) => why),
  };
}

const sketches = new Map<string, ReturnType<typeof sketchOf>>();
function sketched(text: string) {
  const sketch = sketches.get(text) ?? sketchOf(text);
  sketches.set(text, sketch);
  return { contentHash: sha256(text), publishedAt: null, ...sketch };
}
const isCopyOf = (one: string, other: string): boolean => areCopies(sketched(one), sketched(other));

/** The seeds and the composed articles. */
function ownTexts(): string[] {
  const folders = ['seeds/articles', ...LANGUAGES.flatMap((language) => ['open', 'held-out'].map((part) => `tests/composed/${language}/${part}`))];
  return folders.filter((folder) => existsSync(packageFile(folder))).flatMap((folder) =>
    readdirSync(packageFile(folder)).filter((name) => name.endsWith('.json') && !name.endsWith('.gold.json')).sort()
      .map((name) => (JSON.parse(readFileSync(packageFile(`${folder}/${name}`), 'utf8')) as { text: string }).text));
}

type Random = (below: number) => number;

/** What editors do to an agency's report, one to four things at once. */
function rewritten(text: string, random: Random): string {
  const paragraphs = text.split(/\n\s*\n/);
  const [headline, source, omission, words] = [random(2), random(2), random(2), random(2)];
  if (headline && paragraphs.length > 1) paragraphs[0] = 'Что сказали министры — news of the day';
  if (source) paragraphs.push('Источник: Orda, a wire agency');
  if (omission && paragraphs.length > 4) paragraphs.splice(1 + random(paragraphs.length - 2), 1);
  return words || !(headline || source || omission) ? withWordsReplaced(paragraphs.join('\n\n'), random) : paragraphs.join('\n\n');
}

/** One word in thirty. */
function withWordsReplaced(text: string, random: Random): string {
  const words = text.split(' ');
  for (let count = Math.ceil(words.length / 30); count > 0; count -= 1) words[random(words.length)] = ['также', 'said', 'бұрын', 'новый', 'meanwhile'][random(5)]!;
  return words.join(' ');
}

/** Two articles that end in the same background, half as long as the shorter. */
function withBackground(one: string, other: string, third: string): [string, string] {
  const background = third.slice(0, Math.min(one.length, other.length) / 2);
  return [`${one}\n\n${background}`, `${other}\n\n${background}`];
}

function randomBelow(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
