import type { CountryCode } from '../../domain/country.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../domain/office.ts';
import type { OfficeGroup, OfficeStatus } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';
import { stateLedBy } from '../../reference/leader.ts';
import { claimedTokens, findChains } from './chains.ts';
import { clusterPeople, type NamedPerson } from './cluster.ts';
import { settleJoined } from './name-case.ts';
import { listedNames } from './listed-names.ts';
import { MentionReader } from './mentions.ts';
import type { NameMention } from './name-mention.ts';
import { isOfSignatory } from './signatory.ts';

/** An office that the text states of a person, and where. */
export interface StatedOffice {
  office: OfficeKind;
  country: CountryCode | null;
  status: OfficeStatus;
  group: OfficeGroup;
  mention: NameMention;
}

export interface Person extends NamedPerson {
  office: OfficeKind | null;
  country: CountryCode | null;
  /** The state that somebody of this name led, by the table of leaders: whom he acts for where the text leaves it unsaid. */
  side: CountryCode | null;
  stated: StatedOffice[];
}

/** A joint office with as many people as states: who holds it, in the order of the states, and the token behind the last name. */
export interface JointOffice {
  group: OfficeGroup;
  people: Person[];
  to: number;
}

/** Finds the people of a text: names, who is one and the same, and the offices that the text states of them. */
export function findPeople(document: Document, matches: Matches, groups: readonly OfficeGroup[], publishedAt: string | null): Person[] {
  const reader = new MentionReader(document, matches, groups);
  const claimed = claimedTokens(document, matches);
  for (const group of groups) for (let at = group.from; at < group.to; at++) claimed.add(at);
  const listed = listedNames(document, matches);
  const mentions = findChains(document, claimed, listed).flatMap((chain) => reader.read(chain) ?? []);
  for (const mention of mentions) if (isOfSignatory(document, matches, mention)) Object.assign(mention, { group: null, head: mention.from });
  settleJoined(document, mentions);
  return clusterPeople(mentions).map((named) => withSide(withOffices(named), document, publishedAt));
}

/** Former officials and people of other trades act for no state, whatever they are called. */
const withSide = (person: Person, document: Document, publishedAt: string | null): Person =>
  person.country === null && (person.office === null || holdsForState(person.office)) ? { ...person, side: stateLedBy(person.name, document.pack.language, publishedAt ? Number(publishedAt.slice(0, 4)) : null) } : person;

function withOffices(named: NamedPerson): Person {
  const stated = named.mentions.flatMap((mention) =>
    (mention.group?.offices ?? []).map((office): StatedOffice => ({ office, country: countryOf(office, mention.group!), status: mention.group!.status, group: mention.group!, mention })),
  );
  // written out: spread, and more put beside it, each would have a shape of its own
  const person = (office: OfficeKind | null, country: CountryCode | null): Person => ({ name: named.name, gender: named.gender, mentions: named.mentions, stated, office, country, side: null });
  const current = stated.filter((entry) => entry.status !== 'FORMER').sort((one, other) => rank(one) - rank(other));
  const best = current[0];
  if (!best) return person(stated.length > 0 ? 'OTHER' : null, null);
  const country = current.find((entry) => entry.office === best.office && entry.country)?.country ?? current.find((entry) => entry.country)?.country ?? null;
  return person(best.office, holdsForState(best.office) ? country : null);
}

const rank = (entry: StatedOffice): number => OFFICE_KINDS.indexOf(entry.office) + (entry.country ? 0 : 0.5);

/** A mention of such an office without a name can mean nobody else. */
export { SINGLE_OFFICES } from '../../domain/office.ts';

/** Offices that are held for a state, as against an organisation's or none. */
export const holdsForState = (office: OfficeKind): boolean => office !== 'ORG_HEAD' && office !== 'OTHER';

const countryOf = (office: OfficeKind, group: OfficeGroup): CountryCode | null => (holdsForState(office) ? group.country : null);
