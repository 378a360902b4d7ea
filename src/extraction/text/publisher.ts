import type { ArticleInput } from '../../domain/article.ts';
import type { CountryCode } from '../../domain/country.ts';
import { findCountries, type CountryMention } from '../entities/countries.ts';
import { Document } from './document.ts';
import { findMatches } from './matches.ts';

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
