import type { Page } from 'playwright-core';

const NODES = 2000;
const EDGES = 5000;

const nodes = Array.from({ length: NODES }, (_, index) => ({ id: `N${index}`, title: `Node ${index}`, subTitle: null, mainStat: index % 50, kind: 'COUNTRY' }));
const edges = Array.from({ length: EDGES }, (_, index) => ({
  id: `${index}`, source: `N${(index * 7919) % NODES}`, target: `N${(index * 104_729 + 1 + index % 13) % NODES}`, mainStat: 1 + (index % 9), score: (index % 21) - 10, kind: 'BILATERAL',
}));

/** Lets the network of a page that is open at another one be 2,000 states with 5,000 relations, and goes there; it is back when the picture begins. */
export async function goToLargeNetwork(page: Page): Promise<void> {
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('GraphOfStates') ? route.fulfill({ json: { data: { graph: { nodes, edges } } } }) : route.continue()));
  await page.getByRole('link', { name: 'Network' }).click();
  await page.waitForSelector('.network canvas');
}
