import type { OfficeKind } from '../../domain/office.ts';
import type { Document } from '../text/document.ts';
import { namedBefore } from './inherited-states.ts';
import type { Person } from './people.ts';

/** What the deputy of who holds an office is. */
const DEPUTY_OF: Partial<Record<OfficeKind, OfficeKind>> = {
  HEAD_OF_STATE: 'VICE_PRESIDENT', HEAD_OF_GOVERNMENT: 'DEPUTY_HEAD_OF_GOVERNMENT', FOREIGN_MINISTER: 'DEPUTY_FOREIGN_MINISTER', MINISTER: 'DEPUTY_MINISTER', SPEAKER: 'LEGISLATOR',
};

/** «министр иностранных дел Ирана Аракчи и его заместитель Гарибабади»: the office of a deputy is that of whose deputy he is. */
export function nameDeputies(document: Document, people: readonly Person[]): void {
  for (const person of people) {
    const group = person.mentions.find((mention) => mention.group)?.group;
    if (!group || person.office !== 'OTHER_OFFICIAL' || !document.is('POSSESSOR', group.from) || !document.isLemma('DEPUTY', group.to - 1)) continue;
    const superior = namedBefore(document, group, person, people);
    if (!superior) continue;
    person.office = (superior.office && DEPUTY_OF[superior.office]) ?? person.office;
    person.country ??= superior.country;
  }
}
