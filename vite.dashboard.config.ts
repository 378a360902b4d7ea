import { defineConfig } from 'vite';

/** The service that pages from the sources ask. */
const service = process.env.BILATERAL_SERVICE ?? 'http://127.0.0.1:4000';

/** The dashboard: pages that the service serves at `/`. With `npm run dev:dashboard` they come from the sources, and ask the service at `BILATERAL_SERVICE`, or where it usually is. */
export default defineConfig({
  root: 'src/web/dashboard',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../dist/web/dashboard',
    emptyOutDir: true,
    target: 'es2022',
    // A file of its own each: the page's policy takes no address made of data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/graphiql', '/export'].map((path) => [path, { target: service, changeOrigin: false }])) },
});
