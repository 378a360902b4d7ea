import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDashboard } from './dashboard.ts';
import type { Dashboard } from './dashboard.ts';

const INGEST = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { status } }';
const meeting = (guest: string) => ({
  id: `test:${guest}`, publishedAt: '2026-03-08', source: 'Test',
  text: `The foreign minister of Kazakhstan, Yermek Kosherbayev, met the foreign minister of Georgia, ${guest}, in Astana on 7 March 2026.`,
});

describe('an overview that stays open', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  it('shows an event as soon as an article tells it, and misses none while the service is away', async () => {
    const page = await dashboard.open('/');
    const state = page.locator('.live-state');
    const arrived = page.locator('.arrived');
    await expect.poll(() => state.innerText()).toContain('Live');
    await dashboard.service.ask(INGEST, { input: meeting('Maka Bochorishvili') });
    await expect.poll(() => arrived.innerText()).toContain('Maka Bochorishvili');

    await dashboard.service.stop();
    await expect.poll(() => state.innerText(), { timeout: 10_000 }).toContain('The connection is gone');
    await dashboard.service.startAgain();
    await dashboard.service.ask(INGEST, { input: meeting('Levan Tsiklauri') });
    await expect.poll(() => arrived.innerText(), { timeout: 30_000 }).toContain('Levan Tsiklauri');
    expect(await state.innerText()).toContain('Live');
    await page.close();
  });
});
