import type { ArticleInput } from '../../domain/article.ts';
import type { CountryCode } from '../../domain/country.ts';
import { ADJECTIVE, NOUN } from '../../language/shared/grammar.ts';
import { findCountries, mostNamed, type CountryMention } from '../entities/countries.ts';
import { Document } from './document.ts';
import { findMatches, type Match, type Matches } from './matches.ts';
import { stateByNews } from './state-by-news.ts';

/** Top-level domains that are sold as words, and say nothing of a state. */
const SOLD = new Set(['ai', 'am', 'cc', 'co', 'eu', 'fm', 'io', 'ly', 'me', 'nu', 'su', 'to', 'tv', 'ws']);
/** A dateline's city stands in the first words of its line ("WARSAW, Nov 14 (NWA) -", "Copenhagen (SNB) --"). */
const DATELINE_WORDS = 12;
/** What a place and its date take, with commas. */
const SIGNED_WORDS = 6;
const DATELINE = /^[^\n]{0,60}?(?:\s(?:[-–—]{1,2}|\/)\s)/;

/** The state whose ministry, agency or site gives the article out, as far as the name of its source or its address says. */
export function publishingState(article: ArticleInput, document: Document): CountryCode | null {
  return ofAddress(article) ?? ofSource(article, document);
}

function ofAddress(article: ArticleInput): CountryCode | null {
  const host = article.url ? new URL(article.url).hostname : (article.source ?? '');
  const domain = /[\w-]\.([a-z]{2})(?:[/:]|$)/i.exec(host)?.[1]?.toLowerCase();
  if (!domain || (SOLD.has(domain) && !/\.gov\./i.test(host))) return null;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}

/** "Ministry of Foreign Affairs of Japan", "U.S. Department of State". */
function ofSource({ source }: ArticleInput, { pack }: Document): CountryCode | null {
  if (!source) return null;
  const name = new Document(source, pack);
  return findCountries(name, findMatches(name)).find((mention) => mention.form !== 'PREFIX')?.code ?? null;
}

/** The state from whose capital an agency reports, or in whose capital a statement is signed ("New Delhi / January 18, 2023"), if the text names it besides. */
export function reportingState(document: Document, countries: readonly CountryMention[]): CountryCode | null {
  const place = countries.find((mention) => mention.form === 'CAPITAL' && (isDateline(document, mention) || isSignedPlace(document, mention)));
  return place && countries.some((mention) => mention !== place && mention.code === place.code) ? place.code : null;
}

/** The state of a dateline that the text does not name besides: its own press has no need to. */
export const datelineState = (document: Document, countries: readonly CountryMention[]): CountryCode | null => countries.find((mention) => mention.form === 'CAPITAL' && isDateline(document, mention))?.code ?? null;

function isDateline(document: Document, { from, to, start }: CountryMention): boolean {
  if (from > 0 && document.tokens.breaks[from] === 0) return false;
  const line = document.text.slice(start, start + 200);
  return DATELINE.test(line) && !/^[^\n]*?[.?!]\s.*?[-–—]/.test(line.slice(0, document.tokens.end[Math.min(to + DATELINE_WORDS, document.count - 1)]! - start));
}

/** A capital at the start of its line with nothing but a date behind ("New Delhi / January 18, 2023", "Ottawa, April 5, 2024"). */
function isSignedPlace(document: Document, { from, to }: CountryMention): boolean {
  const { breaks } = document.tokens;
  if (from === 0 || breaks[from] === 0) return false;
  if (to < document.count && breaks[to] === 0 && !document.isMark(to, ',')) return false;
  let dated = false;
  for (let at = to; at < document.count && at < to + SIGNED_WORDS; at++) {
    if (at > to && breaks[at]! > 0 && dated) return true;
    if (document.isNumber(at)) dated = true;
  }
  return dated && to + SIGNED_WORDS >= document.count;
}

/** «ВЕНА, 22 февраля. …», «АСТАНА — …»: where an agency writes from. */
export function isPlaceOfWriting(document: Document, { from, to }: CountryMention): boolean {
  if (!document.isAllCapitals(from) || !document.startsSentence(from) || (from > 0 && document.tokens.breaks[from] === 0)) return false;
  return document.isPunctuation(to) && document.raw(to) !== ':' && !document.isAllCapitals(to + 1);
}

const STANCE_REACH = 4;
const ADVERBS = /ly$/;

/**
 * The state that speaks as itself in the body of a text, in the present tense or by what its minister utters, and whose officials go unlabelled: whoever gives
 * the text out. Agencies tell of all states in the past.
 */
