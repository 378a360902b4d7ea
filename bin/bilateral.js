#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  console.error('NOT_BUILT: the compiled program is missing; run "npm run build" in the project folder, then try again.');
  process.exit(1);
}
await import(main.href);
