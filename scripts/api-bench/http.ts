import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import type { Asked } from './questions.ts';

/** A server in a process of its own. */
export interface Serving {
  post(asked: Asked): Promise<string>;
  stop(): void;
}

/** Starts a program that prints its address, and asks it over one connection that stays open. */
export async function serving(words: readonly string[], path: string): Promise<Serving> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
  const endpoint = new URL(path, await addressOf(child));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    post: ({ query, variables }) => post(endpoint, agent, JSON.stringify({ query, variables })),
    stop() {
      agent.destroy();
      child.kill();
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const [address] = /https?:\/\/[\w.:[\]]+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('A server ended before it listened.');
}

const post = (endpoint: URL, agent: Agent, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(endpoint, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
