import { execFileSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { writeJsonLines } from '../cache.ts';
import type { Figure } from '../figures.ts';

const LINE = /^(.+?)\s+P ([\d.]+) R ([\d.]+) F1 ([\d.]+) \((\d+)\)$/;
const RECALL_ONLY = /\(recall only\)$/;

/** The corpus' own judge of public sets, `eval/public.mjs`, which runs in a process of its own and works on files of the folder given. */
export class PublicScorer {
  private readonly program: string;

  constructor(corpus: string, private readonly folder: string) {
    this.program = join(corpus, 'eval/public.mjs');
  }

  /** The texts of a set that are scored, as JSON Lines. @returns the file's path */
  prepare(set: string, gold: string): string {
    const path = join(this.folder, `${set}.articles.jsonl`);
    const output = openSync(path, 'w');
    try {
      // Into a file: the program ends at once when all is written, and a pipe would lose what nobody has read yet.
      execFileSync(process.execPath, [this.program, 'prepare', set, gold], { stdio: ['ignore', output, 'inherit'] });
    } finally {
      closeSync(output);
    }
    return path;
  }

  /** The figures of a set over the documents given. The program says how many items were wanted, not how many were found. */
  score(set: string, documents: readonly unknown[], records: Iterable<unknown>): Figure[] {
    const gold = writeJsonLines(join(this.folder, `${set}.gold.jsonl`), documents);
    const read = writeJsonLines(join(this.folder, `${set}.read.jsonl`), [...records]);
    const report = execFileSync(process.execPath, [this.program, 'score', set, gold, read], { encoding: 'utf8' });
    return report.split('\n').flatMap((line) => figureOfLine(line) ?? []);
  }
}

function figureOfLine(line: string): Figure | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const measure = match[1]!;
  const [precision, recall, f1, gold] = match.slice(2).map(Number) as [number, number, number, number];
  return RECALL_ONLY.test(measure) ? { measure, precision: null, recall, f1: null, gold, found: null } : { measure, precision, recall, f1, gold, found: null };
}
