import type { DateRules } from '../shared/date-rules.ts';

export const englishDates: DateRules = { order: 'day-month-year', yearWords: new Set() };
