import type { CountryCode } from '../../domain/country.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { foldName } from '../../domain/name-key.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../domain/office.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { OfficeEvidence } from '../../domain/record.ts';
import type { Reading } from '../../graph/store.ts';
import { ComposedText } from './composed-text.ts';
import { nameLanguage } from './name-language.ts';
import { readingOf, type RowArticle } from './row-reading.ts';

export interface PersonOffice {
  /** As the dataset calls it. */
  position: string;
  office: OfficeKind;
  country: CountryCode | null;
  status: OfficeEvidence['status'];
  from: PartialDate | null;
  to: PartialDate | null;
  /** Nobody knows whether the person still holds it. */
  doubtful?: boolean;
}

/** A person as a dataset knows him. */
export interface PersonRow {
  name: string;
  /** Further names, in any language and letters. */
  aliases: string[];
  /** Where no office says whose he is. */
  nationality: CountryCode | null;
  wikidataId: string | null;
  offices: PersonOffice[];
}

/** How far it is trusted that somebody holds an office of whom nobody knows: too little to end anybody else's term. */
const DOUBTFUL = 0.5;
/** Further names that are taken of one person; lists have hundreds of misspellings. */
const MOST_ALIASES = 40;

/** A person's row, told in lines, as an article that names him in all of his names and states his offices. */
export function personReading(article: Omit<RowArticle, 'text' | 'title' | 'language'>, person: PersonRow): Reading {
  const text = new ComposedText();
  const { name, nationality, wikidataId } = person;
  const current = person.offices.filter(({ status }) => status !== 'FORMER').sort(byRank);
  const highest = current[0] ?? null;
  const country = highest?.country ?? nationality ?? [...person.offices].sort(byRank)[0]?.country ?? null;
  const countries: { code: CountryCode; at: Evidence }[] = [];
  const language = nameLanguage(name) ?? 'en';
  const same = { country, ...(wikidataId === null ? {} : { wikidataId }) };
  const people = [{ name, office: highest?.office ?? null, ...same, language, at: text.add('Name', name) }];
  const further = aliasesOf(person).map((alias) => ({ name: alias.name, office: null, ...same, language: alias.language, sameAs: name, at: text.add('Also known as', alias.name) }));
  const offices = person.offices.map(({ position, office, country: state, status, from, to, doubtful }) => {
    const at = text.add('Office', [position, state, status.toLowerCase(), from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(', '));
    if (state !== null) countries.push({ code: state, at });
    return { person: name, office, country: state, status, from, to, ...at, ...(doubtful ? { confidence: DOUBTFUL } : {}) };
  });
  if (nationality !== null) countries.push({ code: nationality, at: text.add('Nationality', nationality) });
  if (wikidataId !== null) text.add('Wikidata', wikidataId);
  return readingOf({ ...article, title: name, text: text.text, language }, { countries, people: [...people, ...further], offices });
}

const byRank = (left: PersonOffice, right: PersonOffice): number => OFFICE_KINDS.indexOf(left.office) - OFFICE_KINDS.indexOf(right.office);

/** Further names in letters that articles are written in, each once. */
function aliasesOf({ name, aliases }: PersonRow) {
  const seen = new Set([foldName(name)]);
  return aliases.flatMap((alias) => {
    const language = nameLanguage(alias);
    if (language === null || alias.trim() === '' || seen.has(foldName(alias))) return [];
    seen.add(foldName(alias));
    return [{ name: alias.trim(), language }];
  }).slice(0, MOST_ALIASES);
}
