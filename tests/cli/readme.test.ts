import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { README, renewed } from '../../scripts/readme/renew.ts';

it('the README and the page of questions answer as the seeds do, and settings are as they are (npm run readme writes both)', async () => {
  const read = (page: string): string => readFileSync(page, 'utf8');
  expect(read(README).match(/```graphql/g)!.length).toBeGreaterThan(1);
  for (const [page, text] of await renewed(read)) expect(read(page)).toBe(text);
});
