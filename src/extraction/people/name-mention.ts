import type { OfficeGroup } from '../entities/office-groups.ts';
import type { NameChain } from './chains.ts';
import type { NameReading } from './nominative.ts';

/** A name in the text that is, or may be, a person's. */
export interface NameMention {
  chain: NameChain;
  from: number;
  to: number;
  /** Every way to read it, the best first. */
  readings: NameReading[];
  /** The office or title in front of it, or behind a comma. */
  group: OfficeGroup | null;
  /** Where what stands in front of the name begins, be it an office or a title alone ("Mr"). */
  head: number;
  /** Its own evidence is enough; else it must join a person that another mention tells. */
  sure: boolean;
  cases: number;
  /** Behind the name and the office that follows it after a comma, whether or not that is `group`. */
  tail: number;
}
