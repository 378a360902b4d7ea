import type { ListOrder } from '../../graph/read/page.ts';
import type { EventDimension } from '../../graph/read/event-groups.ts';
import type { Interval } from '../../graph/read/buckets.ts';
import type { PairDirection } from '../../domain/canon.ts';
import { enumOf } from './register.ts';

const descending = (by: string): ListOrder => ({ by, descending: true });
const ascending = (by: string): ListOrder => ({ by, descending: false });

export type EventOrder = keyof typeof EVENT_ORDERS;
export const EVENT_ORDERS = {
  NEWEST: descending('TIME'), OLDEST: ascending('TIME'), MOST_REPORTED: descending('ARTICLES'), LATEST_REPORTED: descending('REPORTED'), EARLIEST_REPORTED: ascending('REPORTED'),
  MOST_COOPERATIVE: descending('SCORE'), MOST_CONFLICTUAL: ascending('SCORE'),
};
export const EventOrderEnum = enumOf<EventOrder>('EventOrder', 'How events are sorted; equal ones by id.', {
  NEWEST: 'The latest time first (its date, else the day it was first reported); what has no time stands last.',
  OLDEST: 'The earliest time first; what has no time stands last.',
  MOST_REPORTED: 'The most articles first.',
  LATEST_REPORTED: 'The latest first report first; what has none stands last.',
  EARLIEST_REPORTED: 'The earliest first report first; what has none stands last.',
  MOST_COOPERATIVE: 'The highest PLOVER score first; what has none stands last.',
  MOST_CONFLICTUAL: 'The lowest PLOVER score first; what has none stands last.',
});

export type ArticleOrder = keyof typeof ARTICLE_ORDERS;
export const ARTICLE_ORDERS = { NEWEST: descending('PUBLISHED'), OLDEST: ascending('PUBLISHED'), LATEST_INGESTED: descending('INGESTED'), EARLIEST_INGESTED: ascending('INGESTED'), TITLE: ascending('TITLE') };
export const ArticleOrderEnum = enumOf<ArticleOrder>('ArticleOrder', 'How articles are sorted; equal ones by id.', {
  NEWEST: 'The latest day of publication first; what has none stands last.',
  OLDEST: 'The earliest day of publication first; what has none stands last.',
  LATEST_INGESTED: 'The last one written to the graph first.',
  EARLIEST_INGESTED: 'The first one written to the graph first.',
  TITLE: 'By title, letter by letter; what has none stands last.',
});

export type StatementOrder = keyof typeof STATEMENT_ORDERS;
export const STATEMENT_ORDERS = { NEWEST: descending('REPORTED'), OLDEST: ascending('REPORTED'), MOST_REPORTED: descending('ARTICLES') };
export const StatementOrderEnum = enumOf<StatementOrder>('StatementOrder', 'How statements are sorted; equal ones by id.', {
  NEWEST: 'The latest first report first; what has none stands last.',
  OLDEST: 'The earliest first report first; what has none stands last.',
  MOST_REPORTED: 'The most articles first.',
});

export type TopicOrder = keyof typeof TOPIC_ORDERS;
export const TOPIC_ORDERS = { MOST_EVENTS: descending('EVENTS'), MOST_ARTICLES: descending('ARTICLES'), ID: ascending('ID') };
export const TopicOrderEnum = enumOf<TopicOrder>('TopicOrder', 'How topics are sorted; equal ones by identifier.', {
  MOST_EVENTS: 'Those of the most events first, then of the most articles.',
  MOST_ARTICLES: 'Those of the most articles first, then of the most events.',
  ID: 'By identifier.',
});

export type ParticipantOrder = keyof typeof PARTICIPANT_ORDERS;
export const PARTICIPANT_ORDERS = { MOST_EVENTS: descending('EVENTS'), NAME: ascending('NAME'), MOST_REPORTED: descending('ARTICLES') };
export const ParticipantOrderEnum = enumOf<ParticipantOrder>('ParticipantOrder', 'How people who share events are sorted; equal ones by id.', {
  MOST_EVENTS: 'Those of the most shared events first.',
  NAME: 'By the most frequent form of the name.',
  MOST_REPORTED: 'Whom the most articles name first.',
});

export type ChangeOrder = keyof typeof CHANGE_ORDERS;
export const CHANGE_ORDERS = { NEWEST: descending('TIME'), OLDEST: ascending('TIME') };
export const ChangeOrderEnum = enumOf<ChangeOrder>('ChangeOrder', 'How the journal is sorted; equal times by id.', { NEWEST: 'The newest first.', OLDEST: 'The oldest first.' });

