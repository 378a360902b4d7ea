import { CommanderError } from 'commander';
import { BilateralError } from '../domain/errors.ts';
import { Incomplete } from './incomplete.ts';
import { OutputClosed, printable, type Terminal } from './terminal.ts';

/** `CODE: sentence`, on one line. */
export const sentenceOf = (error: Error): string =>
  printable(`${error instanceof BilateralError ? error.code : 'INTERNAL'}: ${error.message.replace(/\s*\n\s*/g, ' ')}`);

export function printError(terminal: Terminal, error: Error): void {
  terminal.errors.write(`${sentenceOf(error)}\n`);
}

const HELP = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

/** Says what went wrong and gives the exit code for it: 0 nothing, 1 it failed, 2 it was asked wrongly. */
export function reportFailure(terminal: Terminal, error: unknown): number {
  if (error instanceof OutputClosed) return 0;
  if (error instanceof Incomplete) return 1;
  if (error instanceof CommanderError) {
    if (HELP.has(error.code)) return error.exitCode;
    const sentence = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ').replace(/[\s.]*$/, '.');
    terminal.errors.write(printable(`BAD_INPUT: ${sentence} See bilateral --help.\n`));
    return 2;
  }
  printError(terminal, error instanceof Error ? error : new Error(String(error)));
  return error instanceof BilateralError ? error.exitCode : 1;
}
