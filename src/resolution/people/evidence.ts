import { MINISTER_OFFICES, type OfficeKind } from '../../domain/office.ts';
import type { FormOffice, PersonForm } from './form.ts';

/** Offices that a state gives to one person at a time. */
const SINGLE_OFFICES: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'CROWN_PRINCE', 'SECURITY_COUNCIL_SECRETARY']);
export const isSingle = (office: OfficeKind): boolean => SINGLE_OFFICES.has(office);

/** What beside the names speaks for two forms being one person, or against it. */
export interface Evidence {
  state: 'SAME_STATE' | 'CONTEXT' | 'ELSEWHERE' | 'OTHER_STATE';
  /**
   * SAME_OFFICE: one that has a single holder, at the same time; OFFICE_NEARBY: within a year and a half; LIKE_OFFICE: within four years, or an office that
   * several hold; EXCLUDED: two offices that nobody holds at once.
   */
  office: 'SAME_OFFICE' | 'OFFICE_NEARBY' | 'LIKE_OFFICE' | 'NONE' | 'EXCLUDED';
}

export const evidenceOf = (one: PersonForm, other: PersonForm): Evidence => ({ state: stateEvidence(one, other), office: officeEvidence(one, other) });

function stateEvidence(one: PersonForm, other: PersonForm): Evidence['state'] {
  if (one.country !== null && other.country !== null) return one.country === other.country ? 'SAME_STATE' : 'OTHER_STATE';
  if (leadOrganization(one) && leadOrganization(other)) return 'CONTEXT';
  const [stateless, stated] = one.country === null ? [one, other] : [other, one];
  const named = stated.country === null ? stated.contexts.map(({ country }) => country) : [stated.country];
  return stateless.contexts.some(({ country }) => named.includes(country)) ? 'CONTEXT' : 'ELSEWHERE';
}

const leadOrganization = ({ offices }: PersonForm): boolean => offices.some(({ office }) => office === 'ORG_HEAD');

const YEAR = 365 * 86_400_000;
/** News looks ahead at who will hold an office, and back. */
const NEAR = 1.5 * YEAR;
const FAR = 4 * YEAR;
const SAME_TIME = YEAR / 2;

function officeEvidence(one: PersonForm, other: PersonForm): Evidence['office'] {
  let best: Evidence['office'] = 'NONE';
  for (const left of one.offices)
    for (const right of other.offices) {
      if (left.office === right.office && left.country === right.country && left.office !== 'OTHER') {
        const apart = gap(left, right);
        if (!isSingle(left.office) && left.office !== 'ORG_HEAD') best = best === 'OFFICE_NEARBY' ? best : 'LIKE_OFFICE';
        else if (apart <= 0) return 'SAME_OFFICE';
        else if (apart <= NEAR) best = 'OFFICE_NEARBY';
        else if (apart <= FAR && best !== 'OFFICE_NEARBY') best = 'LIKE_OFFICE';
      } else if (best === 'NONE' && exclude(left, right) && gap(left, right) <= -SAME_TIME) best = 'EXCLUDED';
    }
  return best;
}

type Span = Pick<FormOffice, 'from' | 'to'>;

/** Milliseconds between two spans; negative when they overlap, zero when a day is unknown. */
function gap(one: Span, other: Span): number {
  if (one.from === null || other.from === null) return 0;
  return Math.max(Date.parse(one.from), Date.parse(other.from)) - Math.min(Date.parse(one.to!), Date.parse(other.to!));
}

/** Careers that nobody follows at the same time. */
const CAREERS: Partial<Record<OfficeKind, string>> = {
  HEAD_OF_STATE: 'government', HEAD_OF_GOVERNMENT: 'government', DEPUTY_HEAD_OF_GOVERNMENT: 'government', DEPUTY_MINISTER: 'ministry', DEPUTY_FOREIGN_MINISTER: 'ministry',
  AMBASSADOR: 'embassy', LEGISLATOR: 'parliament', MILITARY: 'army', REGIONAL_HEAD: 'region', SPOKESPERSON: 'press',
  ...Object.fromEntries(MINISTER_OFFICES.map((office) => [office, 'government'])),
};

function exclude(one: FormOffice, other: FormOffice): boolean {
  const [left, right] = [CAREERS[one.office], CAREERS[other.office]];
  return left !== undefined && right !== undefined && left !== right;
}

/** Somebody whom news of many states names: the holder of an office that a state gives to one person at a time. */
export const isHigh = ({ offices }: PersonForm): boolean => offices.some(({ office }) => isSingle(office));

/** Is one of them named, without a state, while the other holds such an office? */
export function inHighOffice(one: PersonForm, other: PersonForm): boolean {
  const [stateless, stated] = one.country === null ? [one, other] : [other, one];
  const named = { from: stateless.firstSeen, to: stateless.lastSeen };
  return named.from !== null && stated.offices.some((held) => isSingle(held.office) && held.from !== null && gap(held, named) <= NEAR);
}
