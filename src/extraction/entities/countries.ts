import { ADJECTIVE, GENITIVE, NOUN, PAST } from '../../language/shared/grammar.ts';
import type { CountryCode } from '../../domain/country.ts';
import { SINGULAR } from '../../language/shared/grammar.ts';
import { PLACE_NAME, type Word } from '../../language/shared/word.ts';
import { foldForm } from '../../language/shared/phrase.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import { HYPHEN, organizationOf } from './organizations-in-compounds.ts';

export type CountryForm = 'NAME' | 'ADJECTIVE' | 'DEMONYM' | 'CAPITAL' | 'PREFIX';

export interface CountryMention {
  code: CountryCode;
  form: CountryForm;
  from: number;
  to: number;
  /** UTF-16 offsets: of the half of a compound («казахстанско-»), else of the whole. */
  start: number;
  end: number;
  grammar: number;
}

/** Every place where the text names a state, in the text's order; capitals too, whatever they stand for there. */
export function findCountries(document: Document, matches: Matches): CountryMention[] {
  const taken = new Map<number, number>();
  for (const table of ['outlets', 'organizations', 'regions'] as const)
    for (const match of matches[table]) for (let at = match.from; at < match.to; at++) taken.set(at, match.to - match.from);
  const { NATIONAL } = document.pack.functionWords;
  const holders = new Set(NATIONAL.size === 0 ? [] : [...matches.offices, ...matches.roles].filter((match) => match.entry.row.office !== 'OTHER').map((match) => match.from));
  const named = new Set(NATIONAL.size === 0 ? [] : matches.countries.filter((match) => match.entry.row.form === 'NAME').map((match) => match.from));
  const stateEnds = endsOfStates(matches);
  const free = matches.countries.filter((match) => (taken.get(match.from) ?? 0) < match.to - match.from || (taken.get(match.from) === 1 && match.to - match.from === 1));
  const found = free.filter((match) => !document.isMark(match.to, '$') && !isCurrency(document, match)).filter((match) => match.entry.row.form !== 'NONE' && !isFirstName(document, match, stateEnds) && (match.entry.row.form !== 'PREFIX' || (!named.has(match.from) && isNational(document, match, holders)))).map((match) => mentionOf(document, match));
  if (document.pack.slots.partOfSpeech) {
    settleForms(document, found);
    settleNamesakes(document, found);
  }
  for (const match of [...matches.countries, ...matches.offices]) for (let at = match.from; at < match.to; at++) taken.set(at, 1);
  for (let at = 0; at < document.count; at++) if (!taken.has(at) && document.words[at]!.joint && document.form(at).includes('-')) found.push(...compound(document, at));
  return found.sort((one, other) => one.start - other.start);
}

/** "1.5 million US dollars": money is no state. */
const isCurrency = (document: Document, { to }: Match): boolean => document.pack.slots.partOfSpeech !== undefined && document.is('CURRENCY', to);

/** Congo alone is the one with Brazzaville, unless the text names the other by what is only its own. */
const NAMESAKES: Readonly<Record<CountryCode, CountryCode>> = { CG: 'CD' };
const SHARED_NAME = /^congo$/i;

function settleNamesakes(document: Document, found: CountryMention[]): void {
  found.forEach((mention, index) => {
    const other = NAMESAKES[mention.code];
    if (!other || !SHARED_NAME.test(document.evidence(mention.from, mention.to).quote)) return;
    const named = (code: CountryCode): boolean => found.some((candidate) => candidate.code === code && !SHARED_NAME.test(document.evidence(candidate.from, candidate.to).quote));
    if (named(other) && !named(mention.code)) found[index] = { ...mention, code: other };
  });
}

/** "The Dutch suspended": behind an article, and with nothing to describe, an adjective tells of the people. */
function settleForms(document: Document, found: CountryMention[]): void {
  found.forEach((mention, index) => {
    if (mention.form !== 'ADJECTIVE' || !document.is('ARTICLE', mention.from - 1)) return;
    const describes = ((document.words[mention.to]?.grammar ?? 0) & (NOUN | ADJECTIVE)) !== 0 && ((document.words[mention.to]!.grammar & PAST) === 0 || ((document.words[mention.to + 1]?.grammar ?? 0) & PAST) !== 0);
    if (!describes) found[index] = { ...mention, form: 'DEMONYM' };
  });
}

