import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNeo4j } from './server.ts';

const USAGE = `npm run neo4j [-- --port PORT] [-- --data FOLDER]
Runs a real Neo4j Community on 127.0.0.1, without authentication, for trials and tests; Ctrl-C ends it.`;

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '7687' }, data: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(USAGE);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${values.port}" is no port; write a number from 1 to 65535.`);
  const folder = values.data ?? fileURLToPath(new URL('../../.cache/neo4j/data', import.meta.url));
  console.error('Starting Neo4j; the first time its jars are fetched, which takes a while …');
  const neo4j = await startNeo4j({ folder, port });
  console.log(neo4j.address);
  console.error(`In another terminal: BILATERAL_GRAPH=${neo4j.address} npm start`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.error('Ending Neo4j …');
      void neo4j.stop();
    });
  }
  await neo4j.ended;
}
