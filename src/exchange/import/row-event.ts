import type { CountryCode } from '../../domain/country.ts';
import type { EventRecord } from '../../domain/event.ts';
import type { Evidence, Grounds } from '../../domain/evidence.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import { datePrecisionOf, type PartialDate } from '../../domain/partial-date.ts';
import type { EventCodes } from '../../reference/event-code.ts';
import { datasetCountry } from '../../reference/dataset-country.ts';
import { datasetOrganization } from '../../reference/dataset-organization.ts';

/** Who stands on one side of a row. */
export interface Party {
  countries: { code: CountryCode; at: Evidence }[];
  organizations: { id: OrganizationId; at: Evidence }[];
  people: { name: string; at: Evidence }[];
}

export const noParty = (): Party => ({ countries: [], organizations: [], people: [] });

/** A side that is told by a state's or an organisation's code or name. @param actsForState whether the actor is one of the state's own */
export function partyOf(text: string, at: Evidence, actsForState = true): Party {
  const party = noParty();
  const country = datasetCountry(text);
  const organization = country === null ? datasetOrganization(text) : null;
  if (country !== null && actsForState) party.countries.push({ code: country, at });
  if (organization !== null) party.organizations.push({ id: organization, at });
  return party;
}

export const together = (parties: Party[]): Party => ({
  countries: parties.flatMap(({ countries }) => countries),
  organizations: parties.flatMap(({ organizations }) => organizations),
  people: parties.flatMap(({ people }) => people),
});

export interface RowEvent extends Pick<EventRecord, 'type' | 'mode'> {
  codes: EventCodes;
  /** Who acts, and upon whom. */
  source: Party;
  target: Party;
  /** What the row itself says; null where it only says when it was published. */
  date: PartialDate | null;
  place: string | null;
  at: Evidence;
}

const MUTUAL_MODES = new Set(['PHONE', 'VIDEO', 'MEETING', 'MULTILATERAL', 'SIGNING']);

/** In what is mutual every party stands on both sides. */
const isMutual = ({ type, mode }: Pick<EventRecord, 'type' | 'mode'>): boolean => type === 'AGREE' || (mode !== null && MUTUAL_MODES.has(mode));

const codesOf = ({ countries }: Party): CountryCode[] => [...new Set(countries.map(({ code }) => code))];

/** A row's event; null where it is not between two states, or a state and an organisation: what happens within one is not bilateral. */
export function eventOf(row: RowEvent): Omit<EventRecord, keyof Grounds> | null {
  const [acting, affected] = [codesOf(row.source), codesOf(row.target)];
  const countries = [...new Set([...acting, ...affected])];
  const organizations = [...new Set([...row.source.organizations, ...row.target.organizations].map(({ id }) => id))];
  if (countries.length === 0 || countries.length + organizations.length < 2) return null;
  const { type, mode, date, place, at } = row;
  const bothSides = isMutual(row);
  return {
    type, mode, countries,
    source: bothSides ? countries : acting,
    target: bothSides ? countries : affected,
    people: [...new Set([...row.source.people, ...row.target.people].map(({ name }) => name))],
    organizations, topics: [], modality: 'ACTUAL',
    date, endDate: null, datePrecision: datePrecisionOf(date), dateSource: date === null ? 'NONE' : 'METADATA',
    place, ...row.codes, evidence: at,
  };
}
