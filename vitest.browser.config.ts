import { defineConfig } from 'vitest/config';

/** Runs of their own: they open the service's pages in a real Chromium, `/usr/bin/chromium` or the one that `CHROMIUM_PATH` names. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Each file has a service and a browser of its own, which wait most of the time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
