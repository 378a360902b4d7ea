import { differByEndingA, sameInitial, spelling, wordLikeness } from './word-likeness.ts';
import type { NameWord } from './name-parts.ts';
import { givenName } from './name-tables.ts';

export interface Alignment {
  likeness: number;
  /** How many words agree in full. */
  whole: number;
  reasons: string[];
}

const ALIKE = 0.72;
const JOINED_ALIKE = 0.86;
/** That it is an initial alone is said by the kind of match. */
const INITIAL_LIKENESS = 1;
/** Given names that many bear before the one they are called by. */
const OFTEN_DROPPED = /^(?:мохаммад|мохаммед|мухаммад|мухаммед|сейед|сейид|сайед|саид|mohammad|mohammed|muhammad|seyed|seyyed|sayed|syed|мария|maria|хосе|jose|жозе|жан|jean)$/;

/**
 * Finds each word of the shorter name among those of the longer one, in their order, or with the family name put to the other end; null when one of them is
 * not there. What the longer name has besides is no contradiction.
 */
export function alignWords(few: readonly NameWord[], many: readonly NameWord[], writings: readonly string[], familyFirst: boolean): Alignment | null {
  const orders = familyFirst && few.length === many.length && few.length > 2 ? [few] : [few, [...few.slice(1), few[0]!], [few.at(-1)!, ...few.slice(0, -1)]];
  let best: Alignment | null = null;
  for (const [turn, order] of orders.entries()) {
    if (turn > 0 && !mayTurn(few, many, writings)) break;
    const found = inOrder(order, many, writings, familyFirst, turn > 0);
    if (found && (!best || found.likeness > best.likeness)) best = found;
    if (best && turn === 0 && best.likeness > 0.9) break;
  }
  if (best && !best.reasons.some((reason) => reason.startsWith('NO_'))) return best;
  return joined(few, many, writings) ?? best;
}

/** Names of two given names, like Ali Ahmed, and Chinese ones stand in one order only. */
const mayTurn = (few: readonly NameWord[], many: readonly NameWord[], writings: readonly string[]): boolean =>
  !writings.includes('pinyin') && !(few.length > 2 && few.some(({ initial }) => initial)) && ![few, many].some((words) => words.every(({ text, initial }) => !initial && givenName(text) !== null));

function inOrder(few: readonly NameWord[], many: readonly NameWord[], writings: readonly string[], familyFirst: boolean, turned: boolean): Alignment | null {
  if (familyFirst && few.length !== many.length && few.every(({ initial }) => !initial)) return null;
  let sum = 0, whole = 0, exact = 0, next = 0, least = 1;
  let firstAt = 0, lastAt = 0, ending = false, skipped = false, skippedInitial = false;
  for (const [index, word] of few.entries()) {
    let found = -1, likeness = 0;
    // The last word is the family name where both have one: it is looked for from the end
    const left = few.length - index - 1;
    for (let at = next; at < many.length - left; at++) {
      const alike = likenessOf(word, many[at]!, writings);
      if (alike > likeness) [found, likeness] = [at, alike];
    }
    if (likeness < ALIKE) return null;
    if (index > 0 && !word.initial && !many[found]!.initial && differByEndingA(word.text, many[found]!.text, writings)) ending = true;
    if (index > 0 && left > 0 && found > next) {
      skipped = true;
      skippedInitial ||= many.slice(next, found).some(({ initial }) => initial);
    }
    if (!word.initial && !many[found]!.initial) whole++;
    if (word.text === many[found]!.text) exact++;
    if (index === 0) firstAt = found;
    lastAt = found;
    least = Math.min(least, likeness);
    sum += likeness;
    next = found + 1;
  }
  if (skippedInitial) return null;
  const reasons = [exact === few.length ? 'NAME_EXACT' : 'NAME_TRANSLITERATED'];
  if (whole < 2) reasons.push('INITIAL');
  if (turned) reasons.push('OTHER_ORDER');
  if (ending) reasons.push('ENDING');
  if (skipped) reasons.push('NAME_BETWEEN');
  if (few.length < many.length) {
    if (!turned && firstAt > 0) reasons.push(many.slice(0, firstAt).every(({ text }) => OFTEN_DROPPED.test(text)) ? 'FEWER_NAMES' : 'NO_FIRST_NAME');
    else if (lastAt < many.length - 1) reasons.push(writings.some((writing) => LATER_NAMES.has(writing)) ? 'FEWER_NAMES' : 'NO_LAST_NAME');
    else reasons.push('FEWER_NAMES');
    if (many.length > few.length + 1) reasons.push('MUCH_SHORTER');
  }
  return { likeness: (sum / few.length + least) / 2, whole, reasons };
}

/** Where a mother's family name or a tribe's stands behind, and is often left out. */
const LATER_NAMES: ReadonlySet<string> = new Set(['arabic', 'spanish', 'portuguese']);

function likenessOf(one: NameWord, other: NameWord, writings: readonly string[]): number {
  if (!one.initial && !other.initial) return Math.max(wordLikeness(one.text, other.text, writings), differByEndingA(one.text, other.text, writings) ? 0.8 : 0, partLikeness(one, other, writings));
  return sameInitial(one.text, other.text) ? INITIAL_LIKENESS : 0;
}

/** «Джавад» and «Мохаммад-Джавад». */
function partLikeness(one: NameWord, other: NameWord, writings: readonly string[]): number {
  const [whole, parts] = one.parts ? [other, one.parts] : [one, other.parts];
  if (!parts || whole.parts) return 0;
  return Math.max(...parts.map((part) => wordLikeness(whole.text, part, writings))) - PART_OFF;
}
const PART_OFF = 0.06;

/** «Амир Хан» and «Амирхан», «Абдель Аты» and Abdelatty: the same sounds, parted otherwise. */
function joined(few: readonly NameWord[], many: readonly NameWord[], writings: readonly string[]): Alignment | null {
  if (few.some(({ initial }) => initial) || many.some(({ initial }) => initial)) return null;
  const text = (words: readonly NameWord[]): string => words.map((word) => word.text).join('');
  const likeness = wordLikeness(text(few), text(many), writings);
  return likeness >= JOINED_ALIKE && few.length !== many.length ? { likeness, whole: 2, reasons: spelling(text(few), text(many)) } : null;
}
