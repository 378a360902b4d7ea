import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../src/reference/package-files.ts';

const FOLDER = packageFile('.cache/api-bench');
const WANTED = readFileSync(fileURLToPath(new URL('./neo4j-graphql.json', import.meta.url)), 'utf8');

/** @neo4j/graphql with its own Apollo Server, in a folder that git ignores; made at the first run and whenever its versions change. @returns the folder */
export function folderWithNeo4jGraphql(): string {
  const made = join(FOLDER, 'made-from.json');
  if (existsSync(made) && readFileSync(made, 'utf8') === WANTED) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), WANTED);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    throw new Error('@neo4j/graphql could not be installed from npm; it wants the network.');
  }
  writeFileSync(made, WANTED);
  return FOLDER;
}
