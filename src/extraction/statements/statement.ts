import type { CountryCode } from '../../domain/country.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { RegionId } from '../../domain/region.ts';
import type { StatementType } from '../../domain/statement.ts';

/** A stance as the text tells it. */
export interface Statement {
  type: StatementType;
  source: CountryCode | OrganizationId;
  speaker: string | null;
  target: string | null;
  targetCountries: CountryCode[];
  targetRegions: RegionId[];
  evidence: Evidence;
  sentence: number;
  rule: string;
}
