import type { CountryCode } from '../../domain/country.ts';
import { ANY_CASE, PARTICIPLE, PLURAL, SINGULAR } from '../../language/shared/grammar.ts';
import { FIRST_NAME, SURNAME } from '../../language/shared/word.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { CountryMention } from './countries.ts';

/** What reading an office looks at, by the token that it begins at or, where the name says so, ends at. */
export interface OfficeScope {
  readonly document: Document;
  /** Words of offices and titles. */
  readonly starts: ReadonlyMap<number, readonly Match[]>;
  readonly states: ReadonlyMap<number, CountryMention>;
  readonly statesByEnd: ReadonlyMap<number, CountryMention>;
  readonly organizations: ReadonlyMap<number, Match>;
  readonly organizationsByEnd: ReadonlyMap<number, Match>;
  /** The states that the text names: «Мемлекеттік хатшы» without one is that of the state that has such a foreign minister. */
  readonly named: ReadonlySet<string>;
  readonly bodies: ReadonlyMap<number, Match>;
  readonly regions: ReadonlyMap<number, Match>;
  /** Words that say that an office was held, is held for another or will be. */
  readonly cuesByEnd: ReadonlyMap<number, Match>;
  /** The state whose officials need no state beside them, where the language leaves it to that. */
  readonly home: CountryCode | null;
}

const MINISTERIAL: ReadonlySet<string> = new Set(['FOREIGN_MINISTER', 'MINISTER', 'DEPUTY_FOREIGN_MINISTER', 'DEPUTY_MINISTER', 'AMBASSADOR', 'SPOKESPERSON', 'SPEAKER']);
const STATUSES: ReadonlySet<string> = new Set(['FORMER', 'ACTING', 'DESIGNATE']);

export function officeScope(document: Document, matches: Matches, countries: readonly CountryMention[], home: CountryCode | null): OfficeScope {
  return {
    document, home,
    starts: wordsByStart(document, matches),
    states: new Map(countries.map((mention) => [mention.from, mention])),
    statesByEnd: new Map(countries.map((mention) => [mention.to, mention])),
    organizations: new Map(matches.organizations.map((match) => [match.from, match])),
    organizationsByEnd: new Map(matches.organizations.map((match) => [match.to, match])),
    named: new Set(countries.map((mention) => mention.code)),
    bodies: new Map(matches.roles.filter((match) => match.entry.row.role === 'INSTITUTION' || match.entry.row.role === 'BODY').map((match) => [match.from, match])),
    regions: new Map(matches.regions.map((match) => [match.from, match])),
    cuesByEnd: new Map(matches.cues.filter((cue) => STATUSES.has(cue.entry.row.kind!) && !isPredicate(document, cue)).map((cue) => [cue.to, cue])),
  };
}

function wordsByStart(document: Document, matches: Matches): Map<number, Match[]> {
  const starts = new Map<number, Match[]>();
  const firstNames = namesAmongOffices(document, matches);
  for (const match of [...matches.offices, ...matches.titles]) if (!firstNames.has(match.from)) starts.set(match.from, [...(starts.get(match.from) ?? []), match]);
  return starts;
}

/**
 * "Foreign Minister Sultan al-Harthy": the tokens of sovereigns' styles that are first names, behind a minister's office or its comma.
 * «Талант Султанов»: those that are surnames, which look like an office in the plural.
 */
export function namesAmongOffices(document: Document, matches: Matches): ReadonlySet<number> {
  const found = new Set<number>();
  if (!document.pack.slots.partOfSpeech) {
    for (const match of [...matches.offices, ...matches.titles]) if (isSurname(document, match) || isBehindFirstName(document, match)) found.add(match.from);
    return found;
  }
  const ends = new Set(matches.offices.filter((match) => MINISTERIAL.has(match.entry.row.office!)).map((match) => match.to));
  const isBehind = (at: number): boolean => ends.has(at) || (document.isMark(at - 1, ',') && endsOffice(document, ends, at - 1));
  for (const { from, to } of [...matches.offices, ...matches.titles]) if (to - from === 1 && ((document.is('FIRST_NAME', from) && isBehind(from)) || isSyllable(document, from))) found.add(from);
  return found;
}

/** "Ng Eng Hen": what is a title elsewhere, between an East Asian surname and another syllable. */
const isSyllable = (document: Document, at: number): boolean =>
  document.hasInitialCapital(at - 1) && document.hasInitialCapital(at + 1) && document.pack.names.eastAsianSurnames.has(document.form(at - 1)) && document.raw(at).length < 5 && document.raw(at + 1).length < 6;

const isSurname = (document: Document, { from, to, grammar }: Match): boolean =>
  to - from === 1 && document.hasInitialCapital(from) && !document.startsSentence(from) && (document.words[from]!.name & SURNAME) !== 0 && (grammar & PLURAL) !== 0 && (grammar & SINGULAR) === 0;

/** «голландец Дик Адвокат», «Олега Короля арестовали»: Russian writes offices small; behind a first name in its case a capital makes a surname of one. */
function isBehindFirstName(document: Document, { from, to, grammar }: Match): boolean {
  const { names } = document.pack;
  if (!names.inflects || names.lastCarriesCase || to - from !== 1 || from === 0 || !document.hasInitialCapital(from) || document.isAllCapitals(from) || document.hasInitialCapital(to) || document.tokens.breaks[from] !== 0) return false;
  const before = document.words[from - 1]!;
  return document.hasInitialCapital(from - 1) && (before.name & FIRST_NAME) !== 0 && names.forms(before, document.raw(from - 1)).some((form) => form.weight >= 1 && (form.cases & grammar & SINGULAR) !== 0);
}

/** "The Speaker of the Knesset, Amir Ohan", "the Foreign Minister of Egypt, Sultan Hamdi": an office, with what it is of, in front of a comma. */
function endsOffice(document: Document, ends: ReadonlySet<number>, comma: number): boolean {
  for (let at = comma; at > comma - OFFICE_OF && at > 0; at--) {
    if (ends.has(at)) return true;
    if (!document.hasInitialCapital(at - 1) && !document.is('OF_BODY', at - 1) && !document.is('ARTICLE', at - 1)) return false;
  }
  return false;
}
const OFFICE_OF = 6;

/** «Берг назначена президентом …»: a short participle says what is done, and of whom is told elsewhere in the sentence. */
const isPredicate = (document: Document, { entry, grammar }: Match): boolean => entry.row.kind === 'DESIGNATE' && document.pack.names.inflects && (grammar & PARTICIPLE) !== 0 && (grammar & ANY_CASE) === 0;
