import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A server of @neo4j/graphql over a Neo4j, as its documentation sets one up: its schema in an Apollo Server, which is our version of it, too.
 * @param {string} folder where its packages are
 * @param {string} address of the Neo4j
 */
export async function neo4jGraphql(folder, address) {
  const require = createRequire(join(folder, 'package.json'));
  const { Neo4jGraphQL } = require('@neo4j/graphql');
  const { ApolloServer } = require('@apollo/server');
  const neo4j = require('neo4j-driver');
  const driver = neo4j.driver(address, undefined, { telemetryDisabled: true });
  const typeDefs = readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GTE: true } } } }).getSchema();
  const server = new ApolloServer({ schema });
  return { server, driver, require };
}

// As a process of its own: node neo4j-graphql.js FOLDER ADDRESS, which prints where it listens.
if (process.argv[1]?.endsWith('neo4j-graphql.js')) {
  const [, , folder, address] = process.argv;
  const { server, require } = await neo4jGraphql(folder, address);
  const { startStandaloneServer } = require('@apollo/server/standalone');
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  console.log(url);
}
