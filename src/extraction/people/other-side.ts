import type { CountryCode } from '../../domain/country.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { NameMention } from './mentions.ts';
import type { Person } from './people.ts';

/** States with a reigning house: nobody else has kings, sultans, emirs and crown princes. */
const MONARCHIES = new Set(['AD', 'AE', 'BE', 'BH', 'BN', 'BT', 'DK', 'ES', 'GB', 'JO', 'JP', 'KH', 'KW', 'LI', 'LS', 'LU', 'MA', 'MC', 'MY', 'NL', 'NO', 'OM', 'QA', 'SA', 'SE', 'SZ', 'TH', 'TO', 'VA']);
const REIGNING = /^(?:king|queen|emir|amir|sultan|emperor|majesty|highness|crown)$/;
/** What a government calls the dignitaries of others, seldom its own. */
const FOREIGN_STYLE = /^(?:excellency|h\.e\.|majesty|highness|hrh|hm)$/;

/**
 * In a language without cases: does a person whose state is not told stand on the other side than `own`? Whoever is met by somebody, of a pair "between A and B"
 * the second, a sovereign where `own` is a republic, an Excellency where others have no such style.
 */
export function isOtherSide(document: Document, matches: Matches, people: readonly Person[], person: Person, own: CountryCode): boolean {
  const groups = person.mentions.filter((mention) => mention.group);
  const styled = (pattern: RegExp, one: Person): boolean => one.mentions.some((mention) => mention.group !== null && hasWord(document, mention, pattern));
  if (!MONARCHIES.has(own) && styled(REIGNING, person)) return true;
  if (styled(FOREIGN_STYLE, person)) return people.some((other) => other !== person && other.office !== null && !styled(FOREIGN_STYLE, other));
  return groups.some((mention) => isMet(document, matches, people, person, mention));
}

function hasWord(document: Document, { group }: NameMention, pattern: RegExp): boolean {
  for (let at = group!.from; at < group!.to; at++) if (pattern.test(document.form(at))) return true;
  return false;
}

/** Somebody else stands before a meeting's word and the person behind it, or both behind "between". */
function isMet(document: Document, matches: Matches, people: readonly Person[], person: Person, mention: NameMention): boolean {
  const start = Math.min(mention.from, mention.group?.from ?? mention.from);
  const { from } = document.sentence(start);
  const triggers = matches.events.filter((match) => isMeeting(match) && match.from >= from && match.to <= start);
  const trigger = triggers.at(-1);
  if (!trigger) return false;
  const pair = document.form(trigger.to) === 'between' || document.form(trigger.to - 1) === 'between';
  return people.some((other) => other !== person && other.mentions.some((place) => place.from >= (pair ? trigger.to : from) && place.to <= (pair ? start : trigger.from)));
}

const isMeeting = (match: Match): boolean => match.entry.row.type === 'CONSULT' && (match.entry.row.frame === 'mutual' || match.entry.row.frame === 'receive') && match.entry.row.weak !== '1';

/** The other state that an article is about: the most named of its headline, else of all. */
export function otherState(document: Document, countries: readonly CountryMention[], own: CountryCode): CountryCode | null {
  const others = countries.filter((state) => state.code !== own);
  const headline = others.filter((state) => document.sentenceOf[state.from] === 0);
  return mostNamed(headline) ?? mostNamed(others);
}

export function mostNamed(countries: readonly CountryMention[]): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const { code } of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
