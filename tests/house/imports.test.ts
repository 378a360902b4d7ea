import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from './source-files.ts';
import { sourceFiles } from './source-files.ts';

/** Data goes one way, and the folders stand in that order: a file imports from its own folder or from one before it. */
const ORDER = [
  'domain', 'client', 'web', 'reference', 'language', 'reading', 'extraction', 'resolution', 'graph', 'ingest', 'exchange', 'api', 'server', 'cli', 'main.ts',
];

/** What the API knows: never extraction, never an engine, so that both can be replaced without it. */
const KNOWN_TO_API = /^(domain|reference|ingest|api)\/|^graph\/(?:read\/)?[^/]+$/;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** What Vite makes of styles and words of pages. */
const OF_PAGES = /^web\/.*\.(?:css(?:\?inline)?|json|tsx)$/;

const importsOf = ({ path, text }: SourceFile): string[] =>
  Array.from(text.matchAll(IMPORT), ([, target]) => target!)
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(path), target));

const place = (path: string): number => ORDER.indexOf(path.split('/')[0]!);

/** Sentences that say which imports break the rule. */
const faults = (files: SourceFile[]): string[] =>
  files.flatMap((file) => [
    ...(place(file.path) < 0 ? [`${file.path} stands in no folder of the order`] : []),
    ...importsOf(file).flatMap((target) => [
      ...(target.endsWith('.ts') || OF_PAGES.test(target) ? [] : [`${file.path} imports ${target}, which is no .ts file of src`]),
      ...(place(target) <= place(file.path) ? [] : [`${file.path} imports ${target}, which comes later`]),
      ...(file.path.startsWith('api/') && !KNOWN_TO_API.test(target) ? [`${file.path} imports ${target}, which the API must not know`] : []),
    ]),
  ]);

describe('the order of the folders', () => {
  it('holds in all of src', () => {
    expect(sourceFiles.flatMap(importsOf).length).toBeGreaterThan(20);
    expect(faults(sourceFiles)).toEqual([]);
  });

  it.each([
    ['domain/a.ts', "import { b } from '../graph/b.ts';", 'domain/a.ts imports graph/b.ts, which comes later'],
    ['domain/a.ts', "export type * from '../main.ts';", 'domain/a.ts imports main.ts, which comes later'],
    ['reading/a.ts', "const { b } = await import('../cli/b.ts');", 'reading/a.ts imports cli/b.ts, which comes later'],
    ['api/a.ts', "import type { B } from '../extraction/b.ts';", 'api/a.ts imports extraction/b.ts, which the API must not know'],
    ['api/a.ts', "import { b } from '../graph/grafeo/b.ts';", 'api/a.ts imports graph/grafeo/b.ts, which the API must not know'],
    ['helpers/a.ts', '', 'helpers/a.ts stands in no folder of the order'],
  ])('is broken by %s with %s', (path, text, sentence) => {
    expect(faults([{ path, text }])).toContain(sentence);
  });

  it.each([
    ['main.ts', "import { b } from './cli/b.ts';"],
    ['graph/neo4j/a.ts', "import { b } from '../engine.ts';"],
    ['api/a.ts', "import type { B } from '../graph/store.ts'; import { Field } from 'type-graphql';"],
  ])('is kept by %s with %s', (path, text) => {
    expect(faults([{ path, text }])).toEqual([]);
  });
});
