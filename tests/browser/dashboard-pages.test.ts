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
    expect(await page.getByRole('region', { name: 'Who meets', exact: true }).innerText()).toMatch(/Vivian Balakrishnan SG \d/);
    const said = page.getByRole('region', { name: 'What each says' });
    await expect.poll(() => said.innerText()).toMatch(/Singapore\s[^]*Vivian Balakrishnan SG praises[^]*Jordan\s+Abdullah II JO/);
    await expect.poll(() => page.getByRole('region', { name: 'Articles', exact: true }).innerText()).toContain('Singapore, Jordan focus on Gaza aid');
    await page.close();
  });

  it('of a pair narrow by all filters what stands below them, and say where one does not', async () => {
    const page = await dashboard.open('/pair/SG/JO?type=AID&written=RU');
    const part = (name: string) => page.getByRole('region', { name, exact: true });
    const { events } = await dashboard.service.ask('{ events(filter: { type: { eq: AID }, counts: true, countries: { all: ["SG", "JO"] } }) { totalCount } }');
    expect((await part('What happens between them').locator('tbody').innerText()).split('\t')).toEqual(['Aid', String(events.totalCount), '10']);
    await part('Events over time').getByRole('button', { name: 'Table' }).click();
    expect(await part('Events over time').locator('tbody td.number').first().innerText()).toBe(String(events.totalCount));
    expect(await part('Events over time').locator('.unheeded').innerText()).toBe('not narrowed by: language of articles');
    expect(await part('Who meets').innerText()).not.toContain('Zaqy Mohamed');
    expect(await part('Articles').locator('.unheeded').innerText()).toBe('not narrowed by: type');
    expect(await part('Articles').locator('li').allInnerTexts()).toEqual([expect.stringContaining('Russian')]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => part('Who meets').innerText()).toContain('Zaqy Mohamed');
    expect(await page.locator('.unheeded').count()).toBe(0);
    await page.close();
  });

  it('have room for their menu and their tables in each language', async () => {
    for (const lang of ['en', 'ru', 'kk'] as const) {
      const page = await dashboard.open('/country/SG', { lang });
      const tops = await page.locator('header.shell nav a, header.shell select').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => Math.round((top + height / 2) / 10)));
      expect(new Set(tops).size, `lines of the menu in ${lang}`).toBe(1);
      await page.setViewportSize({ width: 360, height: 800 });
      const isWider = await page.getByRole('region').filter({ has: page.locator('table') }).locator('.scrolling').first().evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(isWider, `partners in ${lang} on a phone`).toBe(false);
      await page.close();
    }
  });

  it('of an article show what was read where, lead to it, and say why', async () => {
    const page = await dashboard.open(`/article/${encodeURIComponent(CALL)}?at=71-169`, { lang: 'ru' });
    const text = page.locator('.marked-text .text');
    const { article } = await dashboard.service.ask('query ($id: ID!) { article(id: $id) { text } }', { id: CALL });
    const shown = page.locator('mark[data-kinds~=SHOWN]');
    expect((await shown.allInnerTexts()).join('')).toBe(article.text.slice(71, 169));
    const minister = text.getByRole('link', { name: 'Ермек', exact: false }).first();
    await minister.focus();
    await expect.poll(() => page.locator('.pointed').innerText()).toMatch(/Человек: Ермек Кошербаев правило .+, уверенность 0,\d\d/);
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
    const articles = page.getByRole('region', { name: 'Articles', exact: true });
    await expect.poll(() => articles.locator('li').count()).toBe(4);
    expect(await articles.innerText()).toContain('Kazakh, Kuwaiti foreign ministers talk by phone about the Middle East');
    const quote = offices.locator('blockquote').first();
    const link = offices.locator('figcaption a').first();
    const words = await quote.innerText();
    await link.click();
    await settled(page);
    expect((await page.locator('mark[data-kinds~=SHOWN]').allInnerTexts()).join('')).toBe(words);
    await page.close();
  });

  it('of a person show several offices in time, with the table behind', async () => {
    const { people } = await dashboard.service.ask('{ people(filter: { name: { contains: "Khasawneh" } }, first: 1) { edges { node { id occupancies { officeName firstSeen } } } } }');
    const [{ node }] = people.edges;
    expect(node.occupancies.length).toBeGreaterThan(1);
    const page = await dashboard.open(`/person/${node.id}`);
    const offices = page.getByRole('region', { name: 'Offices in time' });
    await offices.getByRole('img', { name: 'Offices as bars in time' }).waitFor();
    await offices.getByRole('button', { name: 'Table' }).click();
    const rows = await offices.locator('tbody tr').allInnerTexts();
    expect(rows.toSorted()).toEqual(node.occupancies.map(({ officeName, firstSeen }: { officeName: string; firstSeen: string }) => `${officeName}, Jordan\t–\t–\t${firstSeen}\t${firstSeen}`).toSorted());
    await page.close();
  });

  it('of an event tell every sentence of its sources, who took part and how sure that is', async () => {
    const { events } = await dashboard.service.ask('{ events(filter: { countries: { all: ["KZ", "KW"] }, mode: { eq: PHONE } }, first: 1) { edges { node { id mentions { quote } } } } }');
    const [{ node }] = events.edges;
    const page = await dashboard.open(`/event/${node.id}`, { lang: 'kk' });
    const told = await page.locator('main').innerText();
    for (const { quote } of node.mentions) expect(told).toContain(quote);
    expect(told).toContain('күні белгісіз');
    expect(told).toMatch(/сенімділік 0,\d\d/);
    expect(told.match(/Қазақстан/g), 'a mutual event names its states once, below its title').toHaveLength(2);
    expect(told).toMatch(/Өзара\s+Қазақстан, Кувейт/);
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
    // A word that is only begun.
    await box.fill('Koshe');
    await box.press('Enter');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Nothing has “Koshe” as it stands. With a last word that begins so:');
    expect(await page.locator('.hit').first().innerText()).toContain('Yermek Kosherbayev');
    expect(new Set(await page.locator('.hit mark').allInnerTexts())).toEqual(new Set(['Kosherbayev', 'Көшербаев', 'Кошербаев', 'Кошербаева']));
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
    await page.locator('.filter-bar select').first().selectOption('Kazakhstan');
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
