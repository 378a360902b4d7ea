import type { DateRules } from '../shared/date-rules.ts';

export const russianDates: DateRules = { order: 'day-month-year', yearWords: new Set(['года', 'год', 'году', 'г', 'годом']) };
