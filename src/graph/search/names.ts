import type { Language } from '../../domain/language.ts';
import { languagePack } from '../../extraction/language-packs.ts';
import { readPhrases } from '../../language/shared/phrase.ts';
import { countries, countryOf } from '../../reference/country.ts';
import { eventNames } from '../../reference/event-name.ts';
import { organizationOf, organizations } from '../../reference/organization.ts';
import { regions } from '../../reference/region.ts';
import { topics } from '../../reference/topic.ts';
import { tokensOf } from './tokens.ts';
import { isStopWord, termsOf } from './words.ts';

/** What the tables of the program name. Things of the graph are found by them in whatever language they are told. */
export type ConceptKind = 'country' | 'organization' | 'region' | 'topic' | 'type' | 'mode';

/** A name of something in one language: the stems of each of its words, without those that every text has. */
export interface Name {
  kind: ConceptKind;
  key: string;
  words: readonly (readonly string[])[];
}

/** The index's term for what stands in a table; no word of a text is like it. */
export const conceptTerm = (kind: ConceptKind, key: string): string => `${kind}=${key}`;

/** Forms of `countries.tsv` that name a state wherever they stand; a capital names its town as well. */
const FORMS = new Set(['NAME', 'ADJECTIVE', 'DEMONYM']);
/** Tables of a lexicon, the column of their keys, and whether a key stands in our tables: states that have ended do not. */
const LEXICONS: readonly { name: string; kind: ConceptKind; column: string; stands(key: string): boolean }[] = [
  { name: 'countries', kind: 'country', column: 'code', stands: (code) => countryOf(code) !== undefined },
  { name: 'organizations', kind: 'organization', column: 'id', stands: (id) => organizationOf(id) !== undefined },
  { name: 'regions', kind: 'region', column: 'id', stands: (id) => regions().some((region) => region.id === id) },
];

/** All names of one language, and those that have a word by its stem. */
export interface NameBook {
  names: readonly Name[];
  byStem: ReadonlyMap<string, readonly Name[]>;
}

const books = new Map<Language, NameBook>();

/** Those of the tables, and those by which the lexicon knows states, regions and organisations; each once. Made when first asked for. */
export function namesIn(language: Language): NameBook {
  let book = books.get(language);
  if (!book) books.set(language, (book = makeBook(language)));
  return book;
}

function makeBook(language: Language): NameBook {
  const names = new Map<string, Name>();
  for (const [kind, key, written] of [...tableNames(language), ...lexiconNames(language)]) {
    for (const name of nameOf(kind, key, written, language)) names.set(`${kind} ${key} ${name.words.map((stems) => stems.join('/')).join(' ')}`, name);
  }
  const byStem = new Map<string, Name[]>();
  for (const name of names.values()) {
    for (const stem of new Set(name.words.flat())) {
      const list = byStem.get(stem);
      if (list) list.push(name);
      else byStem.set(stem, [name]);
    }
  }
  return { names: [...names.values()], byStem };
}

/** The names that have a word which is one of the stems, or begins like one of the prefixes. */
export function namesWith(language: Language, stems: Iterable<string>, prefixes: readonly string[]): Set<Name> {
  const { names, byStem } = namesIn(language);
  const found = new Set<Name>();
  for (const stem of stems) for (const name of byStem.get(stem) ?? []) found.add(name);
  if (prefixes.length > 0) for (const name of names) if (name.words.some((word) => word.some((stem) => prefixes.some((prefix) => stem.startsWith(prefix))))) found.add(name);
  return found;
}

type Row = readonly [ConceptKind, string, string | null];

const tableNames = (language: Language): Row[] => [
  ...countries().flatMap(({ code, alpha3, names, unNames, formalNames }): Row[] => [
    ['country', code, names[language]], ['country', code, code], ['country', code, alpha3],
    ...(language === 'kk' ? [] : [['country', code, unNames[language]], ['country', code, formalNames[language]]] as const),
  ]),
  ...organizations().flatMap(({ id, names }): Row[] => [['organization', id, names[language]], ['organization', id, id]]),
  ...regions().map(({ id, names }): Row => ['region', id, names[language]]),
  ...topics().map(({ id, names }): Row => ['topic', id, names[language]]),
  ...eventNames().flatMap(({ kind, id, names }) => names[language].map((name): Row => [kind, id, name])),
];

function lexiconNames(language: Language): Row[] {
  const { lexicon } = languagePack(language);
  return LEXICONS.flatMap(({ name, kind, column, stands }) =>
    lexicon.table(name)
      .filter((row) => row[column] && stands(row[column]) && (row.form === undefined || FORMS.has(row.form)))
      .flatMap((row) => readPhrases(row.phrases!).map((words): Row => [kind, row[column]!, words.map(({ form, capitals }) => (capitals === 'all' ? form.toUpperCase() : form)).join(' ')])));
}

function nameOf(kind: ConceptKind, key: string, name: string | null, language: Language): Name[] {
  const words = tokensOf(name ?? '').filter((token) => !isStopWord(token)).map((token) => termsOf({ ...token, capital: false }, language));
  return words.length > 0 ? [{ kind, key, words }] : [];
}

