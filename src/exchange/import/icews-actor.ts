import type { Evidence } from '../../domain/evidence.ts';
import { wordsActForState } from '../../reference/dataset-sector.ts';
import { stateLedBy } from '../../reference/leader.ts';
import { noParty, partyOf, type Party } from './row-event.ts';

/** `Foreign Affairs (Iran)`, `Citizen (India)`. */
const SECTOR_OF_STATE = /^(.*?)\s*\(([^()]+)\)$/;

/**
 * An actor of ICEWS by its name: a state, an organisation, a sector of a state, or a person, who acts for the state that he leads.
 * @param state its country, where the file has a column for it, and its sectors
 */
export function icewsActor(written: string, at: Evidence, year: number | null, state: { country: string; sectors: string } | null = null): Party {
  const name = written.replaceAll('_', ' ').trim();
  const known = partyOf(name, at);
  if (known.countries.length > 0 || known.organizations.length > 0) return known;
  const [, sector, country] = SECTOR_OF_STATE.exec(name) ?? [];
  if (sector !== undefined) return partyOf(country!, at, wordsActForState(sector));
  // A group has no capital in each of its words: "Armed Gang", but a person's name has nothing else.
  const isPerson = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3}-\p{Lu}[\p{L}.'’-]*|bin|al|de|la|van|von|der|ibn))+$/u.test(name);
  const people = isPerson ? [{ name, at }] : [];
  if (state) return { ...partyOf(state.country, at, state.sectors === '' || wordsActForState(state.sectors)), people };
  const led = isPerson ? stateLedBy(name, 'en', year) : null;
  return { ...noParty(), countries: led === null ? [] : [{ code: led, at }], people: led === null ? [] : people };
}
