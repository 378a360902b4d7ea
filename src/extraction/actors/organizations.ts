import { ANY_CASE, GENITIVE } from '../../language/shared/grammar.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { Actor } from './actor.ts';

/** The organisations of a text with the bodies that act for them, in the text's order. */
export const organizationActors = (document: Document, { organizations, roles }: Matches): Actor[] =>
  organizations.map((match) => ({ kind: 'organization', ...headOf(document, roles, match), countries: [], people: [], organizations: [match.entry.row.id!] }));

/** «Еуропалық комиссияның өкілі», «страны Евросоюза»: the body of an organisation that acts for it shows the case, behind its name or in front of it. */
function headOf(document: Document, roles: readonly Match[], organization: Match): Pick<Actor, 'from' | 'to' | 'cases'> {
  const { from, to } = organization;
  // «ПАСЕ»: an abbreviation is in any case, though it may look like some word's form
  const cases = document.pack.names.inflects && !document.pack.slots.verbLast && document.isAllCapitals(to - 1) ? ANY_CASE : organization.grammar & ANY_CASE;
  const acting = document.pack.slots.verbLast
    ? roles.find((role) => role.from === to && role.entry.row.role === 'INSTITUTION')
    : document.pack.names.inflects && (cases & GENITIVE) !== 0 ? roles.find((role) => role.to === from && ACTING_FOR.has(role.entry.row.role!)) : undefined;
  if (!acting) return { from, to, cases };
  const isOwned = (acting.grammar & ANY_CASE & ~GENITIVE) === 0;
  // «послы стран ЕС»: those who act for the states that belong to it
  const people = isOwned ? document.words[acting.from - 1] : undefined;
  if (isOwned && !people?.readings.some(({ animate }) => animate)) return { from, to, cases };
  return { from: Math.min(from, people ? acting.from - 1 : acting.from), to: Math.max(to, acting.to), cases: (people ?? acting).grammar & ANY_CASE };
}

/** What acts for an organisation: its staff and offices, the states that belong to it and their ministers. */
const ACTING_FOR: ReadonlySet<string> = new Set(['INSTITUTION', 'COUNTRY_SELF', 'DELEGATION', 'PARTIES']);
