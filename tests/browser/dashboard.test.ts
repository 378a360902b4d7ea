import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, openDashboard, settled } from './dashboard.ts';
import type { Dashboard } from './dashboard.ts';

describe('the dashboard in a browser without the internet', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  it.each([
    ['en', 'How states get on', 'Jordan – Singapore'],
    ['ru', 'Как ладят государства', 'Иордания – Сингапур'],
    ['kk', 'Мемлекеттер қарым-қатынасы', 'Иордания – Сингапур'],
  ] as const)('shows in %s what there is and what is new', async (lang, title, pair) => {
    const page = await dashboard.open('/', { lang });
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.getByRole('link', { name: pair }).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('shows a date that nobody told as unknown', async () => {
    const page = await dashboard.open('/');
    expect(await page.locator('.event-line', { hasText: 'The King hailed the relief flights' }).locator('.when').first().innerText()).toBe('date unknown, reported on March 17, 2024');
    await page.close();
  });

  it('keeps every filter in the address, so that an address can be shared', async () => {
    const page = await dashboard.open('/country/SG');
    await page.getByRole('combobox', { name: 'How' }).selectOption('VISIT');
    await expect.poll(() => page.url()).toContain('mode=VISIT');
    await expect.poll(() => page.locator('.event-line .deed').allInnerTexts()).toSatisfy((deeds: string[]) => deeds.length > 0 && deeds.every((deed) => deed === 'Visit'));
    const shared = await dashboard.open(page.url().slice(dashboard.service.address.length));
    expect(await shared.getByRole('combobox', { name: 'How' }).inputValue()).toBe('VISIT');
    expect(await shared.locator('.event-line .deed').allInnerTexts()).toEqual(await page.locator('.event-line .deed').allInnerTexts());
    await page.close();
    await shared.close();
  });

  it('comes in less than 250 kB', async () => {
    const page = await dashboard.browser.newPage();
    const sizes = new Map<string, number>();
    page.on('requestfinished', (request) => void request.sizes().then(({ responseBodySize }) => sizes.set(request.url(), responseBodySize)));
    await page.goto(`${dashboard.service.address}/?lang=ru`);
    await settled(page);
    await page.waitForSelector('.live-state[data-state=LIVE]');
    await expect.poll(() => [...sizes.keys()].filter((url) => url.endsWith('.js')).length).toBeGreaterThan(3);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    console.info(`First load: ${(total / 1000).toFixed(0)} kB in ${sizes.size} answers.`);
    expect(total).toBeLessThan(250_000);
    await page.close();
  });

  const PATHS = [
    '/', '/country/KZ', '/country/XX', '/nowhere', '/pair/SG/JO', `/article/${encodeURIComponent('seed:kazakhstan-kuwait-call-ru')}`, '/topics', '/topic/TRADE', '/search?text=Кошербаев', '/search?text=qqqq',
    '/people', '/organization/UN', '/network', '/matrix', '/read', '/suggestions', '/data',
  ];
  /** Ids are those of the graph that was just read. */
  const addressOf = async (path: string): Promise<string> => {
    const { events, people } = await dashboard.service.ask('{ events(filter: { mode: { eq: PHONE } }, first: 1) { edges { node { id } } } people(orderBy: MOST_REPORTED, first: 1) { edges { node { id } } } }');
    return path.replace('EVENT', events.edges[0].node.id).replace('PERSON', people.edges[0].node.id);
  };

  it.each([...PATHS, '/event/EVENT', '/person/PERSON'])('can be used by everybody at %s, light on a desk and dark on a phone', async (path) => {
    const page = await dashboard.open(await addressOf(path));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  });

  it('asked nothing of any other host, and nothing went wrong in its pages', () => {
    expect(dashboard.outside).toEqual([]);
    expect(dashboard.faults).toEqual([]);
  });
});
