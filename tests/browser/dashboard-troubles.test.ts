import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey } from '../../src/api/access/key.ts';
import { openDashboard, settled } from './dashboard.ts';
import type { Dashboard } from './dashboard.ts';

const INGEST = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id events { id } } } }';

describe('when something is wrong, the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  it('says that what is asked for is not there', async () => {
    const page = await dashboard.open('/nowhere', { lang: 'ru' });
    expect(await page.locator('h1').innerText()).toBe('Такой страницы нет');
    await page.goto(`${dashboard.service.address}/country/XX?lang=en`);
    await settled(page);
    expect(await page.locator('.trouble').innerText()).toMatch(/The address asks for what there cannot be[^]*"XX"/);
    await page.close();
  });

  it('says that an answer is slow, and shows it when it comes', async () => {
    const page = await dashboard.open('/nowhere');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6000));
      await route.continue();
    });
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => page.locator('main').innerText(), { timeout: 6000 }).toContain('takes longer than usual');
    await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('Most active pairs');
    await page.close();
  });

  it('says that the graph cannot be reached, and goes on by itself when it can', async () => {
    const page = await dashboard.open('/nowhere');
    let isDown = true;
    await page.route('**/graphql', (route) => (isDown
      ? route.fulfill({ status: 503, contentType: 'application/graphql-response+json', json: { errors: [{ message: 'The graph does not answer; see whether Neo4j runs.', extensions: { code: 'ENGINE_UNAVAILABLE' } }] } })
      : route.continue()));
    await page.getByRole('link', { name: 'Topics' }).click();
    await expect.poll(() => page.locator('.trouble').innerText()).toContain('The graph cannot be reached');
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('humanitarian aid');
    await page.close();
  });

  it('says that the service is away, and goes on by itself when it is back', async () => {
    const page = await dashboard.open('/nowhere');
    await dashboard.service.stop();
    // What is loaded when it is first opened cannot be loaded either.
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('The service does not answer');
    await dashboard.service.startAgain();
    await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('Most active pairs');
    await page.close();
  });

  it('shows hostile articles as the texts that they are, and none of it runs', async () => {
    const evil = '<script>window.ran = 1</script><img src=x onerror="window.ran = 2">{{constructor.constructor("window.ran = 3")()}}';
    const { ingestArticle } = await dashboard.service.ask(INGEST, {
      input: {
        id: `test:"><svg onload=alert(1)>`, title: `Title ${evil}`, source: `Source ${evil}`, url: 'https://example.org/?"><script>window.ran = 4</script>', publishedAt: '2026-03-08',
        text: `The foreign minister of Kazakhstan, Yermek Kosherbayev, met the foreign minister of Georgia, Maka Bochorishvili, in Astana on 7 March 2026 ${evil}. \u202e Kazakhstan thanked Georgia for ${evil}.`,
      },
    });
    const { article } = ingestArticle;
    for (const path of ['/', '/country/KZ', '/pair/KZ/GE', `/article/${encodeURIComponent(article.id)}`, `/event/${encodeURIComponent(article.events[0].id)}`, '/search?text=script']) {
      const page = await dashboard.open(path);
      expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran), path).toBeUndefined();
      expect(await page.locator('main script, main img, main svg[onload]').count(), path).toBe(0);
      if (path.startsWith('/article')) expect(await page.locator('main').innerText()).toContain('<script>window.ran = 1</script>');
      await page.close();
    }
  });
});

describe('a dashboard whose service wants a key', () => {
  const reader = makeKey('reader', 'reader');
  let folder: string;
  let dashboard: Dashboard;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bilateral-keys-'));
    await writeFile(join(folder, 'keys'), `${reader.entry}\n`);
    dashboard = await openDashboard(['--keys-file', join(folder, 'keys')]);
  });
  afterAll(async () => {
    await dashboard?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('asks for it, takes the right one, keeps it for the tab alone, and forgets it when told to', async () => {
    const page = await dashboard.open('/country/SG');
    expect(await page.locator('h1').innerText()).toBe('This service asks for a key');
    await page.getByLabel('API key').fill('bk_wrong');
    await page.getByRole('button', { name: 'Enter' }).click();
    await expect.poll(() => page.locator('.trouble p').innerText()).not.toContain('Enter the API key that you were given');
    await page.getByLabel('API key').fill(reader.key);
    await page.getByRole('button', { name: 'Enter' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Singapore');
    await page.reload();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Singapore');
    const other = await dashboard.open('/country/SG');
    expect(await other.locator('h1').innerText()).toBe('This service asks for a key');
    await other.close();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('This service asks for a key');
    await page.close();
  });

  it('says what a key is not good for', async () => {
    const page = await dashboard.open('/read');
    await page.evaluate((key) => sessionStorage.setItem('bilateral:key', key), reader.key);
    await page.reload();
    await page.getByLabel('Text', { exact: true }).fill('The foreign ministers of Kazakhstan and Georgia met in Astana.');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect.poll(() => page.locator('.trouble').innerText()).toContain('This is not for your key');
    await page.close();
  });
});
