import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: without the alias vitest loads its ESM and its CJS build, and graphql refuses schemas of "another realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/corpus/**', 'tests/neo4j/**', 'tests/relay/**'],
    setupFiles: ['tests/setup.ts'],
    // Files share what they import: half of the time went into loading the same modules 160 times. No module keeps state that a test could see.
    isolate: false,
    testTimeout: 20_000,
  },
});
