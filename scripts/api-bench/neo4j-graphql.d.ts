import type { Driver } from 'neo4j-driver';

export function neo4jGraphql(folder: string, address: string): Promise<{
  server: { start(): Promise<void>; stop(): Promise<void> };
  driver: Driver;
  require: NodeJS.Require;
}>;
