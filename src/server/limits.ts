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
  /** WebSockets, of all connections. */
  sockets: number;
  /** A message over a WebSocket, in bytes; articles come by HTTP. */
  messageBytes: number;
  /** Messages over one WebSocket, a second; four times as many at once. */
  messagesPerSecond: number;
  /** What may be on its way to a client that does not take it, in bytes. */
  unsentBytes: number;
  /** Subscriptions of all clients, of one caller, and over one WebSocket. */
  subscriptions: number;
  subscriptionsOfCaller: number;
  subscriptionsOfSocket: number;
  /** A subscription with nothing to say gives a sign of life so often; who gives none in turn is cut off after as long again. */
  heartbeatMilliseconds: number;
  /** Who takes nothing of what is sent is cut off after so long. */
  stalledMilliseconds: number;
}

export const DEFAULT_SERVER_LIMITS: ServerLimits = {
  bodyBytes: 8_000_000, requestMilliseconds: 30_000, headersMilliseconds: 10_000, shutdownMilliseconds: 5_000, connections: 1_000,
  sockets: 500, messageBytes: 1_000_000, messagesPerSecond: 50, unsentBytes: 4_000_000,
  subscriptions: 1_000, subscriptionsOfCaller: 200, subscriptionsOfSocket: 50, heartbeatMilliseconds: 12_000, stalledMilliseconds: 45_000,
};
