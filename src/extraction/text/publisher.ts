import type { ArticleInput } from '../../domain/article.ts';
import type { CountryCode } from '../../domain/country.ts';
import { ADJECTIVE, NOUN } from '../../language/shared/grammar.ts';
import { findCountries, mostNamed, type CountryMention } from '../entities/countries.ts';
import { Document } from './document.ts';
import { findMatches, type Match, type Matches } from './matches.ts';

/** Top-level domains that are sold as words, and say nothing of a state. */
const SOLD = new Set(['ai', 'am', 'cc', 'co', 'eu', 'fm', 'io', 'ly', 'me', 'nu', 'su', 'to', 'tv', 'ws']);
/** A dateline's city stands in the first words of its line ("WARSAW, Nov 14 (NWA) -", "Copenhagen (SNB) --"). */
const DATELINE_WORDS = 12;
const DATELINE = /^[^\n]{0,60}?(?:\s[-–—]{1,2}\s)/;

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

function isDateline(document: Document, { from, to, start }: CountryMention): boolean {
  if (from > 0 && document.tokens.breaks[from] === 0) return false;
  const line = document.text.slice(start, start + 200);
  return DATELINE.test(line) && !/^[^\n]*?[.?!]\s.*?[-–—]/.test(line.slice(0, document.tokens.end[Math.min(to + DATELINE_WORDS, document.count - 1)]! - start));
}

/** A capital alone on its line with nothing but a date behind. */
function isSignedPlace(document: Document, { from, to }: CountryMention): boolean {
  const { breaks } = document.tokens;
  if (from === 0 || breaks[from] === 0 || (to < document.count && breaks[to] === 0)) return false;
  for (let at = to; at < document.count && at < to + 4; at++) if (document.isNumber(at)) return true;
  return false;
}

/** What may stand between a state and the office it labels: "Chinese Deputy Foreign", "Venezuela's". */
const LABEL_REACH = 4;

/**
 * The state named most whose officials need no label. Whoever writes says of others whose they are ("the Chinese ambassador", "Foreign Minister of Chile"), of
 * his own only what they are. Null where every state labels somebody.
 */
export function unlabelledState(document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode | null {
  const labelled = new Set<CountryCode>();
  for (const state of countries)
    if (matches.offices.some((office) => !SELF_MADE.has(office.entry.row.office!) && (labelsFront(document, state, office) || labelsBehind(document, state, office)))) labelled.add(state.code);
  return mostNamed(countries.filter((state) => state.form !== 'CAPITAL' && !labelled.has(state.code)));
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
