import { sha256 } from '../domain/article-key.ts';
import type { CountryCode } from '../domain/country.ts';
import type { EventRecord } from '../domain/event.ts';
import { foldName } from '../domain/name-key.ts';
import type { OfficeKind } from '../domain/office.ts';
import type { StatementRecord } from '../domain/statement.ts';

/** Claims of one key are claims of one thing. These keys are exact: what is written differently is another thing. */

export const personKey = (name: string, country: CountryCode | null): string => `${foldName(name)}|${country ?? '-'}`;

export const occupancyKey = (person: string, office: OfficeKind, country: CountryCode | null): string => `${person}#${country ?? '-'}:${office}`;

/** The event that stands at one place of one text: the same for an article and its duplicates, whatever is known about them from outside. */
export function eventKey(contentHash: string, event: EventRecord): string {
  const { type, mode, modality, source, target, evidence, date, dateSource } = event;
  return shortHash([contentHash, type, mode, modality, [...source].sort(), [...target].sort(), evidence.start, evidence.end, dateSource === 'TEXT' ? date : null]);
}

export function statementKey(contentHash: string, statement: StatementRecord): string {
  const { type, source, speaker, evidence, target } = statement;
  return shortHash([contentHash, type, source, speaker, target, evidence.start, evidence.end]);
}

/** 96 bits of SHA-256: by the birthday bound one chance in 10^9 of a collision among ten billion things. */
export const shortHash = (parts: unknown): string => sha256(JSON.stringify(parts)).slice(0, 24);
