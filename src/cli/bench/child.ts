import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Starts this program anew with other words, in a process of its own. */
export function startProgram(words: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...words], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } });
}

/** What a program started anew prints as JSON. @throws when it fails */
export async function answerOfProgram<T>(words: readonly string[]): Promise<T> {
  const child = startProgram(words);
  const [output, code] = await Promise.all([text(child.stdout!), new Promise((ended) => child.once('exit', ended))]);
  if (code !== 0) throw new Error(`bilateral ${words.join(' ')} ended with ${String(code)}.`);
  return JSON.parse(output) as T;
}
