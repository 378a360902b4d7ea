import type { EventClaim } from '../../../src/domain/claim.ts';
import { datePrecisionOf } from '../../../src/domain/partial-date.ts';
import { eventCodes } from '../../../src/reference/event-code.ts';
import { clusterTellings } from '../../../src/resolution/events/cluster.ts';
import type { EventDecision, Telling } from '../../../src/resolution/events/telling.ts';

type Said = Partial<Omit<EventClaim, 'id'>> & Partial<Pick<Telling['article'], 'publishedAt' | 'contentHash' | 'duplicateOf' | 'language'>> & { publisher?: string; about?: Telling['article']['topics'] };

/** A telling by hand: a call of two ministers unless said otherwise. `id` is the claim's; its article is `article`, or one of its own. */
export function telling(id: string, said: Said = {}): Telling {
  const { publishedAt = null, contentHash, duplicateOf = null, language = 'en', publisher = null, about = [], ...claimed } = said;
  const { type = 'CONSULT', mode = claimed.type === undefined || claimed.type === 'CONSULT' ? 'PHONE' : null, source = ['KZ', 'KW'], target = ['KZ', 'KW'], date = null, articleId = `article-${id}` } = claimed;
  return {
    recordedFrom: '2026-01-01T00:00:00Z',
    article: { id: articleId, publishedAt, source: publisher, contentHash: contentHash ?? `text-of-${articleId}`, duplicateOf, language, topics: about },
    claim: {
      modality: 'ACTUAL', people: ['Ermek Aliyev', 'Salem Al-Mutairi'], organizations: [], topics: [], endDate: null, place: null, personClaims: [],
      dateSource: date === null ? 'NONE' : 'TEXT', rule: 'fixture', confidence: 0.9, quote: id, start: 0, end: 10, extractor: 'fixture-1', canonKey: `key-${id}`,
      ...eventCodes(type, mode), ...claimed,
      id, articleId, type, mode, source, target, date,
      countries: [...new Set([...source, ...target])], datePrecision: datePrecisionOf(date),
    },
  };
}

/** Which tellings are of one event: their ids, an event a string, and the pairs that are suggested. */
export function eventsOf(tellings: readonly Telling[], decisions: readonly EventDecision[] = []): { events: string[]; suggested: string[] } {
  const { clusters, suggestions } = clusterTellings(tellings, decisions);
  return { events: clusters.map((ids) => ids.join(' ')), suggested: suggestions.map(({ one, other }) => `${one} ${other}`).sort() };
}
