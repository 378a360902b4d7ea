import { ANY_CASE, FEMININE, LOCATIVE, MASCULINE, NOMINATIVE } from '../../language/shared/grammar.ts';
import type { NameForm, NameRules } from '../../language/shared/name-rules.ts';
import type { Document } from '../text/document.ts';
import { bestForms, CASE_BITS } from './best-forms.ts';
import type { NameChain } from './chains.ts';

/** One consistent way to read a written name: all its words in one case and gender. */
export interface NameReading {
  name: string;
  gender: number;
  score: number;
  /** The cases in which the written form is this name. */
  cases: number;
  /** How well it fits in each, by the order of `CASES`. */
  byCase: number[];
}

/** What stands around a name says of its case and gender; 0 where nothing does. */
export interface NameContext {
  /** From the office or title in front: surest. */
  officeCases: number;
  /** From a preposition or the verb. */
  likelyCases: number;
  /** How much that weighs, and the gender that agrees with it; 0 where either does. */
  likelyWeight: number;
  likelyGender: number;
  /** From a title. */
  gender: number;
}

/** Where nothing stands around a name. */
export const NO_CONTEXT: NameContext = { officeCases: 0, likelyCases: 0, likelyWeight: 0, likelyGender: 0, gender: 0 };

const OFFICE_WEIGHT = 3;
const LISTED_WEIGHT = 1;
/** What a nominative is the likelier by where nothing around tells the case. */
export const UNGOVERNED_NOMINATIVE = 0.35;
/** Offices are masculine nouns, whoever holds them: a woman's name must say so better than a man's. */
const FEMININE_OFFICE_PENALTY = 0.4;
/** News names five men to a woman. */
const WOMEN_RARER = 0.2;

/**
 * Every reading of a written name, the best first: its words must agree in case and gender, and each word's form (dictionary, ending, or
 * left as it is) and the context weigh in. Languages that do not inflect names have one.
 */
export function readName(document: Document, chain: NameChain, context: NameContext): NameReading[] {
  const { names } = document.pack;
  const raw = (index: number): string => inSmallLetters(document, chain, index);
  if (!names.inflects) return [{ name: written(document, chain, chain.at.map((_, index) => raw(index))), gender: context.gender || MASCULINE | FEMININE, score: 1, cases: 0, byCase: [] }];
  const forms = chain.at.map((at, index) => (isFixed(document, chain, index) ? fixed(raw(index)) : names.forms(document.words[at]!, raw(index))));
  const womans = names.womansFirst?.(document.words[chain.at[0]!]!) === true;
  const found: Candidate[] = [];
  for (const gender of GENDERS) addReadings(found, forms, gender, names.lastCarriesCase === true, womans, context);
  return found
    .map(({ words, gender, score, cases, byCase }): NameReading => favourListed(names, chain, { name: written(document, chain, words), gender, score, cases, byCase }))
    .sort((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1))
    .reduce(mergeGenders, []);
}

/** «ХАНС ОБЕРМАЙЕР ПОКИНЕТ ПОСТ», "Mr. IWAYA Takeshi": a name in capitals, all of it or the surname alone, as it is written elsewhere. */
function inSmallLetters(document: Document, chain: NameChain, index: number): string {
  const raw = document.raw(chain.at[index]!);
  if (document.pack.slots.partOfSpeech) return typeof chain.parts[index] === 'number' && raw.length > 2 && raw === raw.toUpperCase() && chain.at.some((at) => document.raw(at) !== document.raw(at).toUpperCase()) ? inTitleCase(raw) : raw;
  if (!document.pack.names.inflects || document.pack.names.lastCarriesCase || chain.at.length < 2 || chain.parts[index] === 'NUMERAL' || raw.length < 2 || !chain.at.every((at) => document.raw(at) === document.raw(at).toUpperCase())) return raw;
  return inTitleCase(raw);
}

const inTitleCase = (raw: string): string => raw.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

/** What a table lists is meant rather than what an ending only allows. */
function favourListed(names: NameRules, chain: NameChain, reading: NameReading): NameReading {
  if (chain.at.length < 2 || names.isListed?.(reading.name) !== true) return reading;
  return { ...reading, score: reading.score + LISTED_WEIGHT, byCase: reading.byCase.map((score) => score + LISTED_WEIGHT) };
}

type Candidate = Omit<NameReading, 'name'> & { words: string[] };
const GENDERS = [MASCULINE, FEMININE];

