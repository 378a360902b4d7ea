import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Operation } from '../api/operations.ts';
import type { Reply } from './reply.ts';
import { htmlReply } from './reply.ts';

interface Page {
  compressed: Buffer;
  policy: string;
}

/** GraphiQL with the operations as tabs, each with its example. It is 9 MB in one page, so it is made when first asked for and kept compressed. */
export function graphiql(operations: readonly Operation[]): (acceptEncoding: string | undefined) => Promise<Reply> {
  let making: Promise<Page> | undefined;
  return async (acceptEncoding) => {
    const { compressed, policy } = await (making ??= makePage(operations));
    const headers = { 'content-security-policy': policy };
    if (/\bgzip\b/.test(acceptEncoding ?? '')) return htmlReply(compressed, { ...headers, 'content-encoding': 'gzip' });
    return htmlReply(await promisify(gunzip)(compressed), headers);
  };
}

async function makePage(operations: readonly Operation[]): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Bilateral: GraphiQL',
    endpoint: '/graphql',
    defaultTabs: operations.map(({ text, variables }) => ({ query: text, variables: JSON.stringify(variables, null, 2) })),
  });
  return { compressed: await promisify(gzip)(page), policy: policyFor(page) };
}

/** Only this page's own script runs, and only this service can be reached; Monaco wants styles, fonts and workers of its own making. */
function policyFor(page: string): string {
  const hashes = Array.from(page.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
  return [
    "default-src 'none'", `script-src ${hashes.join(' ')} blob:`, "style-src 'unsafe-inline'", 'img-src data:', 'font-src data:', 'worker-src blob:',
    "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}
