import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDashboard } from './dashboard.ts';
import type { Dashboard } from './dashboard.ts';
import { goToLargeNetwork } from './large-network.ts';

/** Where the page has scripts to load, or much to draw. */
const WHILE_BUSY = { timeout: 20_000 };
const isDrawn = (canvas: HTMLCanvasElement): boolean => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);

describe('pictures in the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  const taken = async (page: Page, button: string, within: Page | Locator = page): Promise<{ name: string; text: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), within.getByRole('button', { name: button }).click()]);
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
  };
  const size = async (page: Page): Promise<{ nodes: number; edges: number }> => {
    const [nodes, edges] = (await page.locator('.network').getAttribute('aria-label'))!.match(/\d+/g)!.map(Number);
    return { nodes: nodes!, edges: edges! };
  };

  it('are drawn, and have their table and their file behind them', async () => {
    const page = await dashboard.open('/country/SG?from=2021&to=2024');
    const picture = page.locator('.picture').first();
    await expect.poll(() => picture.locator('canvas').evaluate(isDrawn), WHILE_BUSY).toBe(true);
    const { name, text } = await taken(page, 'CSV', picture);
    expect(name).toBe('timeline-SG.csv');
    const { timeline } = await dashboard.service.ask('{ timeline(filter: { countries: { any: ["SG"] }, time: { gte: "2021", lte: "2024" } }, interval: MONTH) { start end eventCount score } }');
    expect(text.split('\r\n').slice(1).filter(Boolean).map((line) => line.split(',').slice(0, 3))).toEqual(timeline.map(({ start, end, eventCount }: any) => [start, end, String(eventCount)]));
    await picture.getByRole('button', { name: 'Table' }).click();
    expect(await picture.locator('tbody tr').count()).toBe(timeline.length);
    await page.close();
  });

  it('show each two of many states, and a cell leads to its pair', async () => {
    const page = await dashboard.open('/matrix');
    const cell = page.locator('.heatmap').getByTitle('Singapore – Jordan', { exact: false });
    const { bilateral } = await dashboard.service.ask('{ bilateral(a: "SG", b: "JO") { eventCount } }');
    expect(await cell.innerText()).toBe(String(bilateral.eventCount));
    expect(await cell.getAttribute('href')).toContain('/pair/SG/JO');
    await page.close();
  });

  it('show a network that is opened thing by thing, kept in the address, and stepped back in', async () => {
    const page = await dashboard.open('/network');
    const before = await size(page);
    expect(before.nodes).toBeGreaterThan(10);
    await page.getByLabel('Find in the picture').fill('Singapore');
    await page.getByLabel('Find in the picture').press('Enter');
    await expect.poll(() => page.locator('.node-panel').innerText()).toContain('Jordan 11');
    await page.getByRole('button', { name: 'Open what stands around it' }).click();
    await expect.poll(async () => (await size(page)).nodes).toBeGreaterThan(before.nodes);
    await expect.poll(() => page.locator('.node-panel').innerText()).toContain('Vivian Balakrishnan');
    const shared = await dashboard.open(page.url().slice(dashboard.service.address.length));
    await expect.poll(() => size(shared)).toEqual(await size(page));
    await shared.close();

    const gexf = await taken(page, 'Network (GEXF)');
    const { nodes, edges } = new XMLParser({ ignoreAttributes: false }).parse(gexf.text).gexf.graph;
    expect({ nodes: nodes.node.length, edges: edges.edge.length }).toEqual(await size(page));
    expect(nodes.node.map((node: any) => node['@_label'])).toContain('Vivian Balakrishnan');
    const picture = await taken(page, 'Picture (PNG)');
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');

    await page.getByRole('button', { name: 'Step back' }).click();
    await expect.poll(() => size(page)).toEqual(before);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('tbody tr').count()).toBe(before.edges);
    expect(await page.locator('tbody').innerText()).toContain('Singapore');
    await page.close();
  });

  it('answer a click while 2,000 states find their form', async () => {
    const page = await dashboard.open('/nowhere');
    await goToLargeNetwork(page);
    expect((await size(page)).nodes).toBe(2000);
    await page.getByLabel('Find in the picture').fill('Node 49');
    await page.getByLabel('Find in the picture').press('Enter');
    await expect.poll(() => page.locator('.node-panel h2 a').innerText(), WHILE_BUSY).toBe('Node 49');
    expect(await page.locator('.network[data-settled]').count()).toBe(0);
    const neighbour = page.locator('.node-panel li button').first();
    const name = await neighbour.innerText();
    await neighbour.click();
    await expect.poll(() => page.locator('.node-panel h2 a').innerText(), WHILE_BUSY).toBe(name);
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => page.locator('tbody tr').count(), WHILE_BUSY).toBeGreaterThan(4900);
    await page.close();
  });

  it('show the world by activity when it is scrolled to; a state leads to its page', async () => {
    const page = await dashboard.open('/');
    const { eventGroups: { edges } } = await dashboard.service.ask('{ eventGroups(by: [COUNTRY], first: 100) { edges { node { country { name } eventCount } } } }');
    const map = page.locator('.place-of-map');
    await map.scrollIntoViewIfNeeded();
    const canvas = map.locator('canvas');
    await expect.poll(() => canvas.evaluate(isDrawn), WHILE_BUSY).toBe(true);
    // Singapore, which the atlas is too coarse for, is a disc; Russia a shape.
    const { width, height } = (await canvas.boundingBox())!;
    await canvas.click({ position: { x: width * 0.72, y: height * 0.12 } });
    await expect.poll(() => page.url()).toContain('/country/RU');
    await page.goBack();
    await map.scrollIntoViewIfNeeded();
    await expect.poll(() => map.locator('.most-active li').allInnerTexts(), WHILE_BUSY).toEqual(edges.slice(0, 12).map(({ node }: any) => `${node.country.name} ${node.eventCount}`));
    await map.getByRole('button', { name: 'Table' }).click();
    expect(await map.locator('tbody tr').count()).toBe(edges.length);
    await map.locator('tbody').getByRole('link', { name: 'Singapore' }).press('Enter');
    await expect.poll(() => page.url()).toContain('/country/SG');
    await page.close();
  });

  it('leave no fault in the pages', () => {
    expect(dashboard.outside).toEqual([]);
    expect(dashboard.faults).toEqual([]);
  });
});
