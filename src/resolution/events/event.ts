import type { CanonicalEvent, Supported } from '../../domain/canon.ts';
import type { EventClaim } from '../../domain/claim.ts';
import type { Modality } from '../../domain/event.ts';
import { datePrecisionOf, earliestDay, latestDay } from '../../domain/partial-date.ts';
import { inOrder, together } from '../leading.ts';
import { mostSaid, union } from './majority.ts';
import { samePerson } from './people.ts';

/** What an event is when its tellings differ: it took place as soon as one of them says so. */
const FIRMEST: readonly Modality[] = ['ACTUAL', 'HISTORICAL', 'FUTURE', 'NEGATED', 'HYPOTHETICAL'];

/** Of more tellings than this, a state that one alone names is a slip; a summit's tellings each name other states. */
const FEW = 4;

type Tellings = readonly [Supported<EventClaim>, ...Supported<EventClaim>[]];

/**
 * The event that all of its tellings make; any order of them gives the same. The firmest of them lead, among those the earliest published. A date that
 * nobody gave stays null: `reportedAt` only stands in for it where periods need a day.
 * @throws when there is no telling
 */
export function resolveEvent(tellings: readonly Supported<EventClaim>[]): CanonicalEvent {
  const ordered = byFirmness(tellings);
  const claims = ordered.map(({ claim }) => claim);
  const { id: _, canonKey: __, ...leading } = claims[0]!;
  const common = together(inOrder([...tellings]));
  const { date, endDate, dateSource } = whenOf(claims, leading.modality);
  const mode = mostSaid(claims.map((claim) => claim.mode));
  const { cameoCode, goldstein, ploverMode, ploverScore, quadClass } = claims.find((claim) => claim.mode === mode)!;
  const [source, target] = [statesOf(claims, 'source'), statesOf(claims, 'target')];
  return {
    ...leading,
    ...common,
    key: claims.map(({ canonKey }) => canonKey).sort()[0]!,
    mode, cameoCode, goldstein, ploverMode, ploverScore, quadClass,
    source, target,
    countries: union([source, target]),
    people: peopleOf(claims, union([source, target])),
    personClaims: union(claims.map(({ personClaims }) => personClaims)),
    organizations: union(claims.map(({ organizations }) => organizations)),
    topics: union(claims.map(({ topics }) => topics)),
    place: claims.find(({ place }) => place !== null)?.place ?? null,
    date, endDate, dateSource,
    datePrecision: datePrecisionOf(date),
    dateEarliest: date && earliestDay(date),
    dateLatest: date && latestDay(endDate ?? date),
    timeBasis: date ? 'EVENT' : common.reportedAt ? 'REPORT' : null,
    day: date ? earliestDay(date) : common.reportedAt,
    counts: leading.modality === 'ACTUAL' || (leading.modality === 'HISTORICAL' && date !== null),
  };
}

function byFirmness(tellings: readonly Supported<EventClaim>[]): Tellings {
  const firmness = ({ claim }: Supported<EventClaim>): number => FIRMEST.indexOf(claim.modality);
  return inOrder([...tellings]).sort((left, right) => firmness(left) - firmness(right)) as unknown as Tellings;
}

/** The most precise date that most tellings give; what was planned says when only where nobody says when it was. */
function whenOf(claims: readonly EventClaim[], modality: Modality): Pick<EventClaim, 'date' | 'endDate' | 'dateSource'> {
  const dated = claims.filter(({ date }) => date !== null);
  const firm = dated.filter((claim) => claim.modality === modality);
  const heard = firm.length > 0 ? firm : dated;
  const precision = Math.max(...heard.map(({ date }) => date!.length));
  const date = mostSaid(heard.map((claim) => (claim.date!.length === precision ? claim.date : null)));
  const telling = heard.filter((claim) => claim.date === date);
  return { date, endDate: mostSaid(telling.map(({ endDate }) => endDate)), dateSource: telling[0]?.dateSource ?? 'NONE' };
}

function statesOf(claims: readonly EventClaim[], side: 'source' | 'target'): string[] {
  const all = union(claims.map((claim) => claim[side]));
  if (claims.length <= FEW || claims[0]!.mode === 'MULTILATERAL') return all;
  const usual = all.filter((state) => claims.filter((claim) => claim[side].includes(state)).length > 1);
  return usual.length > 0 ? usual : all;
}

/** Names as the leading telling writes them, and those of people whom only others name. */
function peopleOf(claims: readonly EventClaim[], states: readonly string[]): string[] {
  const people: string[] = [];
  for (const name of claims.flatMap((claim) => claim.people)) if (!people.some((known) => samePerson(known, name, states))) people.push(name);
  return people;
}
