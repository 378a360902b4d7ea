#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(fileURLToPath(program))) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('NOT_BUILT: the compiled program is missing; run "npm run build" in the project folder, then try again.');
  process.exitCode = 1;
}
