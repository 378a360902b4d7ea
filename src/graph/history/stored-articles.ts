import type { Engine } from '../engine.ts';
import { heldReadings, type HeldReading } from './readings.ts';

const PAGE = 100;

/** All articles that an extractor read, with what it read, by key and a page at a time. */
export async function* storedArticles(engine: Engine): AsyncGenerator<HeldReading[]> {
  for (let after = ''; ;) {
    const page = await engine.read(async (transaction) => {
      const rows = await transaction.run('read/history/page', { after, limit: PAGE });
      return heldReadings(transaction, rows.map(({ id }) => id as string));
    });
    if (page.length === 0) return;
    yield page;
    after = page.map(({ article }) => article.id!).sort().at(-1)!;
  }
}