/** Adds the readings as a man's or a woman's name, one a nominative, the surname in two ways where it has them. The innermost loop of reading names: nothing is made here that is not kept. */
function addReadings(found: Candidate[], forms: readonly NameForm[][], gender: number, lastCarriesCase: boolean, womans: boolean, context: NameContext): void {
  const choices = forms.map((all) => bestForms(all, gender));
  const firsts = choices.map(({ first }) => first);
  addConsistent(found, firsts, gender, lastCarriesCase, womans, context);
  const { second } = choices.at(-1)!;
  if (firsts.length > 1 && second) addConsistent(found, [...firsts.slice(0, -1), second], gender, lastCarriesCase, womans, context);
}

/** Those of one form a word in each case. */
function addConsistent(found: Candidate[], choices: Choices, gender: number, lastCarriesCase: boolean, womans: boolean, context: NameContext): void {
  for (let index = 0; index < CASE_BITS.length; index++) {
    let sum = 0;
    let missing = false;
    for (const best of choices) {
      if (best[index] === null) missing = true;
      else sum += best[index]!.weight;
    }
    if (missing) continue;
    const score = sum / choices.length + contextScore(CASE_BITS[index]!, gender, lastCarriesCase, womans, context);
    let known: Candidate | undefined;
    for (let at = 0; at < found.length && !known; at++) if (found[at]!.gender === gender && areNominatives(found[at]!.words, choices, index)) known = found[at];
    if (!known) {
      known = { words: nominatives(choices, index), gender, score, cases: 0, byCase: new Array<number>(CASE_BITS.length).fill(Number.NEGATIVE_INFINITY) };
      found.push(known);
    }
    known.score = Math.max(known.score, score);
    known.cases |= CASE_BITS[index]!;
    known.byCase[index] = Math.max(known.byCase[index]!, score);
  }
}

type Choices = readonly (readonly (NameForm | null)[])[];

/** The nominatives of the words' forms in one case. */
const nominatives = (choices: Choices, index: number): string[] => choices.map((best) => best[index]!.nominative);

function areNominatives(words: readonly string[], choices: Choices, index: number): boolean {
  for (let word = 0; word < choices.length; word++) if (choices[word]![index]!.nominative !== words[word]) return false;
  return true;
}

/** A nominative that fits both genders is one reading, in the cases of the better one. */
function mergeGenders(merged: NameReading[], reading: NameReading): NameReading[] {
  const known = merged.find((other) => other.name === reading.name);
  if (known) {
    known.gender |= reading.gender;
    known.byCase.forEach((score, index) => (known.byCase[index] = Math.max(score, reading.byCase[index]!)));
  } else merged.push(reading);
  return merged;
}

function contextScore(bit: number, gender: number, lastCarriesCase: boolean, womans: boolean, context: NameContext): number {
  let score = 0;
  if ((context.officeCases & ANY_CASE) !== 0) score += (context.officeCases & bit) !== 0 ? OFFICE_WEIGHT : 0;
  if ((context.likelyCases & bit) !== 0 && (context.likelyGender === 0 || (context.likelyGender & gender) !== 0)) score += context.likelyWeight;
  if (!lastCarriesCase) {
    if (context.officeCases === 0 && context.likelyCases === 0 && (NOMINATIVE & bit) !== 0 && (gender === MASCULINE || womans)) score += UNGOVERNED_NOMINATIVE;
    if ((LOCATIVE & bit) !== 0 && (context.likelyCases & bit) === 0) score -= 1;
  }
  if (context.gender !== 0 && (context.gender & gender) === 0) score -= OFFICE_WEIGHT;
  if (gender === FEMININE) score -= context.officeCases !== 0 && context.gender === 0 ? FEMININE_OFFICE_PENALTY : WOMEN_RARER;
  return score;
}

/** Initials, particles, and in East Asian names everything but the last word stand as they are in every case. */
function isFixed(document: Document, chain: NameChain, index: number): boolean {
  const part = chain.parts[index];
  if (part === 'INITIAL' || part === 'PARTICLE' || part === 'NUMERAL') return true;
  if (document.pack.names.lastCarriesCase && index < chain.at.length - 1) return true;
  const first = document.form(chain.at[0]!);
  const eastAsian = chain.at.length > 1 && chain.at.length < 4 && document.pack.names.eastAsianSurnames.has(first) && document.raw(chain.at[0]!).length <= 5;
  return eastAsian && index < chain.at.length - 1;
}

const fixed = (raw: string): NameForm[] => [{ nominative: raw, cases: ANY_CASE, gender: MASCULINE | FEMININE, weight: 1 }];

/** Puts the words together as the text does: initials keep their stops. */
function written(document: Document, chain: NameChain, words: readonly string[]): string {
  return words.map((word, index) => (chain.parts[index] === 'INITIAL' && document.isMark(chain.at[index]! + 1, '.') ? `${word}.` : word)).join(' ');
}
