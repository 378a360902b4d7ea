import { Writable } from 'node:stream';
import type { ArticleInput } from '../../src/domain/article.ts';
import { UnknownLanguage } from '../../src/domain/errors.ts';
import type { DocumentRecord } from '../../src/domain/record.ts';
import type { Parts } from '../../src/cli/parts.ts';
import { run } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { stream } from '../reading/support.ts';

export class Sink extends Writable {
  text = '';
  isTTY = false;
  written = 0;

  /** @param patience writes that its reader takes before it goes away, as `| head` does */
  constructor(private readonly patience = Infinity) {
    super();
    this.on('error', () => {});
  }

  override _write(chunk: Buffer, _: string, done: (error?: Error | null) => void): void {
    this.written += 1;
    if (this.written > this.patience) return done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    this.text += chunk.toString();
    done();
  }
}

/** Reads of an article that it names Kazakhstan where it does, and nothing else. */
export function fakeExtract(article: ArticleInput): DocumentRecord {
  if (article.text.includes('Bonjour')) throw new UnknownLanguage('The text is in none of the languages that are read.');
  const start = article.text.indexOf('Kazakhstan');
  const evidence = { quote: 'Kazakhstan', start, end: start + 10, rule: 'fake', confidence: 1 };
  return {
    id: article.id ?? article.name ?? '', language: article.language ?? 'en', title: article.title, publishedAt: article.publishedAt, source: article.source, originalSource: null,
    countries: start < 0 ? [] : ['KZ'], regions: [], people: [], organizations: [], events: [], statements: [], topics: [],
    mentions: start < 0 ? [] : [{ kind: 'country', ref: 'KZ', ...evidence }], references: [], topicEvidence: [], offices: [], extractor: 'fake',
  };
}

export const fakeParts = (over: Partial<Parts> = {}): Parts => ({
  version: '9.9.9',
  extractor: async () => fakeExtract,
  openGraph: async () => { throw new Error('no graph in this test'); },
  createServer: async () => { throw new Error('no server in this test'); },
  ...over,
});

export interface Run {
  code: number;
  output: string;
  errors: string;
}

interface RunOptions {
  input?: string | Uint8Array;
  parts?: Parts;
  output?: Sink;
}

/** Runs a command line in this process. */
export async function bilateral(words: string[], { input = '', parts = fakeParts(), output = new Sink() }: RunOptions = {}): Promise<Run> {
  const errors = new Sink();
  const terminal: Terminal = { input: stream(input), output, errors, interrupted: () => new AbortController().signal };
  const code = await run(words, parts, terminal);
  return { code, output: output.text, errors: errors.text };
}

/** A service in this process. */
export interface Background {
  address: string;
  output(): string;
  /** Ends it as Ctrl-C does. @returns its exit code */
  end(): Promise<number>;
}

/** Runs `bilateral serve` until it is ready. */
export async function serveInBackground(words: string[], parts: Parts): Promise<Background> {
  const output = new Sink();
  const errors = new Sink();
  const interrupt = new AbortController();
  const ended = run(['serve', ...words], parts, { input: stream(), output, errors, interrupted: () => interrupt.signal });
  const ready = async (): Promise<void> => {
    while (!output.text.includes('Ready.')) await new Promise((again) => setTimeout(again, 10));
  };
  await Promise.race([ready(), ended.then((code) => { throw new Error(`ended with ${code}: ${errors.text}`); })]);
  return {
    address: /GraphQL\s+(\S+)\/graphql/.exec(output.text)![1]!,
    output: () => output.text,
    end: () => {
      interrupt.abort();
      return ended;
    },
  };
}
