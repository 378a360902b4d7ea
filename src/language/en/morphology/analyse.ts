import type { Analysis } from '../../shared/word-book.ts';
import { FIRST_NAME, SURNAME, type Reading } from '../../shared/word.ts';
import type { EnglishDictionary } from './dictionary.ts';

/** What the dictionary says of a form. A compound is read by its last part (`pro-Russian`, `peace-keeping`), a double first name by its first (`Jean-Noel`). */
export function analyse(dictionary: EnglishDictionary, form: string): Analysis {
  const analysis = withoutSurnames(dictionary, form);
  return dictionary.isSurname(form) ? { ...analysis, name: analysis.name | SURNAME } : analysis;
}

function withoutSurnames(dictionary: EnglishDictionary, form: string): Analysis {
  const firstName = dictionary.isFirstName(form);
  const readings = dictionary.lookUp(form);
  const hyphen = form.lastIndexOf('-');
  if (readings.length > 0 || hyphen < 1) return summary(readings, firstName);
  const head = form.slice(0, form.indexOf('-'));
  const first = firstName || dictionary.isFirstName(head);
  if (first || dictionary.lookUp(head).length === 0) return summary([], first);
  return summary(dictionary.lookUp(form.slice(hyphen + 1)).map((reading) => ({ ...reading, lemma: form.slice(0, hyphen + 1) + reading.lemma, name: 0 })), false);
}

const summary = (readings: Reading[], firstName: boolean): Analysis => ({
  readings,
  name: readings.reduce((bits, reading) => bits | reading.name, firstName ? FIRST_NAME : 0),
  common: readings.some((reading) => reading.name === 0),
});

/** The lemmas that a lexicon means by a starred word: the word itself, which stands there in its dictionary form; of a plural, its singular. */
export function lemmasOf(dictionary: EnglishDictionary, form: string): string[] {
  if (dictionary.isLemma(form)) return [form];
  dictionary.learn(form);
  const lemmas = dictionary.lookUp(form).map((reading) => reading.lemma);
  return lemmas.includes(form) ? [form] : [...new Set(lemmas)];
}
