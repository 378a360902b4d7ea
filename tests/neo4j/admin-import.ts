import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { neo4jJars } from '../../scripts/neo4j/jars.ts';

/** Runs the real `neo4j-admin database import full neo4j @ARGUMENTS` in a folder of tables. @param home folder that becomes a Neo4j with the database */
export async function adminImport(tables: string, argumentsFile: string, home: string): Promise<void> {
  const configuration = join(home, 'conf');
  mkdirSync(configuration, { recursive: true });
  const opened = ['java.base/java.nio=ALL-UNNAMED', 'java.base/java.lang=ALL-UNNAMED'].flatMap((module) => ['--add-opens', module]);
  const words = ['database', 'import', 'full', 'neo4j', `@${argumentsFile}`];
  await promisify(execFile)('java', ['-cp', `${await neo4jJars()}/*`, ...opened, 'org.neo4j.cli.AdminTool', ...words], {
    cwd: tables, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configuration },
  });
}
