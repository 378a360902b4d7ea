import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNeo4j } from './server.ts';

const USAGE = `npm run neo4j [-- --port PORT] [-- --data FOLDER]
Runs a real Neo4j Community on 127.0.0.1, without authentication, for trials and tests; Ctrl-C ends it.`;

const { values } = parseArgs({
  options: { port: { type: 'string', default: '7687' }, data: { type: 'string' }, help: { type: 'boolean', default: false } },
});

if (values.help) {
  console.log(USAGE);
} else {
  const folder = values.data ?? fileURLToPath(new URL('../../.cache/neo4j/data', import.meta.url));
  console.error('Starting Neo4j; the first time its jars are fetched, which takes a while …');
  try {
    const neo4j = await startNeo4j({ folder, port: Number(values.port) });
    console.log(neo4j.address);
    console.error(`In another terminal: BILATERAL_GRAPH=${neo4j.address} npm start`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void neo4j.stop());
    await neo4j.ended;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
