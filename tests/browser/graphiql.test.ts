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
    await page.locator('button[aria-label^="Execute query"]').click();
    const answer = page.locator('.result-window .view-lines');
    await expect.poll(() => answer.innerText().then((text) => text.replaceAll('\u00a0', ' '))).toContain('"id": "KW-KZ"');
    const text = (await answer.innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('"name": "Kazakhstan"');
    expect(text).not.toContain('"errors"');
    if (process.env.BILATERAL_SCREENSHOT) await page.screenshot({ path: process.env.BILATERAL_SCREENSHOT });
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
