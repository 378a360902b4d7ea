import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { ANY_CASE } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';
import { namesBehind } from './names-behind.ts';
import type { JointOffice, Person } from './people.ts';

/** «главы МИД двух стран Йеппе Кофоэд и Мелани Жоли»: both hold that office, in the order in which the text has named the two states. */
export function officesOfTwo(document: Document, matches: Matches, people: readonly Person[], countries: readonly CountryMention[]): JointOffice[] {
  const joint: JointOffice[] = [];
  for (const role of matches.roles) {
    const office = role.entry.row.office as OfficeKind | undefined;
    if (!office) continue;
    const { named, to } = namesBehind(document, people, role.to);
    const states = named.length === 2 ? statesOf(named, pairBefore(document, countries, role.from)) : null;
    if (!states) continue;
    named.forEach((person, index) => Object.assign(person, { office: person.office ?? office, country: person.country ?? states[index] }));
    const group = { from: role.from, to: role.to, offices: [office], status: 'CURRENT' as const, country: null, states, organization: null, cases: role.grammar & ANY_CASE, gender: 0 };
    joint.push({ group, people: named, to });
  }
  return joint;
}

/** Who is known to lead one of the two settles whose the other is. */
function statesOf(named: readonly Person[], pair: readonly CountryCode[] | null): CountryCode[] | null {
  const known = named.map((person) => person.country ?? person.side);
  if (known[0] && known[1]) return [known[0], known[1]];
  if (!pair) return null;
  const first = known[0] ?? pair.find((code) => code !== known[1])!;
  return [first, known[1] ?? pair.find((code) => code !== first)!];
}

/** The last two states named side by side before a token («Дания и Канада», «казахстанско-кувейтский»), else the last two that are named. */
function pairBefore(document: Document, countries: readonly CountryMention[], at: number): CountryCode[] | null {
  const before = countries.filter((mention) => mention.to <= at);
  for (let index = before.length - 1; index > 0; index--) {
    const [left, right] = [before[index - 1]!, before[index]!];
    if (left.code !== right.code && (left.from === right.from || (right.from - left.to === 1 && document.is('AND', left.to)))) return [left.code, right.code];
  }
  const codes = [...new Set(before.map(({ code }) => code))];
  return codes.length === 2 ? codes : null;
}