export function speakingState(document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode | null {
  const labelled = labelledStates(document, matches, countries);
  const named = countries.filter((state) => state.form === 'NAME' && document.sentenceOf[state.from]! > 0 && !isInQuotes(document, state.from));
  return mostNamed(named.filter((state) => saysOfItself(document, state))) ?? mostNamed(named.filter((state) => !labelled.has(state.code) && (speaksAsItself(document, state) || utters(document, state))));
}

/** In front of a subject stand only the start of its sentence or clause and an article. */
function speaksAsItself(document: Document, { from, to }: CountryMention): boolean {
  const before = document.is('ARTICLE', from - 1) ? from - 1 : from;
  const starts = before === document.sentence(from).from || document.isMark(before - 1, ',') || document.form(before - 1) === 'that';
  const at = ADVERBS.test(document.form(to)) ? to + 1 : to;
  return starts && (document.is('SPEAKS', at) || (document.is('IS', at) && document.is('SAYS_OF_ITSELF', ADVERBS.test(document.form(at + 1)) ? at + 2 : at + 1)));
}

/** "Australia is deeply committed to": how a state feels only it says itself. */
function saysOfItself(document: Document, { from, to }: CountryMention): boolean {
  const before = document.is('ARTICLE', from - 1) ? from - 1 : from;
  return before === document.sentence(from).from && document.is('IS', to) && document.is('SAYS_OF_ITSELF', ADVERBS.test(document.form(to + 1)) ? to + 2 : to + 1);
}

function utters(document: Document, { from, to }: CountryMention): boolean {
  if (document.form(to) !== "'s" || !document.isLemma('UTTER', document.is('ARTICLE', from - 1) ? from - 2 : from - 1)) return false;
  for (let at = to + 1; at < to + STANCE_REACH; at++) if (document.is('STANCE', at)) return true;
  return false;
}

/** Words of a paragraph in which the mark that opens a quotation is looked for. */
const QUOTE_REACH = 120;

/** Between quotation marks somebody else speaks than whoever publishes. */
export function isInQuotes(document: Document, at: number): boolean {
  const { paragraph } = document.sentence(at);
  let open = false;
  for (let before = at - 1; before >= 0 && before > at - QUOTE_REACH && document.sentence(before).paragraph === paragraph; before--) if (document.isPunctuation(before) && /["“”]/.test(document.raw(before))) open = !open;
  return open;
}

/** What may stand between a state and the office it labels: "Chinese Deputy Foreign", "Venezuela's". */
const LABEL_REACH = 4;

/**
 * The state named most whose officials need no label. Whoever writes says of others whose they are ("the Chinese ambassador", "Foreign Minister of Chile"), of
 * his own only what they are. Null where every state labels somebody.
 */
export function unlabelledState(document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode | null {
  const labelled = labelledStates(document, matches, countries);
  const named = countries.filter((state) => state.form !== 'CAPITAL');
  const acting = new Set(named.filter((state) => !isTalkedAbout(document, state)).map(({ code }) => code));
  const first = stateByNews(document, matches, named.filter(({ code }) => acting.has(code) && !labelled.has(code)));
  const times = (code: CountryCode | null): number => named.filter((state) => state.code === code).length;
  // a state named in passing labels nobody either
  return first !== null && RARELY * times(first) >= times(mostNamed(named)) ? first : null;
}

/** "The situation in Sudan", "the special envoy to Sudan", "pressure on Russia": of where something is, and whom it is against, nobody acts. */
const isTalkedAbout = (document: Document, { from }: CountryMention): boolean => {
  const before = document.is('ARTICLE', from - 1) ? from - 2 : from - 1;
  return document.is('PLACE', before) || document.is('ABOUT', before) || document.form(before) === 'on' || document.form(before) === 'against' || document.is('ACCREDITED', before);
};

const RARELY = 5;

/** The state whose own word for an office the text opens with, and no other's: "the Tánaiste", "EAM". */
export function stateOfOwnOffice(document: Document, matches: Matches): CountryCode | null {
  const codes = new Set(matches.offices.filter((office) => document.sentenceOf[office.from]! <= 1).flatMap((office) => (office.entry.row.country && document.is('OFFICE_OF_ONE_STATE', office.from) ? [office.entry.row.country] : [])));
  return codes.size === 1 ? [...codes][0]! : null;
}

function labelledStates(document: Document, matches: Matches, countries: readonly CountryMention[]): Set<CountryCode> {
  const labelled = new Set<CountryCode>();
  for (const state of countries)
    if (matches.roles.some((role) => role.entry.row.role === 'COLLEAGUE' && labelsFront(document, state, role)) || matches.offices.some((office) => !SELF_MADE.has(office.entry.row.office!) && !(office.entry.row.office === 'AMBASSADOR' && (document.form(office.to) === 'to' || document.form(office.to - 1) === 'to')) && (labelsFront(document, state, office) || labelsBehind(document, state, office)))) labelled.add(state.code);
  return labelled;
}

/** Words for whoever leads or speaks, which every state's own press labels too. */
const SELF_MADE: ReadonlySet<string> = new Set(['OTHER', 'OTHER_OFFICIAL', 'MILITARY', 'LEGISLATOR', 'REGIONAL_HEAD', 'HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']);

function labelsFront(document: Document, state: CountryMention, office: Match): boolean {
  if (state.to > office.from || office.from - state.to > LABEL_REACH || state.form === 'CAPITAL') return false;
  for (let at = state.to; at < office.from; at++) if (document.form(at) !== "'s" && (document.isPunctuation(at) || !document.words[at]!.common || (document.words[at]!.grammar & (NOUN | ADJECTIVE)) === 0)) return false;
  return true;
}

const labelsBehind = (document: Document, state: CountryMention, office: Match): boolean =>
  state.from >= office.to && document.form(office.to) === 'of' && state.from - office.to <= 2;
