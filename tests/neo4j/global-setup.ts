import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from '../../scripts/neo4j/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Neo4j that runs for the tests. */
    neo4j: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-neo4j-'));
  const neo4j = await startNeo4j({ folder }).catch((error: Error): never => {
    console.error(error.message);
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
  project.provide('neo4j', neo4j.address);
  return async () => {
    await neo4j.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}
