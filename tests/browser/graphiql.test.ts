import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOperations } from '../../src/api/operations.ts';
import { openService } from '../server/support.ts';
import type { ServiceUnderTest } from '../server/support.ts';
import { isolatedPage, openChromium } from './chromium.ts';
import type { IsolatedPage } from './chromium.ts';

describe('GraphiQL in a browser without the internet', () => {
  let browser: Browser;
  let service: ServiceUnderTest;
  let opened: IsolatedPage;

  beforeAll(async () => {
    browser = await openChromium();
    service = await openService();
    opened = await isolatedPage(browser, service.address);
    await opened.page.goto(`${service.address}/graphiql`);
    await opened.page.waitForSelector('.graphiql-tab');
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  it('has a tab for every operation of a page', async () => {
    const tabs = (await opened.page.locator('.graphiql-tab').allInnerTexts()).map((text) => text.trim());
    expect(tabs.toSorted()).toEqual(loadOperations().filter(({ group }) => group === 'PAGE').map(({ name }) => name).toSorted());
    expect(tabs[0]).toBe('Bilateral');
  });

  it("shows each tab's example, that of the first one too", async () => {
    const variables = opened.page.locator('.graphiql-editor-tool .view-lines').first();
    await expect.poll(() => variables.innerText()).toContain('"KW"');
    await opened.page.getByRole('tab', { name: 'SearchAll' }).click();
    await expect.poll(() => variables.innerText()).toContain('"text"');
  });

  it("runs a tab's operation with its example and shows the answer", async () => {
    const { page } = opened;
    await page.getByRole('tab', { name: 'Bilateral' }).click();
    const answer = page.locator('.result-window .view-lines');
    // Whoever is quicker than GraphiQL, which takes up a tab's operation in a moment, presses again.
    await expect.poll(async () => {
      await page.locator('button[aria-label^="Execute query"]').click();
      return (await answer.innerText()).replaceAll('\u00a0', ' ');
    }, { interval: 1000, timeout: 10_000 }).toContain('"id": "KW-KZ"');
    const text = (await answer.innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('"name": "Kazakhstan"');
    expect(text).not.toContain('"errors"');
    if (process.env.BILATERAL_SCREENSHOT) await page.screenshot({ path: process.env.BILATERAL_SCREENSHOT });
  });

  it('has a library of questions: one that is chosen is asked, and its answer is a table that can be taken away', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Questions and tables' }).click();
    const library = page.locator('aside.library');
    expect(await library.locator('.library-entry').count()).toBe(loadOperations().length);
    await library.getByLabel('Find a question').fill('visited a state');
    await library.getByRole('button', { name: /^Visits/ }).click();
    // What is chosen is asked as soon as GraphiQL has read it, and the answer stands in front.
    await expect.poll(() => library.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected'), { timeout: 10_000 }).toBe('true');
    await library.getByRole('tab', { name: 'Questions' }).click();
    await library.getByLabel('Find a question').fill('');
    await library.getByRole('button', { name: /^ArticleList/ }).click();
    const table = library.getByRole('region', { name: 'articles' });
    await expect.poll(() => table.locator('thead').innerText()).toContain('language');
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('.graphiql-query-editor .view-lines').first().innerText()).toContain('ArticleList');
    const [download] = await Promise.all([page.waitForEvent('download'), library.getByRole('button', { name: 'CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('articles.csv');
    if (process.env.BILATERAL_SCREENSHOT) await page.screenshot({ path: process.env.BILATERAL_SCREENSHOT.replace('.png', '-library.png') });
    await page.getByRole('button', { name: 'Questions and tables' }).click();
  });

  it('knows the schema: what it is asked for is explained', async () => {
    const { page } = opened;
    await page.locator('button[aria-label="Show Documentation Explorer"]').click();
    await page.getByText('Query', { exact: true }).first().click();
    await expect.poll(() => page.locator('.graphiql-plugin').innerText()).toContain('Two states and what is between them.');
  });

  it('asked nothing of any other host, and nothing went wrong in the page', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.faults).toEqual([]);
  });
});
