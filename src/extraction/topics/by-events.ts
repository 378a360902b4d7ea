import type { EventMode, EventType } from '../../domain/event.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Telling } from '../events/tellings/telling.ts';

/** A topic that an event speaks of, and how plainly, in the measure of the lexicon's weights. */
export interface TopicOfEvent {
  topic: TopicId;
  event: Telling;
  weight: number;
}

/** What two states do with or to each other that is a matter of their relations, whatever it is about; and what is so where it does not stand alone. */
const BETWEEN_TWO: Partial<Record<EventType, number>> = { AGREE: 3, SANCTION: 3, SUPPORT: 3, PROTEST: 3, ACCUSE: 1.5, THREATEN: 1.5, REJECT: 1.5, AID: 1.5 };
const MODES_BETWEEN_TWO: ReadonlySet<EventMode | null> = new Set<EventMode | null>(['MEETING', 'VISIT', 'PHONE', 'VIDEO', 'CORRESPONDENCE', 'SIGNING']);
/** Of so many states a session is one of many. */
const MANY = 3;

/** The topics of what happened or will: visits and talks of two states are their relations, sessions of many are cooperation of many, attacks are conflict. */
export function topicsOfEvents(events: readonly Telling[]): TopicOfEvent[] {
  return events.flatMap((event) => (event.modality === 'ACTUAL' || event.modality === 'FUTURE' ? topicOf(event) : []));
}

function topicOf(event: Telling): TopicOfEvent[] {
  const { type, mode, cast } = event;
  const states = new Set([...cast.source, ...cast.target]).size;
  if (type === 'CONSULT' && mode === 'MULTILATERAL') return states >= MANY ? [{ topic: 'MULTILATERAL_COOPERATION', event, weight: 3 }] : [];
  if (states !== 2) return [];
  if (type === 'ASSAULT') return [{ topic: 'ARMED_CONFLICT', event, weight: 3 }];
  const weight = mode === null ? BETWEEN_TWO[type] : MODES_BETWEEN_TWO.has(mode) ? 3 : undefined;
  return weight === undefined ? [] : [{ topic: 'BILATERAL_RELATIONS', event, weight }];
}
