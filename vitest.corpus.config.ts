import { defineConfig } from 'vitest/config';

/** Runs of their own: they read texts that are not ours to ship, in the folder that `BILATERAL_CORPUS` names. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/corpus/**/*.test.ts'],
    globalSetup: ['tests/corpus/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
