import { foldForm } from './phrase.ts';
import { readTable } from './table.ts';

/** The small words that reading turns on, by what they do; each language writes its own in `function-words.tsv`. */
export const FUNCTION_ROLES = [
  /** Joins equals. */
  'AND',
  /** Stands in front of a name without changing what it is: "the". */
  'ARTICLE',
  /** Prepositions of place and direction. */
  'PLACE',
  /** Words in front of whom one deals with: a capital behind one is a government. */
  'PARTNER',
  /** Prepositions of what is talked about. */
  'ABOUT',
  /** Stands behind what an office is about: «Сирия жөніндегі өкіл» is not Syria's. */
  'CONCERNING',
  /** Opens what somebody does something for. */
  'PURPOSE',
  /** Prepositions of where an ambassador is accredited. */
  'ACCREDITED',
  /** Joins two ends of a span of days. */
  'RANGE',
  /** Stands in front of a beginning in time, or behind it: «с 2019 года», "since 2019", «2019 жылдан бері». */
  'SINCE',
  /** Likewise an end. */
  'UNTIL',
  /** Stands between a day and its month. */
  'OF_MONTH',
  /** Stands in front of a bare year. */
  'IN_YEAR',
  /** Nouns, as lemmas, that a government has and a town has not: «готовность Москвы». */
  'POLITICAL',
  /** Nouns, as lemmas, that make a people's name in front of them that of its state: «өзбек елі». */
  'NATIONAL',
  /** Closes what is said in front of a verb of saying: «деп». */
  'SAYING',
  /** Verbs, as lemmas, of taking part in what was told before. */
  'ATTENDING',
  /** Stands in front of a meeting like the one told before: «келесі». */
  'NEXT',
  /** Says whose a deed is by what was told before: "his visit". */
  'POSSESSIVE',
  /** Verbs, as lemmas, that only say that a deed is done: «начать вывод войск». */
  'CARRY_OUT',
  /** Prepositions of what is aimed at: «вернуться к переговорам». */
  'AIM',
  /** Verbs, as lemmas, of what is held or takes place: a meeting is their subject. */
  'TAKE_PLACE',
  /** Verbs and nouns, as lemmas, that make known what somebody does: «сообщил о высылке», «решение об отзыве». */
  'ANNOUNCE',
  /** Stands behind whoever's words are told: «Джайсвалдың сөзінше». */
  'IN_WORDS',
  /** Nouns and adjectives, as lemmas, that go back to a deed told before: «нападение», «ответный». */
  'DEED',
  /** Verbs, as lemmas, of giving: "provide", "donate". */
  'GIVE',
  /** Verbs, as lemmas, that give where they have money with them: "commit £5 million", "support with 2 million euros". */
  'FUND',
  /** Nouns, as lemmas, of what is given in aid. */
  'GIFT',
  /** Words and marks that money is counted in. */
  'MONEY',
  /** Stands in front of what somebody is about to do: "will". */
  'COMING',
  /** A ministry of foreign affairs without its state is the article's own. */
  'FOREIGN_MINISTRY',
] as const;
export type FunctionRole = (typeof FUNCTION_ROLES)[number];
export type FunctionWords = Readonly<Record<FunctionRole, ReadonlySet<string>>>;

/** @param folder the language's `lexicon/` folder. Roles that it leaves out have no words. */
export function readFunctionWords(folder: string): FunctionWords {
  const rows = readTable(`${folder}/function-words.tsv`);
  return Object.fromEntries(
    FUNCTION_ROLES.map((role) => [role, new Set(rows.filter((row) => row.role === role).flatMap((row) => row.words!.split('|').map((word) => foldForm(word.trim()))))]),
  ) as unknown as FunctionWords;
}
