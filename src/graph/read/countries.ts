import type { CountryCode } from '../../domain/country.ts';
import type { Engine } from '../engine.ts';

/** How often a country stands in the graph. */
export interface CountryCount {
  eventCount: number;
  articleCount: number;
}

const NONE: CountryCount = { eventCount: 0, articleCount: 0 };

/** Counts of each country, in one statement; what countries are called stands in `src/reference`. */
export async function countriesCounted(engine: Engine, codes: readonly CountryCode[]): Promise<CountryCount[]> {
  const rows = await engine.read((transaction) => transaction.run('read/countries/counts', { ids: [...codes] }));
  const counts = new Map<string, CountryCount>(rows.map((row) => [row.id, { eventCount: row.events, articleCount: row.articles }]));
  return codes.map((code) => counts.get(code) ?? NONE);
}
