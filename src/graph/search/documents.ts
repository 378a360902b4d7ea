import type { CanonicalEvent, NameForm } from '../../domain/canon.ts';
import type { CountryCode } from '../../domain/country.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { dayRank, FULL_WEIGHT } from './entry.ts';
import { conceptTerm, type ConceptKind } from './names.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isStopWord, termsOf } from './words.ts';

/** The kinds of things that the index in the graph holds; the rest of what is searched stands in tables. */
export const DOCUMENT_KINDS = { ARTICLE: 'A', EVENT: 'E', PERSON: 'P', ORGANIZATION: 'O' } as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[keyof typeof DOCUMENT_KINDS];

/** What the index holds of one thing. */
export interface SearchDocument {
  kind: DocumentKind;
  /** What the thing is known by as long as it stands; of a person its key, since the id may move. */
  subject: string;
  /** The id that the thing is asked for by. */
  id: string;
  /** What stands first among equals: the day, of a person the order of magnitude of how often it is named. */
  rank: number;
  /** The article's language, as its place in LANGUAGES from 1; else 0. */
  flag: number;
  /** How much each term says of it, 0 to FULL_WEIGHT. */
  terms: ReadonlyMap<string, number>;
}

/** What each part of a thing weighs; docs/search.md gives the reasons. */
const WEIGHTS = {
  title: [0.7, 0.3], text: 0.6, articleConcept: 0.3,
  eventPerson: 0.9, eventQuote: 0.7, eventPlace: 0.7, eventCountry: 0.7, eventOrganization: 0.6, eventName: 0.6, eventTopic: 0.3,
} as const;

/** BM25's saturation and normalisation by length (Robertson & Zaragoza 2009), with a usual length in place of the corpus's mean, so that a weight never changes with other articles. */
const SATURATION = 1.2;
const NORMALISATION = 0.75;
const USUAL_LENGTH = 250;

class Terms {
  readonly weights = new Map<string, number>();

  add(terms: Iterable<string>, weight: number): void {
    for (const term of terms) this.weights.set(term, Math.max(this.weights.get(term) ?? 0, weight * FULL_WEIGHT));
  }

  addConcepts(kind: ConceptKind, keys: readonly string[] | null | undefined, weight: number): void {
    this.add((keys ?? []).map((key) => conceptTerm(kind, key)), weight);
  }
}

const words = (text: string): Token[] => tokensOf(text).filter((token) => !isStopWord(token));

export interface ArticleFields {
  id: string;
  title: string | null;
  text: string;
  language: Language;
  publishedAt: string | null;
  countries: readonly string[] | null;
  regions: readonly string[] | null;
  organizations: readonly string[] | null;
  topics: readonly string[] | null;
}

export function articleDocument({ id, title, text, language, publishedAt, countries, regions, organizations, topics }: ArticleFields): SearchDocument {
  const terms = new Terms();
  const tokens = words(text);
  const frequencies = new Map<string, number>();
  for (const token of tokens) for (const term of termsOf(token, language)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const damping = SATURATION * (1 - NORMALISATION + (NORMALISATION * tokens.length) / USUAL_LENGTH);
  for (const [term, frequency] of frequencies) terms.add([term], WEIGHTS.text * (frequency / (frequency + damping)));
  for (const token of words(title ?? '')) {
    for (const term of termsOf(token, language)) {
      const frequency = frequencies.get(term) ?? 0;
      terms.add([term], WEIGHTS.title[0] + WEIGHTS.title[1] * (frequency / (frequency + damping)));
    }
  }
  terms.addConcepts('country', countries, WEIGHTS.articleConcept);
  terms.addConcepts('region', regions, WEIGHTS.articleConcept);
  terms.addConcepts('organization', organizations, WEIGHTS.articleConcept);
  terms.addConcepts('topic', topics, WEIGHTS.articleConcept);
  return { kind: DOCUMENT_KINDS.ARTICLE, subject: id, id, rank: dayRank(publishedAt), flag: 1 + LANGUAGES.indexOf(language), terms: terms.weights };
}

export type EventFields = Pick<CanonicalEvent, 'id' | 'type' | 'mode' | 'place' | 'countries' | 'organizations' | 'topics' | 'people' | 'day'> & { quotes: readonly string[] };

export function eventDocument({ id, type, mode, place, countries, organizations, topics, people, day, quotes }: EventFields): SearchDocument {
  const terms = new Terms();
  const addText = (text: string, weight: number) => { for (const token of words(text)) terms.add(termsOf(token, languageOf(text)), weight); };
  for (const quote of quotes) addText(quote, WEIGHTS.eventQuote);
  if (place) addText(place, WEIGHTS.eventPlace);
  for (const person of people) addText(person, WEIGHTS.eventPerson);
  terms.addConcepts('country', countries, WEIGHTS.eventCountry);
  terms.addConcepts('organization', organizations, WEIGHTS.eventOrganization);
  terms.addConcepts('topic', topics, WEIGHTS.eventTopic);
  terms.addConcepts('type', [type], WEIGHTS.eventName);
  if (mode !== null) terms.addConcepts('mode', [mode], WEIGHTS.eventName);
  return { kind: DOCUMENT_KINDS.EVENT, subject: id, id, rank: dayRank(day), flag: 0, terms: terms.weights };
}

/** A quote does not say its language; its letters do, as far as terms need it. */
export const languageOf = (text: string): Language => (/[әғқңөұүһі]/i.test(text) ? 'kk' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en');

export interface PersonFields {
  key: string;
  id: string;
  forms: readonly Pick<NameForm, 'name' | 'language'>[];
  country: CountryCode | null;
  articleCount: number;
}

/** Each word of a name weighs what it is of the name, so that what a question's words weigh together says how much of the name they are. */
export function personDocument({ key, id, forms, country, articleCount }: PersonFields): SearchDocument {
  const terms = new Terms();
  for (const { name, language } of forms) addName(terms, name, language);
  if (country !== null) terms.addConcepts('country', [country], 1 / FULL_WEIGHT);
  return { kind: DOCUMENT_KINDS.PERSON, subject: key, id, rank: Math.floor(Math.log2(articleCount + 1)), flag: 0, terms: terms.weights };
}

/** An organisation that only articles name, by its acronym; the others stand in a table. */
export function organizationDocument(id: string): SearchDocument {
  const terms = new Terms();
  addName(terms, id, languageOf(id));
  return { kind: DOCUMENT_KINDS.ORGANIZATION, subject: id, id, rank: 0, flag: 0, terms: terms.weights };
}

function addName(terms: Terms, name: string, language: Language): void {
  const tokens = words(name);
  for (const token of tokens) terms.add(termsOf({ ...token, capital: true }, language), 1 / tokens.length);
}
