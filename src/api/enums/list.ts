import type { ListOrder } from '../../graph/read/page.ts';
import type { Interval } from '../../graph/read/buckets.ts';
import type { PairDirection } from '../../graph/read/relations.ts';
import { enumOf } from './register.ts';

const descending = (by: string): ListOrder => ({ by, descending: true });
const ascending = (by: string): ListOrder => ({ by, descending: false });

export type EventOrder = keyof typeof EVENT_ORDERS;
export const EVENT_ORDERS = { NEWEST: descending('TIME'), OLDEST: ascending('TIME'), MOST_REPORTED: descending('ARTICLES'), LATEST_REPORTED: descending('REPORTED') };
export const EventOrderEnum = enumOf<EventOrder>('EventOrder', 'How events are sorted; equal ones by id.', {
  NEWEST: 'The latest time first (its date, else the day it was first reported); what has no time stands last.',
  OLDEST: 'The earliest time first; what has no time stands last.',
  MOST_REPORTED: 'The most articles first.',
  LATEST_REPORTED: 'The latest first report first.',
});

export type ArticleOrder = keyof typeof ARTICLE_ORDERS;
export const ARTICLE_ORDERS = { NEWEST: descending('PUBLISHED'), OLDEST: ascending('PUBLISHED'), LATEST_INGESTED: descending('INGESTED') };
export const ArticleOrderEnum = enumOf<ArticleOrder>('ArticleOrder', 'How articles are sorted; equal ones by id.', {
  NEWEST: 'The latest day of publication first; what has none stands last.',
  OLDEST: 'The earliest day of publication first; what has none stands last.',
  LATEST_INGESTED: 'The last one written to the graph first.',
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
