import type { OfficeKind } from '../../../src/domain/office.ts';
import type { OfficeEvidence } from '../../../src/domain/record.ts';
import type { Stated } from '../../../src/resolution/occupancies/marks.ts';

/** What an article of a day says of somebody's office; `day` null for an undated article. */
export interface Said extends Partial<Pick<OfficeEvidence, 'status' | 'from' | 'to' | 'confidence'>> {
  who: string;
  day: string | null;
  office?: OfficeKind;
  id?: string;
}

export function stated({ who, day, office = 'FOREIGN_MINISTER', status = 'CURRENT', from = null, to = null, confidence = 0.94, id }: Said): Stated {
  const name = id ?? `${who}-${day}-${status}-${from}-${to}`;
  return {
    claim: {
      id: `o-${name}`, articleId: name, extractor: 'test', canonKey: `${who}|KZ#KZ:${office}`, person: who, personClaim: `p-${name}`, office, country: 'KZ',
      status, from, to, quote: who, start: 0, end: who.length, rule: 'test', confidence,
    },
    article: { id: name, publishedAt: day, source: null, language: 'ru', contentHash: name, duplicateOf: null },
    recordedFrom: '2026-01-01T00:00:00Z',
  };
}
