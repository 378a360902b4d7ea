import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { printSpread, spreadOf } from '../../src/cli/bench/spread.ts';
import { openDashboard } from '../../tests/browser/dashboard.ts';
import { goToLargeNetwork } from '../../tests/browser/large-network.ts';

const USAGE = `npm run bench:network [-- --rounds N --frames N]
Opens the dashboard's network with 2,000 states and 5,000 relations in Chromium and prints as Markdown what a frame takes, in milliseconds, and how much of it are scripts:
the rest is drawing, which a graphics card would do. Medians of N rounds (3) of N frames (40), and the least and most of them.`;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, frames: { type: 'string', default: '40' }, help: { type: 'boolean', default: false } } });
const [rounds, frames] = [Number(values.rounds), Number(values.frames)];
if (values.help || !(rounds >= 1) || !(frames >= 2)) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

interface Cost {
  frame: number;
  longest: number;
  scripts: number;
}

/** Seconds that scripts of a page took so far. */
async function scriptsOf(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

/** What the next frames cost: milliseconds a frame. */
async function costOf(page: Page, devTools: CDPSession): Promise<Cost> {
  const before = await scriptsOf(devTools);
  const times = await page.evaluate(async (wanted) => {
    const found: number[] = [];
    for (let last = performance.now(); found.length < wanted; last = performance.now()) {
      // Moves the picture where a button of the mouse is down.
      document.querySelector('.sigma-mouse')!.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: 300 + 5 * found.length, clientY: 400 }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      found.push(performance.now() - last);
    }
    return found;
  }, frames);
  const scripts = ((await scriptsOf(devTools)) - before) * 1000;
  const { median, most } = spreadOf(times);
  return { frame: median, longest: most, scripts: scripts / frames };
}

const PHASES = {
  'it finds its form': async () => {},
  'the mouse goes over it': async (page: Page) => void (await page.waitForSelector('.network[data-settled]', { timeout: 300_000 })),
  'somebody moves it': async (page: Page) => {
    // From a corner, where there is no node.
    const { x, y } = (await page.locator('.network').boundingBox())!;
    await page.mouse.move(x + 4, y + 4);
    await page.mouse.down();
  },
} satisfies Record<string, (page: Page) => Promise<void>>;

const found = new Map<string, Cost[]>(Object.keys(PHASES).map((name) => [name, []]));
const dashboard = await openDashboard();
for (let round = 0; round < rounds; round++) {
  const page = await dashboard.open('/nowhere');
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  await goToLargeNetwork(page);
  for (const [name, begin] of Object.entries(PHASES)) {
    await begin(page);
    found.get(name)!.push(await costOf(page, devTools));
  }
  await page.close();
}
await dashboard.close();

console.log(`| while | a frame, ms | of it scripts, ms | the longest frame, ms |\n| --- | ---: | ---: | ---: |`);
for (const [name, costs] of found) {
  const column = (of: keyof Cost): string => printSpread(spreadOf(costs.map((cost) => cost[of])));
  console.log(`| ${name} | ${column('frame')} | ${column('scripts')} | ${column('longest')} |`);
}
