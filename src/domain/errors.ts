/**
 * Every error that a person can meet: a stable code, and one sentence that says what is wrong and what to do.
 * The codes are `extensions.code` in GraphQL; `exitCode` is what the command line ends with (2: wrong use, 1: it failed).
 */
export abstract class BilateralError extends Error {
  abstract readonly code: string;
  readonly exitCode: number = 1;
  override get name(): string {
    return this.code;
  }
}

/** A value that a person gave is wrong. */
export class BadInput extends BilateralError {
  readonly code: string = 'BAD_INPUT';
  override readonly exitCode = 2;
}

/** The thing that was named does not exist. */
export class NotFound extends BilateralError {
  readonly code = 'NOT_FOUND';
}

/** Another process or write stands in the way. */
export class Conflict extends BilateralError {
  readonly code: string = 'CONFLICT';
}

/** More was asked for than the service gives. */
export class LimitExceeded extends BilateralError {
  readonly code = 'LIMIT_EXCEEDED';
}

/** Nobody has said who is asking, or what was said does not hold. */
export class Unauthenticated extends BilateralError {
  readonly code = 'UNAUTHENTICATED';
}

/** Whoever asks may not do this. */
export class Forbidden extends BilateralError {
  readonly code = 'FORBIDDEN';
}

/** One caller asks more often than the service answers one. */
export class RateLimited extends BilateralError {
  readonly code = 'RATE_LIMITED';
  /** After so many seconds it may be tried again. */
  readonly retryAfter: number;

  constructor(message: string, retryAfter: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** The answer took longer than a request may. */
export class TimedOut extends BilateralError {
  readonly code = 'TIMED_OUT';
}

/** The graph engine cannot be reached or does not answer. */
export class EngineUnavailable extends BilateralError {
  readonly code = 'ENGINE_UNAVAILABLE';
}

/** A file, address or stream that should be read cannot be. */
export class UnreadableSource extends BilateralError {
  readonly code: string = 'UNREADABLE_SOURCE';
}

/** The text is in none of the languages that are read. */
export class UnknownLanguage extends BilateralError {
  readonly code = 'UNKNOWN_LANGUAGE';
}
