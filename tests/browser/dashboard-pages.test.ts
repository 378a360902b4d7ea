import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, openDashboard, settled } from './dashboard.ts';
import type { Dashboard } from './dashboard.ts';

const CALL = 'seed:kazakhstan-kuwait-call-ru';

describe('pages of the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  it('of a pair tell how it goes, who meets and what each side says', async () => {
    const page = await dashboard.open('/pair/SG/JO');
    expect(await page.locator('h1').innerText()).toBe('Singapore – Jordan');
    const { bilateral } = await dashboard.service.ask('{ bilateral(a: "SG", b: "JO") { score eventCount } }');
    expect(await page.locator('.figures').innerText()).toContain(`Score\n+${bilateral.score.toFixed(1)}`);
    expect(await page.getByRole('region', { name: 'Who meets', exact: true }).innerText()).toContain('Vivian Balakrishnan SG 3');
    const said = page.getByRole('region', { name: 'What each says' });
    await expect.poll(() => said.innerText()).toMatch(/Singapore\s[^]*Vivian Balakrishnan SG praises[^]*Jordan\s+Abdullah II JO/);
    await expect.poll(() => page.getByRole('region', { name: 'Articles', exact: true }).innerText()).toContain('Singapore, Jordan focus on Gaza aid');
    await page.close();
  });

  it('of an article show what was read where, lead to it, and say why', async () => {
    const page = await dashboard.open(`/article/${encodeURIComponent(CALL)}?at=71-169`, { lang: 'ru' });
    const text = page.locator('.marked-text .text');
    const { article } = await dashboard.service.ask('query ($id: ID!) { article(id: $id) { text } }', { id: CALL });
    const shown = page.locator('mark[data-kinds~=SHOWN]');
    expect((await shown.allInnerTexts()).join('')).toBe(article.text.slice(71, 169));
    const minister = text.getByRole('link', { name: 'Ермек', exact: false }).first();
    await minister.focus();
    await expect.poll(() => page.locator('.pointed').innerText()).toMatch(/Человек: Ермек Кошербаев правило .+, уверенность 0\.\d\d/);
    const marks = await text.locator('mark').count();
    await page.getByLabel('Событие', { exact: true }).uncheck();
    await expect.poll(() => text.locator('mark[data-kinds~=EVENT]').count()).toBe(0);
    expect(await text.locator('mark').count()).toBeLessThan(marks);
    await minister.click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe('Ермек Кошербаев');
    await page.close();
  });

  it('of a person tell offices with the sentence that proves each, and what is not known', async () => {
    const { people } = await dashboard.service.ask('{ people(filter: { name: { contains: "Kosherbayev" } }, first: 1) { edges { node { id } } } }');
    const page = await dashboard.open(`/person/${people.edges[0].node.id}`);
    const offices = page.getByRole('region', { name: 'Offices in time' });
    expect(await offices.innerText()).toMatch(/foreign minister, Kazakhstan in office\s+beginning unknown, end unknown/);
    const quote = offices.locator('blockquote').first();
    const link = offices.locator('figcaption a').first();
    const words = await quote.innerText();
    await link.click();
    await settled(page);
    expect((await page.locator('mark[data-kinds~=SHOWN]').allInnerTexts()).join('')).toBe(words);
    await page.close();
  });

  it('of an event tell every sentence of its sources, who took part and how sure that is', async () => {
    const { events } = await dashboard.service.ask('{ events(filter: { countries: { all: ["KZ", "KW"] }, mode: { eq: PHONE } }, first: 1) { edges { node { id mentions { quote } } } } }');
    const [{ node }] = events.edges;
    const page = await dashboard.open(`/event/${node.id}`, { lang: 'kk' });
    const told = await page.locator('main').innerText();
    for (const { quote } of node.mentions) expect(told).toContain(quote);
    expect(told).toContain('күні белгісіз');
    expect(told).toMatch(/сенімділік 0\.\d\d/);
    expect(await page.getByRole('link', { name: 'Ермек Көшербаев' }).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('of search find words in other forms and names in other letters, and say what to try when nothing answers', async () => {
    const page = await dashboard.open('/');
    const box = page.getByRole('banner').getByRole('combobox', { name: 'Search states, people, words' });
    await box.fill('Кошербаев');
    await box.press('Enter');
    await expect.poll(() => page.locator('.hit').first().innerText()).toContain('Yermek Kosherbayev');
    await page.locator('.hit').first().getByRole('link').click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe('Yermek Kosherbayev');
    await page.goto(`${dashboard.service.address}/search?lang=en&text=qqqqzzzz`);
    await expect.poll(() => page.locator('main').innerText()).toContain('Nothing answers to “qqqqzzzz”. Try fewer words'.replace('. ', '.\n\n'));
    await page.close();
  });

  it('have a box that suggests what may be meant, for the keyboard and for the pointer', async () => {
    const page = await dashboard.open('/');
    const box = page.getByRole('banner').getByRole('combobox', { name: 'Search states, people, words' });
    const list = page.getByRole('listbox');
    await box.pressSequentially('kosh');
    await expect.poll(() => list.getByRole('option').allInnerTexts()).toContain('Yermek Kosherbayev\nperson');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await box.press('Escape');
    expect([await list.count(), await box.inputValue()]).toEqual([0, 'kosh']);
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    const chosen = list.getByRole('option', { selected: true });
    await chosen.waitFor();
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await box.press('ArrowUp');
    await box.press('ArrowUp');
    expect(await chosen.count()).toBe(0);
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toBe('Yermek Kosherbayev');
    await box.fill('Kazakhst');
    await list.getByRole('option', { name: 'Kazakhstan state', exact: true }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Kazakhstan');
    expect(await list.count()).toBe(0);
    await page.close();
  });

  it('of a country tell what it says and the articles that name it, as far as the filters let them through', async () => {
    const page = await dashboard.open('/country/SG');
    const said = page.getByRole('region', { name: 'What it says' });
    const articles = page.getByRole('region', { name: 'Articles', exact: true });
    await expect.poll(() => said.innerText()).toMatch(/Vivian Balakrishnan SG thanks\s+Dr Balakrishnan thanked the Royal Jordanian Air Force/);
    expect(await articles.innerText()).toContain('Second Minister Maliki in Doha');
    await page.getByRole('region', { name: 'Events by type' }).getByRole('button', { name: 'Table' }).click();
    expect(await page.getByRole('region', { name: 'Events by type' }).getByRole('columnheader').allInnerTexts()).toContain('Aid');
    await page.goto(`${dashboard.service.address}/country/SG?lang=en&from=2024`);
    await expect.poll(() => articles.innerText()).toContain('Singapore, Jordan focus on Gaza aid');
    expect(await articles.innerText()).not.toContain('Second Minister Maliki in Doha');
    await page.close();
  });

  it('write dates in Kazakh in a browser that has none', async () => {
    const page = await dashboard.open('/pair/SG/JO', { lang: 'kk' });
    const told = await page.locator('main').innerText();
    expect(told).toContain('2024 ж. 17 наурыз');
    expect(told).not.toMatch(/\bM\d\d\b/);
    await page.close();
  });

  it('of topics, people and organisations lead from one to the other', async () => {
    const page = await dashboard.open('/topics');
    await page.getByRole('link', { name: 'humanitarian aid' }).click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe('humanitarian aid');
    await page.getByRole('link', { name: 'Jordan – Singapore' }).click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe('Jordan – Singapore');
    await page.getByRole('banner').getByRole('link', { name: 'People' }).click();
    await page.getByLabel('State (code)').fill('kz');
    await page.getByLabel('State (code)').press('Enter');
    await expect.poll(() => page.url()).toContain('country=KZ');
    await expect.poll(() => page.locator('main').innerText()).toContain('Yermek Kosherbayev KZ foreign minister');
    await page.close();
  });

  it('that give the graph away give what the filters let through', async () => {
    const page = await dashboard.open('/data?mode=PHONE');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'events-csv' }).click()]);
    expect(download.suggestedFilename()).toBe('bilateral.csv');
    const { readFile } = await import('node:fs/promises');
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
    const { events } = await dashboard.service.ask('{ events(filter: { mode: { eq: PHONE } }) { totalCount } }');
    expect(lines.length - 1).toBe(events.totalCount);
    await page.close();
  });

  it('leave no fault behind', () => {
    expect(dashboard.outside).toEqual([]);
    expect(dashboard.faults).toEqual([]);
  });
});
