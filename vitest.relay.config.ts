import { defineConfig } from 'vitest/config';

/** A run of its own: Relay's compiler is fetched from npm the first time, into `.cache`. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/relay/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    hookTimeout: 120_000,
    testTimeout: 20_000,
  },
});
