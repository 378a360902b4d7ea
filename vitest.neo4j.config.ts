import { defineConfig } from 'vitest/config';

/** Runs of their own: a real Neo4j is started for them (`scripts/neo4j`), so they need Java and, the first time, Maven. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/neo4j/**/*.test.ts'],
    globalSetup: ['tests/neo4j/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    // One database for all of them: Neo4j Community has no more.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
