import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';

export type OfficeStatus = 'CURRENT' | 'FORMER' | 'ACTING' | 'DESIGNATE';

/** An office as the text words it, with the state beside it and the titles behind: «министр иностранных дел Кувейта шейх». */
export interface OfficeGroup {
  from: number;
  /** Behind the last title: where a name may start. */
  to: number;
  /** The offices it joins («премьер-министр и министр обороны»), the highest first; empty for bare titles. */
  offices: OfficeKind[];
  status: OfficeStatus;
  country: CountryCode | null;
  /** Every state of a joint office («министры Казахстана и Кувейта»), in the text's order. */
  states: CountryCode[];
  organization: string | null;
  /** Case bits of the office's own word. */
  cases: number;
  /** Gender that a title tells; 0 where none does. */
  gender: number;
  /** Nothing but its wording tells the state: "Under-Secretary of State". */
  isAssumed?: boolean;
  /** It is of a body of a state: "Secretary General of the Ministry". */
  ofBody?: boolean;
  /** It is of a parliament: "President of the Dutch Senate". */
  ofParliament?: boolean;
}