export type SuggestionOrder = keyof typeof SUGGESTION_ORDERS;
export const SUGGESTION_ORDERS = { LIKELIEST: descending('SCORE'), LEAST_LIKELY: ascending('SCORE') };
export const SuggestionOrderEnum = enumOf<SuggestionOrder>('SuggestionOrder', 'How suggestions are sorted; equal ones by id.', {
  LIKELIEST: 'The likeliest first.',
  LEAST_LIKELY: 'The least likely first.',
});

export type PersonOrder = keyof typeof PERSON_ORDERS;
export const PERSON_ORDERS = { NAME: ascending('NAME'), MOST_REPORTED: descending('ARTICLES') };
export const PersonOrderEnum = enumOf<PersonOrder>('PersonOrder', 'How people are sorted; equal ones by id.', {
  NAME: 'By the most frequent form of the name.',
  MOST_REPORTED: 'Whom the most articles name first.',
});

export type OrganizationOrder = keyof typeof ORGANIZATION_ORDERS;
export const ORGANIZATION_ORDERS = { ID: ascending('ID'), MOST_REPORTED: descending('ARTICLES') };
export const OrganizationOrderEnum = enumOf<OrganizationOrder>('OrganizationOrder', 'How organisations are sorted; equal ones by id.', {
  ID: 'By acronym.',
  MOST_REPORTED: 'What the most articles name first.',
});

export type CountryOrder = keyof typeof COUNTRY_ORDERS;
export const COUNTRY_ORDERS = { CODE: ascending('CODE'), NAME: ascending('NAME'), MOST_EVENTS: descending('EVENTS') };
export const CountryOrderEnum = enumOf<CountryOrder>('CountryOrder', 'How countries are sorted; equal ones by code.', {
  CODE: 'By ISO alpha-2 code.',
  NAME: 'By English name.',
  MOST_EVENTS: 'What the most events involve first.',
});

export type RelationOrder = keyof typeof RELATION_ORDERS;
export const RELATION_ORDERS = {
  MOST_EVENTS: descending('EVENTS'), HIGHEST_SCORE: descending('SCORE'), LOWEST_SCORE: ascending('SCORE'), LATEST_CONTACT: descending('CONTACT'), STATES: ascending('STATES'),
};
export const RelationOrderEnum = enumOf<RelationOrder>('RelationOrder', 'How pairs of states are sorted; equal ones by id.', {
  MOST_EVENTS: 'The most events first.',
  HIGHEST_SCORE: 'The most cooperative first; pairs without a score stand last.',
  LOWEST_SCORE: 'The most conflictual first; pairs without a score stand last.',
  LATEST_CONTACT: 'The latest day with an event first; pairs without one stand last.',
  STATES: "By the two states' codes.",
});

export const EventDimensionEnum = enumOf<EventDimension>('EventDimension', 'What events are grouped by.', {
  INTERVAL: 'When: the interval of their time (the date, else the day of the first report).',
  COUNTRY: 'Each state that takes part.',
  PAIR: 'Each two states between whom they are.',
  TYPE: 'What happens.',
  MODE: 'How it happens.',
  TOPIC: 'Each topic that they are about.',
  PERSON: 'Each person who takes part.',
  ORGANIZATION: 'Each organisation that takes part.',
  SOURCE: 'Each publisher of articles that report them.',
});

export type EventGroupOrder = keyof typeof EVENT_GROUP_ORDERS;
export const EVENT_GROUP_ORDERS = {
  MOST_EVENTS: descending('EVENTS'), FEWEST_EVENTS: ascending('EVENTS'), HIGHEST_SCORE: descending('SCORE'), LOWEST_SCORE: ascending('SCORE'), KEY: ascending('KEY'), KEY_DESCENDING: descending('KEY'),
};
export const EventGroupOrderEnum = enumOf<EventGroupOrder>('EventGroupOrder', 'How groups of events are sorted; equal ones by id.', {
  MOST_EVENTS: 'The most events first.',
  FEWEST_EVENTS: 'The fewest events first.',
  HIGHEST_SCORE: 'The most cooperative first; groups without a score stand last.',
  LOWEST_SCORE: 'The most conflictual first; groups without a score stand last.',
  KEY: 'By what they are grouped by, in the order of `by`: an interval by its first day, all else by code, id or name.',
  KEY_DESCENDING: 'The same from its end: the latest interval first.',
});

export const IntervalEnum = enumOf<Interval>('Interval', 'Lengths of time, by the calendar.', {
  DAY: 'A day.',
  WEEK: 'A week from Monday (ISO 8601).',
  MONTH: 'A month.',
  QUARTER: 'Three months from January, April, July or October.',
  YEAR: 'A year.',
});

export const DirectionEnum = enumOf<PairDirection>('Direction', 'Who acts on whom in a pair of states. In what is mutual (a meeting, a call, an agreement) each acts on the other.', {
  BOTH: 'Everything between the two.',
  A_TO_B: 'What a does to b, and what is mutual.',
  B_TO_A: 'What b does to a, and what is mutual.',
});
