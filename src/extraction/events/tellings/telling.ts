import type { DateSource, EventMode, EventType, Modality } from '../../../domain/event.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { Cast } from '../cast.ts';

/** One telling of an event, before those of the same event are put together. */
export interface Telling {
  type: EventType;
  mode: EventMode | null;
  cast: Cast;
  modality: Modality;
  date: PartialDate | null;
  endDate: PartialDate | null;
  dateSource: DateSource;
  /** Where it takes place, as far as its clause names a town: nominative. */
  place: string | null;
  evidence: Evidence;
  /** Token of the trigger. */
  at: number;
  sentence: number;
  /** A word that alone only reminds of an event already told («беседа», «обсудили»). */
  weak: boolean;
  /** It is told apart from the article's own («следующая встреча»). */
  another: boolean;
  /** It tells who else took part in the talk told before («в беседе участвовал посол»). */
  joins: boolean;
  frame: string;
  rule: string;
}
