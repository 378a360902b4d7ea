import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('Dockerfile', 'utf8');
/** What each stage takes from the folder of the project. */
const copied = Array.from(text.matchAll(/^COPY (?!--from)(.+) \S+$/gm), ([, sources]) => sources!.split(' ')).flat();
const allowed = readFileSync('.dockerignore', 'utf8').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the image', () => {
  it.each(copied)('is made of %s, which is there and not kept from it', (path) => {
    expect(existsSync(path)).toBe(true);
    expect(allowed).toContain(path);
  });

  it('has all that its build reads', () => {
    const named = Array.from(scripts.build!.matchAll(/[\w./-]+\.(?:json|js|ts)\b/g), ([name]) => name);
    expect(named.length).toBeGreaterThan(2);
    for (const name of [...named, 'vite.config.ts']) expect(copied.some((path) => name === path || name.startsWith(`${path}/`)), name).toBe(true);
  });
});
