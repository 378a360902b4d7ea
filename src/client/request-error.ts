/** One of the errors of an answer, as the service sends it. */
export interface AnswerError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string } & Record<string, unknown>;
}

/** What the service refused or could not do. `code` is stable; the message is a sentence for people. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** `extensions.code` of the first error, e.g. BAD_INPUT, LIMIT_EXCEEDED; UNREACHABLE when there was no answer of the service. */
  readonly code: string;
  /** The status of the HTTP answer; null without one. */
  readonly status: number | null;
  readonly errors: readonly AnswerError[];
  /** Seconds after which the service wants to be asked again; null when it does not say. */
  readonly retryAfter: number | null;

  constructor(errors: readonly AnswerError[], status: number | null, retryAfter: number | null = null) {
    super(errors[0]?.message ?? 'The service answered with an error that says nothing.');
    this.code = errors[0]?.extensions?.code ?? 'INTERNAL';
    this.status = status;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}
