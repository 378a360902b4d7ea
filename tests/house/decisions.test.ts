import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const headings = readdirSync('docs/decisions')
  .map((name) => readFileSync(`docs/decisions/${name}`, 'utf8').split('\n')[0]!)
  .flatMap((heading) => heading.replace(/^# /, '').split(/, | and /));

it.each(Object.keys({ ...dependencies, ...devDependencies }))('docs/decisions says why the project depends on %s', (name) => {
  expect(headings).toContain(name.startsWith('@types/') ? '@types' : name);
});

it.each(headings.filter((heading) => /^[@a-z][\w@/.-]*$/.test(heading) && heading !== '@types'))('the project still depends on %s, of docs/decisions', (name) => {
  expect(Object.keys({ ...dependencies, ...devDependencies })).toContain(name);
});
