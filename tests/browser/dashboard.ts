import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { isolatedPage, openChromium } from './chromium.ts';

/** The built program with the seeds, as a user starts it. */
export interface RunningService {
  address: string;
  stop(): Promise<void>;
  /** At the same address, with the graph that was left. */
  startAgain(): Promise<void>;
  /** @param key where the service wants one */
  ask(query: string, variables?: Record<string, unknown>, key?: string): Promise<any>;
  close(): Promise<void>;
}

export interface DashboardOptions {
  lang?: 'en' | 'ru' | 'kk';
  width?: number;
  theme?: 'light' | 'dark';
}

/** A browser with the service's dashboard, and all that went wrong in its pages. */
export interface Dashboard {
  service: RunningService;
  browser: Browser;
  /** A page at an address of the dashboard, when what it asked is answered. */
  open(path: string, options?: DashboardOptions): Promise<Page>;
  /** Addresses outside of the service that pages asked for, and errors in them: the console's and exceptions. */
  outside: string[];
  faults: string[];
  close(): Promise<void>;
}

const STARTS = /(http:\/\/[\w.:[\]]+)/;

/** @param flags further ones of `bilateral serve` */
export async function runService(flags: readonly string[] = []): Promise<RunningService> {
  const graph = await mkdtemp(join(tmpdir(), 'bilateral-dashboard-'));
  let child: ChildProcess;
  const start = async (port: string): Promise<string> => {
    child = spawn(process.execPath, ['bin/bilateral.js', 'serve', '--graph', graph, '--port', port, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text: Buffer) => (told += text));
    for (;;) {
      const address = STARTS.exec(told)?.[1];
      if (address && (await fetch(`${address}/readyz`).then(({ ok }) => ok, () => false))) return address;
      if (child.exitCode !== null) throw new Error(`The service did not start:\n${told}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const address = await start('0');
  return {
    address,
    stop,
    startAgain: async () => void (await start(new URL(address).port)),
    async ask(query, variables = {}, key) {
      const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) };
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const { data, errors } = await response.json() as { data: any; errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async close() {
      await stop();
      await rm(graph, { recursive: true, force: true });
    },
  };
}

export async function openDashboard(flags: readonly string[] = []): Promise<Dashboard> {
  const [browser, service] = await Promise.all([openChromium(), runService(flags)]);
  const outside: string[] = [];
  const faults: string[] = [];
  return {
    service, browser, outside, faults,
    async open(path, { lang = 'en', width = 1280, theme = 'light' } = {}) {
      const isolated = await isolatedPage(browser, service.address);
      const { page } = isolated;
      page.on('close', () => {
        outside.push(...isolated.outside);
        faults.push(...isolated.faults);
      });
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      const url = new URL(path, service.address);
      if (!url.searchParams.has('lang')) url.searchParams.set('lang', lang);
      await page.goto(url.href);
      await settled(page);
      return page;
    },
    async close() {
      await Promise.all(browser.contexts().flatMap((context) => context.pages().map((page) => page.close())));
      await browser.close();
      await service.close();
    },
  };
}

/** Waits until the page has its heading and nothing in it waits for an answer. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1, .trouble');
  await page.waitForFunction(() => document.querySelector('.waiting') === null);
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against a page, by WCAG 2.2 A and AA: a sentence a fault. It is put into the page past the page's policy, which stays as it is. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(await axe);
  const { violations } = await page.evaluate(
    () => (window as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
