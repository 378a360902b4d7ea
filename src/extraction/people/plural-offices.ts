import { PLURAL } from '../../language/shared/grammar.ts';
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
