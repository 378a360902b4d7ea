import type { ArticleInput } from '../../domain/article.ts';
import type { CountryCode } from '../../domain/country.ts';
import { mostNamed, type CountryMention } from '../entities/countries.ts';
import { Document } from './document.ts';
import { findMatches, type Matches } from './matches.ts';
import { stateByNews } from './state-by-news.ts';
import { datelineState, isPlaceOfWriting, publishingState, reportingState, speakingState, stateOfOwnOffice, unlabelledState } from './publisher.ts';

const DOMAIN_OF: Record<string, CountryCode> = { kz: 'KZ', ru: 'RU', uz: 'UZ', kg: 'KG', by: 'BY', ua: 'UA', sg: 'SG', uk: 'GB', az: 'AZ', ge: 'GE', am: 'AM', tm: 'TM', tj: 'TJ', md: 'MD' };

/**
 * The state whose own officials need no state's name beside them: that of the outlet, or the one that signs the statement
 * ("MINISTRY OF FOREIGN AFFAIRS / SINGAPORE"), or the state named most, and first, where nothing else tells.
 */
export function homeState(article: ArticleInput, document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode | null {
  const signed = signature(document, matches, countries);
  if (signed) return signed;
  const address = /\.([a-z]{2})(?:[/:]|$)/i.exec(article.url ? new URL(article.url).hostname : (article.source ?? ''));
  const byDomain = address ? DOMAIN_OF[address[1]!.toLowerCase()] : undefined;
  if (byDomain) return byDomain;
  // where offices show no case, nothing else beside them tells whose they are
  const stated = document.pack.names.inflects ? null : (publishingState(article, document) ?? reportingState(document, countries) ?? stateOfOwnOffice(document, matches) ?? speakingState(document, matches, countries) ?? unlabelledState(document, matches, countries) ?? datelineState(document, countries));
  if (stated) return stated;
  // «сообщает Акорда»: a president's office that gives the news out
  const seat = document.pack.names.inflects && !document.pack.slots.verbLast ? matches.roles.find((match) => match.entry.row.role === 'INSTITUTION' && match.entry.row.country === 'KZ')?.entry.row.country : undefined;
  const outlet = matches.outlets.find((match) => match.entry.row.country)?.entry.row.country ?? seat;
  if (document.pack.language === 'kk' && (countries.some((mention) => mention.code === 'KZ') || outletState(article, document) === 'KZ' || opensWithOwnOffice(document, matches, countries))) return 'KZ';
  const named = countries.filter((mention) => mention.form !== 'CAPITAL');
  if (!document.pack.names.inflects && new Set(named.map(({ code }) => code)).size > MANY_STATES) return null;
  const first = document.pack.names.inflects ? mostNamed(named) : stateByNews(document, matches, named);
  // an agency writes of other people's affairs as well: its own state is at home in the article only as one of the two named most
  const second = mostNamed(named.filter((mention) => mention.code !== first));
  const isParty = (state: CountryCode | undefined): boolean => state !== undefined && (state === first || state === second);
  if (isParty(outlet)) return outlet!;
  // «БУЭНОС-АЙРЕС, 4 марта. …»: of two, the one from whose capital the agency writes
  const written = document.pack.names.inflects ? countries.find((mention) => mention.form === 'CAPITAL' && isPlaceOfWriting(document, mention))?.code : undefined;
  if (isParty(written)) return written!;
  const host = document.pack.names.inflects && !document.pack.slots.verbLast ? hostOfEnvoys(document, matches, countries) : undefined;
  return isParty(host) ? host! : first;
}

/** «посол Нидерландов в Казахстане»: where envoys are told with the post that they serve at, the news is of there. */
function hostOfEnvoys(document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode | undefined {
  const starts = new Map(countries.filter((mention) => mention.form === 'NAME').map((mention) => [mention.from, mention]));
  for (const office of matches.offices) {
    if (office.entry.row.office !== 'AMBASSADOR') continue;
    for (let at = office.to; at < office.to + 2; at++) {
      const sender = starts.get(at);
      const post = sender && document.is('ACCREDITED', sender.to) ? starts.get(sender.to + 1) : undefined;
      if (post) return post.code;
    }
  }
  return undefined;
}

/** The state of the outlet that the article's source names: «Хабар», «Kazinform». */
function outletState({ source }: ArticleInput, { pack }: Document): CountryCode | null {
  return source ? (findMatches(new Document(`«${source}»`, pack)).outlets[0]?.entry.row.country ?? null) : null;
}

/** Where more states than these all label their officials, none of them is the reader's own. */
const MANY_STATES = 3;

/** Does the article's first office go without a state? Then it is the reader's own: «Мемлекет басшысы …». */
function opensWithOwnOffice(document: Document, matches: Matches, countries: readonly CountryMention[]): boolean {
  const first = matches.offices.find((match) => match.entry.row.office !== 'OTHER');
  if (!first) return countries.length === 0;
  const { from } = document.sentence(first.from);
  return !countries.some((mention) => mention.to <= first.from || (mention.from >= from && mention.from < first.to));
}

/** A state in capitals alone on its line, behind another line in capitals ("PRIME MINISTER'S OFFICE / SINGAPORE"). */
function alone(document: Document, countries: readonly CountryMention[]): CountryCode | null {
  const { breaks } = document.tokens;
  const state = countries.find(({ form, from, to }) => form === 'NAME' && from > 0 && breaks[from]! > 0 && (to === document.count || breaks[to]! > 0) && document.isAllCapitals(from) && document.raw(from - 1) === document.raw(from - 1).toUpperCase());
  return state?.code ?? null;
}

/** A ministry's name with its state alone on the line behind it. */
function signature(document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode | null {
  for (const match of matches.roles) {
    if (match.entry.row.role !== 'INSTITUTION' || document.tokens.breaks[match.from] === 0) continue;
    const state = countries.find((mention) => mention.from === match.to && mention.form === 'NAME');
    if (state && document.tokens.breaks[match.to]! > 0 && (state.to === document.count || document.tokens.breaks[state.to]! > 0)) return state.code;
  }
  return alone(document, countries);
}
