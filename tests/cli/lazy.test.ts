import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** Packages that are loaded with a file: its static imports, and theirs; types and `import()` load nothing. */
function packagesOf(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, target] of readFileSync(path, 'utf8').matchAll(STATIC_IMPORT)) {
      if (target!.startsWith('.')) visit(posix.join(posix.dirname(path), target!));
      else if (!target!.startsWith('node:')) packages.add(target!);
    }
  };
  visit(entry);
  return packages;
}

describe('what a start has to load', () => {
  it('is the words of the command line and nothing heavier', () => {
    expect([...packagesOf('src/main.ts')]).toEqual(['commander']);
  });

  it.each(['src/extraction/extract.ts', 'src/reading/sources.ts', 'src/reading/json-lines.ts'])('is no package for %s', (entry) => {
    expect([...packagesOf(entry)]).toEqual([]);
  });

  it('is an HTML parser only for HTML, and an XML parser only for feeds', () => {
    expect([...packagesOf('src/reading/html/page.ts')].sort()).toEqual(['@mozilla/readability', 'linkedom']);
    expect([...packagesOf('src/reading/feed/feed.ts')]).toContain('fast-xml-parser');
  });
});
