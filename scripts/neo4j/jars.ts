import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));

const run = promisify(execFile);

/** The folder with Neo4j's jars; the first time Maven copies them there, about 120 MB. */
export async function neo4jJars(): Promise<string> {
  const version = /<version>(5[^<]*)<\/version>/.exec(readFileSync(POM, 'utf8'))![1]!;
  const jars = join(CACHE, version);
  if (existsSync(jars)) return jars;
  await need('mvn', '-v', 'Maven is missing, which fetches Neo4j; install it (Debian: apt-get install maven).');
  const part = join(CACHE, `${version}.part-${process.pid}`);
  mkdirSync(CACHE, { recursive: true });
  try {
    await run('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${part}`]);
    if (!existsSync(jars)) renameSync(part, jars);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const reason = `${stdout}${stderr}`.split('\n').find((line) => line.includes('ERROR')) ?? (error as Error).message;
    throw new Error(`Maven could not fetch Neo4j's jars: ${reason.trim()}`);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return jars;
}

/** @throws Error with the given sentence when the program cannot be started. */
export async function need(program: string, argument: string, sentence: string): Promise<void> {
  try {
    await run(program, [argument]);
  } catch {
    throw new Error(sentence);
  }
}
