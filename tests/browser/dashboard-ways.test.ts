import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, openDashboard } from './dashboard.ts';
import type { Dashboard } from './dashboard.ts';

const TEXT = 'The foreign minister of Kazakhstan, Yermek Kosherbayev, met the foreign minister of Georgia, Maka Bochorishvili, in Astana on 7 March 2026. The ministers discussed trade.';
const COUNT = '{ status { counts { articles } } }';

describe('ways into the graph', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  const articles = async (): Promise<number> => (await dashboard.service.ask(COUNT)).status.counts.articles;

  it('show what is read in a pasted text, and write it when told to', async () => {
    const before = await articles();
    const page = await dashboard.open('/read');
    await page.getByLabel('Text', { exact: true }).fill(TEXT);
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect.poll(() => page.locator('.preview').innerText()).toContain('Maka Bochorishvili foreign minister, Georgia');
    expect(await page.locator('.preview').innerText()).toMatch(/Meeting March 7, 2026[^]*Kazakhstan, Georgia[^]*met the foreign minister of Georgia[^]*confidence 0\.\d\d/);
    expect(await articles()).toBe(before);
    await page.getByRole('button', { name: 'Write it to the graph' }).click();
    await expect.poll(() => page.locator('.outcome').innerText()).toContain('Written.');
    expect(await articles()).toBe(before + 1);
    await page.close();
  });

  it('take files, tell of each what became of it, and say what cannot be read', async () => {
    const before = await articles();
    const page = await dashboard.open('/read', { lang: 'ru' });
    const lines = Array.from({ length: 12 }, (_, index) => JSON.stringify({ id: `test:${index}`, title: `Статья ${index}`, text: `Президент Казахстана принял посла Кувейта. Номер ${index}.`, source: 'Пример' }));
    await page.locator('input[type=file]').setInputFiles([
      { name: 'twelve.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines.join('\n')) },
      { name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) },
      { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"text": ') },
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('PNG') },
    ]);
    const refused = page.getByRole('alert');
    await expect.poll(() => refused.innerText()).toContain('broken.json: не JSON.');
    expect(await refused.innerText()).toContain('picture.png: не того вида');
    await page.getByRole('button', { name: 'Записать все 13 в граф' }).click();
    await expect.poll(() => page.locator('.outcome').count()).toBe(13);
    expect(await page.getByRole('status').innerText()).toContain('готово 13 из 13');
    expect(await page.locator('.outcome', { hasText: 'Записана.' }).count()).toBe(12);
    expect(await page.locator('.draft', { hasText: 'copy.txt' }).innerText()).toContain('Уже была в графе.');
    expect(await articles()).toBe(before + 12);
    await page.close();
  });

  it('take a page out of a browser, and show what was found in it', async () => {
    const page = await dashboard.open('/read');
    const html = `<!doctype html><html lang="ru"><head><meta charset="windows-1251"><title>Встреча в Астане</title><meta property="article:published_time" content="2026-03-07"></head>
      <body><nav><a href="/">Япония</a></nav><article><h1>Встреча в Астане</h1><p>Президент Казахстана принял посла Кувейта и поговорил с ним о торговле, энергетике и подготовке визитов.</p></article><script>document.title = 'hostile';</script></body></html>`;
    const inWindows1251 = Buffer.from(Array.from(html, (sign) => (/[а-я]/i.test(sign) ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0))));
    await page.locator('input[type=file]').setInputFiles([{ name: 'saved.html', mimeType: 'text/html', buffer: inWindows1251 }, { name: 'empty.html', mimeType: 'text/html', buffer: Buffer.from('<body></body>') }]);
    const found = page.locator('.draft', { hasText: 'saved.html' });
    await found.locator('.found-text').waitFor({ state: 'attached' });
    expect(await found.innerText()).toContain('Встреча в Астане March 7, 2026');
    await found.getByText('The text that was found in the page').click();
    expect(await found.locator('.found-text').innerText()).toBe('Встреча в Астане\n\nПрезидент Казахстана принял посла Кувейта и поговорил с ним о торговле, энергетике и подготовке визитов.');
    await page.locator('.draft', { hasText: 'empty.html' }).getByText('has no text to read').waitFor();
    expect(await page.title()).not.toBe('hostile');
    await page.close();
  });

  it('join what is one, and take it back', async () => {
    const page = await dashboard.open('/suggestions');
    const cards = page.locator('.suggestion');
    const before = await cards.count();
    expect(before).toBeGreaterThan(0);
    expect(await cards.first().innerText()).toMatch(/Likeness \d+%: /);
    await cards.first().getByRole('button', { name: 'They are one' }).click();
    const undo = page.getByRole('button', { name: 'Take back' });
    await undo.waitFor();
    await expect.poll(() => cards.count()).toBeLessThan(before);
    await undo.click();
    await expect.poll(() => page.locator('.badge', { hasText: 'taken back' }).count()).toBe(1);
    await expect.poll(() => cards.count()).toBe(before);
    await page.close();
  });

  it.each([
    ['a person', 'person', '{ people(first: 100) { edges { node { id names { name } articleCount } } } }', 'These are two people', 'Two people:'],
    ['an event', 'event', '{ events(first: 100) { edges { node { id articleCount } } } }', 'These are two events', 'Two events:'],
  ] as const)('take %s apart that is two, and take that back', async (_what, list, query, button, told) => {
    const known = list === 'person' ? 'people' : 'events';
    const count = async (): Promise<number> => (await dashboard.service.ask(`{ status { counts { ${known} } } }`)).status.counts[known];
    const before = await count();
    const [{ edges }] = Object.values(await dashboard.service.ask(query)) as [{ edges: { node: { id: string; names?: { name: string }[]; articleCount: number } }[] }];
    const { id } = edges.map(({ node }) => node).find(({ names, articleCount }) => articleCount > 1 && (!names || new Set(names.map(({ name }) => name)).size > 1))!;

    const page = await dashboard.open(`/${list}/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    const say = dialog.getByRole('button', { name: 'Split' });
    expect(await say.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByLabel('Why').fill('Only alike');
    expect(await accessibilityFaults(page)).toEqual([]);
    await say.click();
    await page.getByRole('status').filter({ hasText: 'It can be taken back' }).waitFor();
    expect(await count()).toBe(before + 1);

    await page.getByRole('status').getByRole('link', { name: 'Suggestions' }).click();
    const said = page.locator('li', { hasText: told }).first();
    await expect.poll(() => said.innerText()).toContain('Only alike');
    await said.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => said.innerText()).toContain('taken back');
    expect(await count()).toBe(before);
    await page.close();
  });

  it('leave no fault in the pages', () => {
    expect(dashboard.outside).toEqual([]);
    expect(dashboard.faults).toEqual([]);
  });
});
