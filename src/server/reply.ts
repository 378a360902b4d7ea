/** What a route answers. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** Whole, or in pieces that are made when the client takes them. */
  body: string | Buffer | AsyncIterable<string | Uint8Array>;
}

/** Sent with every answer: nothing may be framed, guessed at, cached by others, or read from another site. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

export const textReply = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body,
});

export const htmlReply = (body: string | Buffer, headers: Record<string, string> = {}): Reply => ({
  status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body,
});

/** An error in the shape of a GraphQL answer, for what goes wrong before GraphQL sees it. */
export const errorReply = (status: number, code: string, message: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});
