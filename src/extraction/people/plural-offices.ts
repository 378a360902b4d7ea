import { NOUN, PLURAL } from '../../language/shared/grammar.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import { namesBehind } from './names-behind.ts';
import type { Person } from './people.ts';

/** «депутаттар Айгүл Құспан мен Еркін Әбіл»: an office in the plural is held by all who are named behind it. */
export function pluralOffices(document: Document, people: readonly Person[], groups: readonly OfficeGroup[]): void {
  for (const group of groups) {
    const office = group.offices[0];
    if (!office || group.states.length > 1 || (group.cases & PLURAL) === 0) continue;
    const { named } = namesBehind(document, people, group.to);
    if (named.length < 2) continue;
    for (const person of named) if (person.office === null) Object.assign(person, { office, country: person.country ?? group.country ?? named[0]!.country });
  }
}

/** "Members of Parliament Darryl Quek and Shamini Pillai": an office whose noun is in the plural, in front of names that nothing more is said of. */
export function sharePlural(document: Document, people: readonly Person[], groups: readonly OfficeGroup[]): void {
  for (const group of groups) {
    const office = group.offices[0];
    if (!office || group.offices.length > 1 || group.states.length > 1 || !hasPlural(document, group)) continue;
    const { named } = namesBehind(document, people, group.to);
    const first = named[0];
    if (!first || named.length < 2 || (first.office !== office && first.office !== null)) continue;
    for (const person of named) {
      if (person !== first && person.mentions.some((mention) => mention.group !== null && mention.group !== group && mention.group.offices.length > 0)) continue;
      Object.assign(person, { office: person.office ?? office, country: person.country ?? group.country ?? first.country });
      if (person !== first) person.stated.push({ office, country: group.country, status: group.status, group, mention: person.mentions[0]! });
    }
  }
}

/** "Members", "ministers": a noun that is not its own dictionary form. */
function hasPlural({ words }: Document, group: OfficeGroup): boolean {
  for (let at = group.from; at < group.to; at++) {
    const { form, readings } = words[at]!;
    if (form.endsWith('s') && readings.some((reading) => (reading.grammar & NOUN) !== 0 && reading.lemma !== form)) return true;
  }
  return false;
}
