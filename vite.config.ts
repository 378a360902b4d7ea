import { defineConfig } from 'vite';

/** What runs in browsers beside GraphiQL, as one script that the service puts into its page. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/web',
    lib: { entry: { graphiql: 'src/web/graphiql/main.ts' }, formats: ['iife'], name: 'bilateral', fileName: (_, name) => `${name}.js` },
    target: 'es2022',
    minify: true,
  },
});
