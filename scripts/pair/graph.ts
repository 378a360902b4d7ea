import type { CanonicalEvent } from '../../src/domain/canon.ts';
import type { CypherValue, Engine } from '../../src/graph/engine.ts';
import { countries } from '../../src/reference/country.ts';
import { withoutReports } from '../../src/graph/write/grouped.ts';
import { pairChange, pairsOf } from '../../src/resolution/pair.ts';

/** Events of the pair that is asked about, whatever the graph holds besides. */
export const OWN_EVENTS = 500;
const BATCH = 1_000;
const TYPES = [['CONSULT', 'MEETING', 3], ['CONSULT', 'PHONE', 1.5], ['AGREE', null, 4], ['ACCUSE', null, -3]] as const;

/** Events of as many pairs as there are states to make them, the first `OWN_EVENTS` of Kazakhstan and Kuwait. Only what a pair's page reads of them is there. */
function eventAt(index: number, codes: readonly string[]): CanonicalEvent {
  const [a, b] = index < OWN_EVENTS ? ['KZ', 'KW'] : [codes[index % codes.length]!, codes[(index * 7 + 1 + Math.floor(index / codes.length)) % codes.length]!];
  const [type, mode, ploverScore] = TYPES[index % TYPES.length]!;
  const day = new Date(Date.UTC(2015, 0, 1 + (index % 4_000))).toISOString().slice(0, 10);
  return {
    id: `e-${index}`, key: `e-${index}`, articleId: 'none', extractor: 'bench', type, mode, modality: 'ACTUAL', countries: [a, b], source: [a], target: [b], people: [], personClaims: [],
    organizations: [], topics: ['BILATERAL_RELATIONS'], date: day, endDate: null, datePrecision: 'DAY', dateSource: 'TEXT', place: null, dateEarliest: day, dateLatest: day, day, timeBasis: 'EVENT',
    reportedAt: day, counts: true, cameoCode: null, goldstein: null, ploverMode: null, ploverScore, quadClass: null, quote: '', start: 0, end: 0, rule: 'bench', confidence: 1,
    articleCount: 1, sourceCount: 1, recordedFrom: day, reports: [],
  } as unknown as CanonicalEvent;
}

/** Fills an empty graph with a number of events, and the counters of their pairs. */
export async function fill(engine: Engine, count: number): Promise<void> {
  const codes = countries().map(({ code }) => code).filter((code) => code !== 'KZ' && code !== 'KW');
  const write = (name: string, rows: readonly object[]): Promise<void> => engine.write(async (transaction) => {
    for (let start = 0; start < rows.length; start += BATCH) await transaction.run(`write/${name}`, { rows: rows.slice(start, start + BATCH) as CypherValue[] });
  });
  const all = Array.from({ length: count }, (_, index) => eventAt(index, codes)).filter(({ countries: [a, b] }) => a !== b);
  const { pairs, days } = pairChange(all, []);
  await write('create-pairs', [...pairs.values()]);
  await write('create-pair-days', [...days.values()]);
  for (let start = 0; start < all.length; start += BATCH * 10) {
    const part = all.slice(start, start + BATCH * 10);
    await write('save-events', part.map(withoutReports));
    await write('link-event-pair', part.flatMap((event) => pairsOf(event).map(({ pair, direction }) => ({ id: event.id, ref: pair, direction }))));
    await write('link-event-country', part.flatMap((event) => event.countries.map((ref) => ({ id: event.id, ref, role: 'BOTH' }))));
  }
}
