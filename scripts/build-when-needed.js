// Builds the program when it was never built, or when a source is newer than what was built of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist/main.js`;
const sources = [`${root}tsconfig.json`, `${root}tsconfig.build.json`, `${root}package.json`, `${root}vite.config.ts`, `${root}vite.dashboard.config.ts`, ...readdirSync(`${root}src`, { recursive: true }).map((path) => `${root}src/${path}`)];

const modified = (path) => statSync(path).mtimeMs;
const isNeeded = !existsSync(built) || sources.some((path) => modified(path) > modified(built));

if (isNeeded) process.exitCode = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