/** Where names of states in the genitive end. */
export const endsOfStates = (matches: Matches): Set<number> => new Set(matches.countries.filter((match) => match.entry.row.form === 'NAME' && (match.grammar & GENITIVE) !== 0).map((match) => match.to));

/** «президент Парагвая Сантьяго Пенья»: behind a state in the genitive and before another capital a town is somebody's first name. */
export const isFirstName = (document: Document, { entry, from, to }: Match, stateEnds: ReadonlySet<number>): boolean =>
  entry.row.form === 'CAPITAL' && document.pack.names.inflects && !document.pack.slots.verbLast && stateEnds.has(from) && to - from === 1 && to < document.count && document.tokens.breaks[to] === 0 && document.hasInitialCapital(to);

function mentionOf(document: Document, match: Match): CountryMention {
  const { start, end } = document.evidence(match.from, match.to);
  const form = match.entry.row.form === 'PREFIX' ? 'ADJECTIVE' : match.entry.row.form;
  return { code: match.entry.row.code!, form: form as CountryForm, from: match.from, to: match.to, start, end, grammar: grammarOf(document, match) };
}

/** «Ливана» is a woman's name too, «Эстонии» could be two: what is read as a place has the place's cases, and there is one of it. */
function grammarOf(document: Document, match: Match): number {
  if (match.to - match.from > 1) return match.grammar;
  const places = document.words[match.from]!.readings.filter((reading) => (reading.name & PLACE_NAME) !== 0);
  const one = places.filter((reading) => (reading.grammar & SINGULAR) !== 0);
  const place = one.length > 0 ? one : places;
  return place.length > 0 ? place.reduce((all, reading) => all | reading.grammar, 0) : match.grammar;
}

/** «қырғыз министрі», «жапон тарапы», not «орыс тілі»: a people's name in front of what a state has. Only in languages that name such words. */
function isNational(document: Document, { to }: Match, holders: ReadonlySet<number>): boolean {
  const { NATIONAL } = document.pack.functionWords;
  return holders.has(to) || (NATIONAL.size > 0 && (document.words[to]?.readings.some((reading) => NATIONAL.has(reading.lemma)) ?? false));
}

/** «казахстанско-кувейтский», "Singapore-Jordan", "ASEAN-Canada": every half that is a state, if the first one is or is an organisation. */
function compound(document: Document, at: number): CountryMention[] {
  const raw = document.raw(at);
  const found: CountryMention[] = [];
  let offset = 0;
  let withOrganization = false;
  for (const part of raw.split(HYPHEN)) {
    const state = stateOf(document, document.pack.word(foldForm(part)));
    const start = document.tokens.start[at]! + offset;
    if (state) found.push({ from: at, to: at + 1, start, end: start + part.length, grammar: document.words[at]!.grammar, ...state });
    else if (document.pack.slots.partOfSpeech && organizationOf(document, part)) withOrganization = true;
    else if (offset === 0 && !document.pack.loneInCompounds?.before.has(foldForm(part))) return [];
    offset += part.length + 1;
  }
  return found.length > 1 || withOrganization || found[0]?.form === 'PREFIX' || isLone(document, raw) ? found : [];
}

/** "US-led", "pro-Russian": one state with a word that speaks of it. */
function isLone(document: Document, raw: string): boolean {
  const halves = foldForm(raw).split('-');
  const { loneInCompounds } = document.pack;
  return halves.length === 2 && loneInCompounds !== undefined && (loneInCompounds.behind.has(halves[1]!) || loneInCompounds.before.has(halves[0]!));
}

function stateOf(document: Document, word: Word): { code: CountryCode; form: CountryForm } | null {
  for (const symbol of word.symbols)
    for (const { entry } of document.pack.lexicon.opening(symbol)?.endings ?? []) {
      const { code, form } = entry.row;
      if (entry.table === 'countries' && (form === 'NAME' || form === 'ADJECTIVE' || form === 'PREFIX')) return { code: code!, form };
    }
  return null;
}

/** The state that the mentions name most, the first of equals; null of none. */
export function mostNamed(countries: readonly CountryMention[]): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const { code } of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
