import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { neo4jJars, need } from './jars.ts';

const SOURCE = fileURLToPath(new URL('Server.java', import.meta.url));
const MODULES = ['java.base/java.nio', 'java.base/java.lang', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];
const START_MILLISECONDS = 180_000;

export interface RunningNeo4j {
  /** `bolt://127.0.0.1:PORT`, without authentication. */
  address: string;
  /** Resolves when the server has ended, by itself or not. */
  ended: Promise<void>;
  /** Ends the server in order, which takes it some seconds. */
  stop(): Promise<void>;
  /** Ends it at once, where nobody needs its data again. */
  kill(): Promise<void>;
}

/** Starts a real Neo4j Community on this machine. `folder` keeps its data; a free port is taken without `port`. */
export async function startNeo4j({ folder, port }: { folder: string; port?: number }): Promise<RunningNeo4j> {
  await need('java', '-version', 'Java is missing, which Neo4j runs on; install version 17 or later (Debian: apt-get install openjdk-17-jre-headless).');
  const jars = await neo4jJars();
  const listening = await usablePort(port ?? 0);
  const opened = MODULES.flatMap((module) => ['--add-opens', `${module}=ALL-UNNAMED`]);
  const server = spawn('java', ['-Xmx1g', ...opened, '-cp', `${jars}/*`, SOURCE, folder, String(listening)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl-C reaches this process alone, which then ends the server in order.
    detached: true,
  });
  const ended = once(server, 'exit').then(() => undefined);
  await ready(server);
  return {
    address: `bolt://127.0.0.1:${listening}`,
    ended,
    async stop() {
      server.stdin!.end();
      await ended;
    },
    async kill() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Neo4j did not start within three minutes.')), START_MILLISECONDS);
    server.stderr!.on('data', (part) => (said = `${said}${part}`.slice(-2_000)));
    server.stdout!.on('data', (part) => {
      said = `${said}${part}`.slice(-2_000);
      if (!said.includes('READY')) return;
      clearTimeout(timer);
      resolve();
    });
    server.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ended while starting (exit code ${code}): ${reasonIn(said)}`));
    });
  });
}

/** The innermost cause of a Java stack trace, or what was said last. */
const reasonIn = (said: string): string => {
  const lines = said.trim().split('\n');
  return (lines.findLast((line) => line.startsWith('Caused by:')) ?? lines.find((line) => line.startsWith('Exception')) ?? lines.at(-1))!;
};

/** The port when nothing listens there, or any free one for 0. */
async function usablePort(wanted: number): Promise<number> {
  const server = createServer();
  try {
    server.listen(wanted, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    throw new Error(`Port ${wanted} is taken; choose another with --port.`);
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
