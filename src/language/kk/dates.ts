import type { DateRules } from '../shared/date-rules.ts';

export const kazakhDates: DateRules = { order: 'year-day-month', yearWords: new Set(['жылғы', 'жылы', 'жылдың', 'ж', 'жыл', 'жылда', 'жылдан']) };
