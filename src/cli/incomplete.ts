import { BilateralError } from '../domain/errors.ts';

/** Some of what was asked failed, and each failure has been said already; only the exit code is left to tell. */
export class Incomplete extends Error {}

/** Ctrl-C came before the end. */
export class Interrupted extends BilateralError {
  readonly code = 'INTERRUPTED';
}
