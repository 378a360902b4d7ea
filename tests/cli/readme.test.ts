import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renewed } from '../../scripts/readme/renew.ts';

it('the README answers its questions as the seeds do, and has the settings as they are (npm run readme writes both)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.match(/```graphql/g)!.length).toBeGreaterThan(1);
  expect(readme).toBe(await renewed(readme));
});
