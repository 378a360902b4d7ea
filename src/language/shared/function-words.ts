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
  /** Nouns, as lemmas, of arms, which are given in aid, or put in readiness. */
  'ARMS',
  /** Nouns, as lemmas, of what carries goods, and of goods themselves. */
  'CARRIER',
  /** Verbs, as lemmas, of what comes and goes by itself: planes, ships, goods. */
  'COME',
  /** Nouns of documents that two states sign. */
  'TREATY',
  /** Words and marks that money is counted in. */
  'MONEY',
  /** Stands in front of what somebody is about to do: "will". */
  'COMING',
  /** Stands in front of the talks or journey at which something is done: «в ходе», «по итогам». */
  'OCCASION',
  /** Stands in front of a gathering beside which something is done: «на полях». */
  'SIDELINES',
  /** Stands in front of what is still to come: «в преддверии». */
  'EVE',
  /** Stands in front of those who look on: «в присутствии». */
  'PRESENCE',
  /** Stands in front of with whom one talks. */
  'WITH',
  /** Stands in front of where a colleague is from. */
  'FROM',
  /** Stands in front of whoever sends a letter. */
  'FROM_SOMEBODY',
  /** Stands in front of whoever receives credentials. */
  'AT_HOST',
  /** Stands in front of what an office is about: «посол по особым поручениям». */
  'FIELD',
  /** Stands two words in front of who leads a delegation: «во главе с». */
  'HEADED',
  /** Verbs, as lemmas, of leading a delegation. */
  'HEADING',
  /** Pronouns, as lemmas, of relative clauses. */
  'RELATIVE',
  /** Opens a relative clause of where something is held, behind its preposition: «на котором», «где». */
  'WHERE',
  /** Opens what somebody says. */
  'CONTENT',
  /** Stands in front of what a deed hits: «удар по». */
  'AGAINST',
  /** Stands in front of talks at which something is done. */
  'AT',
  /** Nouns, as lemmas, of attacks. */
  'ATTACK',
  /** Nouns, as lemmas, of what is handed over in protest. */
  'NOTE',
  /** Verbs, as lemmas, of demanding. */
  'DEMAND',
  /** Verbs, as lemmas, of denying what is said of one. */
  'DENYING',
  /** Verbs in the singular of talks that one has with each of several in turn: several who do it do it together. */
  'IN_TURN',
  /** Nouns, as lemmas, of journeys. */
  'JOURNEY',
  /** Nouns, as lemmas, of help that a third gives to talks. */
  'MEDIATION',
  /** Nouns, as lemmas, of what stands between talkers and a gathering that they only talk about: «подготовка саммита». */
  'DISCUSSED',
  /** Participles and their verbs, as lemmas, of what came out of talks. */
  'REACHED',
  /** Nouns, as lemmas, of what a state signs alone. */
  'LAW',
  /** Says of what is told that it can be. */
  'POSSIBLE',
  /** Goes back to what was told before: «этот» (as lemmas), «бұл» (as forms). */
  'POINTING',
  /** Verbs, as lemmas, of calling upon somebody. */
  'CALLING',
  /** Stands behind what somebody is blamed or thanked for: «үшін». */
  'BECAUSE',
  /** Nouns, as lemmas, for a state without its name. */
  'STATE',
  /** Nouns, as lemmas, that stand with the name of a body which acts for no state. */
  'KIND_OF_BODY',
  /** Pronouns, as lemmas, of whose something is. */
  'OWN',
  /** Says of an office that it is held for whoever was named last: «её советник». */
  'POSSESSOR',
  /** Pronouns, as lemmas, that say it of whoever acts: «свой советник». */
  'OWN_SUBJECT',
  /** Nouns, as lemmas, of the parts of an organisation: «Отделение ООН в Женеве». */
  'BRANCH',
  /** Nouns, as lemmas, of talks that come round again and again, whoever holds them. */
  'SESSION',
  /** Nouns, as lemmas, of who stands in for the holder of an office. */
  'DEPUTY',
  /** Nouns, as lemmas, for a ministry. */
  'MINISTRY',
  /** Stands behind a year, beside the words of dates. */
  'YEARS',
  /** Small words with a capital of their own that may open a name. */
  'NAME_PARTICLE',
  /** Those of them that open one wherever a name follows. */
  'SON_OF',
  /** Initials that look like none: of several letters. */
  'INITIAL',
  /** Labels a line that names where a text comes from. */
  'SOURCE',
  /** Nouns of bodies that meet, in front of a relative clause that tells of it: "the joint commission, which met". */
  'COMMITTEE',
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
