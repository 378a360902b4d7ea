import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** No sandbox, since tests run as root in containers; and nothing that a browser asks the network of its own accord. */
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** @throws Error in one sentence when there is no Chromium. */
export async function openChromium(): Promise<Browser> {
  try {
    accessSync(PATH, constants.X_OK);
  } catch {
    throw new Error(`There is no Chromium at ${PATH}; install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.`);
  }
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}

/** A page that reaches one service only, what it tried beside that, and what went wrong in it. */
export interface IsolatedPage {
  page: Page;
  outside: string[];
  faults: string[];
}

export async function isolatedPage(browser: Browser, address: string): Promise<IsolatedPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const outside: string[] = [];
  const faults: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${address}/`) || /^(?:blob|data):/.test(url)) return route.continue();
    outside.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // An answer of the service with an error, which the page tells its user, is no fault of the page.
    const isAnswer = message.location().url.endsWith('/graphql') && message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) faults.push(message.text());
  });
  return { page, outside, faults };
}
