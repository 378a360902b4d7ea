import { ADJECTIVE, INFINITIVE, NOMINATIVE, PARTICIPLE, PASSIVE, PRESENT, SINGULAR, VERB } from '../../shared/grammar.ts';
import type { Analysis } from '../../shared/word-book.ts';
import type { Reading } from '../../shared/word.ts';
import type { FirstNames } from '../first-names.ts';
import type { DictionaryReading, RussianDictionary } from './dictionary.ts';

/** What the dictionary says of a form, else the table of first names; a compound that both lack is read by its last part («политико-дипломатических»). */
export function analyse(dictionary: RussianDictionary, form: string, firstNames?: FirstNames): Analysis {
  const readings = dictionary.lookUp(form);
  if (readings.length > 0) return summary(likely(readings));
  const named = firstNames?.readings(form) ?? [];
  if (named.length > 0) return summary(named);
  const hyphen = form.lastIndexOf('-');
  if (hyphen < 1) return { readings: [], name: 0, common: false };
  const head = form.slice(0, hyphen + 1);
  return summary(dictionary.lookUp(form.slice(hyphen + 1)).map((reading) => ({ ...reading, lemma: head + reading.lemma, nominative: undefined })));
}

/** Verbs that news does not use, and whose forms are those of common words: «намерен». */
const RARE_LEMMAS = new Set(['намерить', 'запереть']);

/** «после» is the preposition, not the envoy; «посол» the envoy, not the salting. */
function likely(readings: DictionaryReading[]): DictionaryReading[] {
  const functional = readings.filter((reading) => reading.functional);
  if (functional.length > 0) return functional;
  const common = readings.filter((reading) => !RARE_LEMMAS.has(reading.lemma));
  if (common.length > 0 && common.length < readings.length) return likely(common);
  // «осуждаем» is what we do before it is what is being condemned
  const finite = readings.some(({ grammar }) => (grammar & VERB) !== 0 && (grammar & PRESENT) !== 0 && (grammar & PARTICIPLE) === 0);
  if (finite && readings.some(isBeingDone)) return likely(readings.filter((reading) => !isBeingDone(reading)));
  const people = new Set(readings.filter((reading) => reading.animate).map((reading) => reading.lemma));
  return readings.filter((reading) => reading.animate || !people.has(reading.lemma) || reading.name !== 0);
}

const isBeingDone = ({ grammar }: Reading): boolean => (grammar & PARTICIPLE) !== 0 && (grammar & PASSIVE) !== 0;

const summary = (readings: Reading[]): Analysis => ({
  readings,
  name: readings.reduce((bits, reading) => bits | reading.name, 0),
  common: readings.some((reading) => reading.name === 0 || (reading.grammar & ADJECTIVE) !== 0),
});

/** The lemmas that a lexicon means by a word it writes in its dictionary form, the plural of plural nouns included. */
export function lemmasOf(dictionary: RussianDictionary, form: string): string[] {
  const { readings } = analyse(dictionary, form);
  const named = readings.filter((reading) => reading.lemma === form && (reading.grammar & (NOMINATIVE | INFINITIVE)) !== 0);
  const plural = readings.filter((reading) => (reading.grammar & NOMINATIVE & ~SINGULAR) !== 0);
  const lemmas = new Set((named.length > 0 ? named : plural.length > 0 ? plural : readings).map((reading) => reading.lemma));
  return lemmas.size > 0 ? [...lemmas] : [form];
}
