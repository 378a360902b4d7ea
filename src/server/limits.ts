/** What one request or connection may take. */
export interface ServerLimits {
  /** A request's body, in bytes; of it an article's text may have 1 MB. */
  bodyBytes: number;
  /** A request has to have arrived after this long. */
  requestMilliseconds: number;
  headersMilliseconds: number;
  /** What is under way at the end may go on for so long. */
  shutdownMilliseconds: number;
  connections: number;
}

export const DEFAULT_SERVER_LIMITS: ServerLimits = {
  bodyBytes: 8_000_000, requestMilliseconds: 30_000, headersMilliseconds: 10_000, shutdownMilliseconds: 5_000, connections: 1_000,
};
