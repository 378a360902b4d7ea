import { sha256 } from '../domain/article-key.ts';
import type { CountryCode } from '../domain/country.ts';
import type { OfficeKind } from '../domain/office.ts';
import type { StatementClaim } from '../domain/claim.ts';

/** Claims of one key are claims of one thing. These keys are exact: what is written differently is another thing. */

export const occupancyKey = (person: string, office: OfficeKind, country: CountryCode | null): string => `${person}#${country ?? '-'}:${office}`;

/** A statement by its words: those of an article's copies are its own. `contentHash` is that of the article that a copy was taken of. */
export const statementKey = (contentHash: string, { type, source, sourceOrganization, speaker, target, quote }: Pick<StatementClaim, 'type' | 'source' | 'sourceOrganization' | 'speaker' | 'target' | 'quote'>): string =>
  shortHash([contentHash, type, source, sourceOrganization, speaker, target, quote]);

/** 96 bits of SHA-256: by the birthday bound one chance in 10^9 of a collision among ten billion things. */
export const shortHash = (parts: unknown): string => sha256(JSON.stringify(parts, inOrder)).slice(0, 24);

/** The order of properties says nothing. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))) : value;
