import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { mostNamed, type CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Person } from './people.ts';

/** Offices by which the news at home calls their holders without a name, and by name without the office. */
const KNOWN_AT_HOME: readonly OfficeKind[] = ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER'];

/**
 * «Қасым-Жомарт Тоқаев … кездесті. Мемлекет басшысы … айтты»: where names tell whether somebody is at home in the language, the office of the state at
 * home that no name stands beside is that of the one such person without an office, or of the one whom the article names first.
 */
export function nameHomeHolders(document: Document, people: readonly Person[], groups: readonly OfficeGroup[], home: CountryCode | null): void {
  const { isNative, homeland } = document.pack.names;
  if (!isNative || home === null || home !== homeland) return;
  const named = new Set(people.flatMap((person) => person.mentions.map((mention) => mention.group)));
  for (const office of KNOWN_AT_HOME) {
    const unnamed = groups.filter((group) => group.offices[0] === office && group.status === 'CURRENT' && group.states.length < 2 && !named.has(group) && (group.country === home || (group.country === null && group.organization === null)));
    if (unnamed.length === 0 || people.some((person) => person.office === office && (person.country === home || person.country === null))) continue;
    const free = people.filter((person) => person.office === null && isNative(person.name) && person.mentions[0]!.from < unnamed.at(-1)!.from);
    const holder = free.length === 1 || (free[0] && document.sentenceOf[free[0].mentions[0]!.from]! <= 1) ? free[0] : undefined;
    if (holder) Object.assign(holder, { office, country: home });
  }
}

/** «Касым-Жомарт Токаев принял … Глава государства …»: an office that no name stands beside is stated of the one person of the text who is known to have led that state. */
export function nameKnownLeaders(document: Document, people: readonly Person[], groups: readonly OfficeGroup[], home: CountryCode | null): void {
  if (!document.pack.names.inflects || document.pack.slots.verbLast || home === null) return;
  const named = new Set(people.flatMap((person) => person.mentions.map((mention) => mention.group)));
  for (const group of groups) {
    const office = group.offices[0];
    if (office !== 'HEAD_OF_STATE' || group.status !== 'CURRENT' || group.country !== null || group.organization !== null || named.has(group)) continue;
    if (people.some((person) => person.office === office && (person.country === home || person.country === null))) continue;
    const known = people.filter((person) => person.side === home && person.office === null);
    if (known.length === 1 && known[0]!.mentions[0]!.from < group.from) Object.assign(known[0]!, { office, country: home });
  }
}

/** The state of an office that goes without one: at home of who is at home in the language, else that of the foreigner named last before, else the other state that the text names most. */
export function stateByName(document: Document, person: Person, people: readonly Person[], countries: readonly CountryMention[], home: CountryCode | null, around: CountryCode | null): CountryCode | null {
  if (document.pack.names.isNative!(person.name)) return home ?? around;
  if (around !== null && around !== home) return around;
  const at = (person.mentions.find((mention) => mention.group) ?? person.mentions[0]!).from;
  const before = people.filter((other) => other !== person && other.country !== null && other.country !== home).flatMap((other) => other.mentions.map((mention) => ({ other, at: mention.from }))).filter((place) => place.at < at);
  const last = before.sort((one, other) => other.at - one.at)[0];
  return last?.other.country ?? mostNamed(countries.filter((state) => state.code !== home)) ?? home;
}
