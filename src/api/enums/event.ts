import type { DatePrecision, DateSource, EventMode, EventType, Modality } from '../../domain/event.ts';
import type { TimeBasis } from '../../graph/read/nodes.ts';
import type { Occurrence, TimeRelation } from '../../graph/read/event-filter.ts';
import { enumOf } from './register.ts';

export const EventTypeEnum = enumOf<EventType>('EventType', 'What happens between states: the event types of PLOVER, and STATEMENT and APPEAL of CAMEO (01, 02).', {
  CONSULT: 'They meet, call or write to each other.',
  AGREE: 'They agree or promise to cooperate, or state their readiness.',
  COOPERATE: 'They carry out cooperation: sign, build, trade, exercise together.',
  SUPPORT: 'One endorses or defends the other; they open or raise relations.',
  AID: 'One gives the other material help.',
  CONCEDE: 'One gives in to the other.',
  RETREAT: 'One withdraws, releases or ceases fire.',
  REQUEST: 'One urges the other to do something.',
  ACCUSE: 'One criticises or condemns the other.',
  REJECT: 'One refuses what the other asks or proposes.',
  THREATEN: 'One warns the other of force or measures.',
  PROTEST: 'One protests against the other.',
  SANCTION: 'One imposes sanctions or lowers relations.',
  MOBILIZE: 'One puts forces in readiness.',
  COERCE: 'One uses coercion short of violence.',
  ASSAULT: 'One uses violence.',
  STATEMENT: 'A public statement that is the news itself (CAMEO 01).',
  APPEAL: 'A call on all, or on a region, for peace or restraint (CAMEO 02).',
});

export const EventModeEnum = enumOf<EventMode>('EventMode', 'How they consult, and SIGNING for how they cooperate.', {
  PHONE: 'By telephone.',
  VIDEO: 'By video link.',
  MEETING: 'Face to face: talks, a reception.',
  VISIT: 'One side travels to the other.',
  MULTILATERAL: 'A summit, session or meeting of three or more parties.',
  CORRESPONDENCE: 'Letters, congratulations, condolences.',
  THIRD_PARTY: 'Mediation, or hosting the talks of others.',
  SIGNING: 'A treaty, memorandum or declaration is signed.',
});

export const ModalityEnum = enumOf<Modality>('Modality', 'Whether an event took place. Only ACTUAL events, and HISTORICAL ones with a date of their own, count.', {
  ACTUAL: 'It took place and is the news.',
  FUTURE: 'It is planned.',
  HYPOTHETICAL: 'It is conditional or only talked about.',
  NEGATED: 'It is said not to have taken place.',
  HISTORICAL: 'It took place clearly before the news and is told as background.',
});

export const DatePrecisionEnum = enumOf<DatePrecision>('DatePrecision', 'How precise the date of an event is.', {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  YEAR: 'To the year.',
  UNKNOWN: 'No date is known.',
});

export const DateSourceEnum = enumOf<DateSource>('DateSource', 'Where the date of an event comes from.', {
  TEXT: 'The text names it, or names it relative to its day of publication.',
  DATELINE: "The article's dateline.",
  METADATA: "The article's day of publication, where the text says that it is the day of the event.",
  NONE: 'No date is known.',
});

export const TimeBasisEnum = enumOf<TimeBasis>('TimeBasis', 'What the time of an event is.', {
  EVENT: 'The date on which it happened.',
  REPORT: 'The day of publication of the first article that reports it, since no date is known.',
});

export const TimeRelationEnum = enumOf<TimeRelation>('TimeRelation', "How an event's time stands to that of another.", {
  BEFORE: 'On an earlier day.',
  AFTER: 'On a later day.',
  SAME_DAY: 'On the same day.',
  SAME_MONTH: 'In the same month.',
  SAME_YEAR: 'In the same year.',
});

export const OccurrenceEnum = enumOf<Occurrence>('Occurrence', 'Which of several events.', {
  FIRST: 'The one of the earliest time.',
  LAST: 'The one of the latest time.',
});
