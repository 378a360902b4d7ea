import goals from './goals.json' with { type: 'json' };
import type { Subject } from './figures.ts';

/** What a measure should reach on texts that nobody here has seen; null where no goal is set. */
export const goalOf = (subject: Subject, measure: string): number | null => (goals as Record<Subject, Record<string, number>>)[subject][measure] ?? null;
