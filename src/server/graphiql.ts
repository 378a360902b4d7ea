import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Operation } from '../api/operations.ts';
import { packageFile } from '../reference/package-files.ts';
import type { Reply } from './reply.ts';
import { htmlReply } from './reply.ts';

interface Page {
  compressed: Buffer;
  policy: string;
}

/** The tab that stands open at first. */
const FIRST = 'Bilateral';

/** GraphiQL with the operations of pages as tabs, each with its example, and beside it all operations to choose from and the answer as tables (`src/web/graphiql`). It is 9 MB in one page, so it is made when first asked for and kept compressed. */
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
  const tabs = operations
    .filter(({ group }) => group === 'PAGE')
    .sort((one, other) => Number(other.name === FIRST) - Number(one.name === FIRST))
    .map(({ text, variables }) => ({ query: text, variables: JSON.stringify(variables, null, 2) }));
  const page = renderGraphiQL({ title: 'Bilateral', endpoint: '/graphql', defaultTabs: tabs });
  const library = await readFile(packageFile('dist/web/graphiql.js'), 'utf8');
  const prepared = page
    .replace('<div id="root">', (root) => mended(tabs[0]?.variables ?? '') + root)
    // So that the library can put questions into the editors and see the answer.
    .replace('globalAPI: false', 'globalAPI: true')
    .replace(/<\/body>(?![^]*<\/body>)/, (end) => `<script type="application/json" id="library-entries">${inScript(operations)}</script>\n<script>${library}</script>\n${end}`);
  return { compressed: await promisify(gzip)(prepared), policy: policyFor(prepared) };
}

/**
 * Two faults of this GraphiQL mended: a tab jumps away from the mouse that presses it, so that it cannot be opened; and the first of the
 * default tabs shows its variables only if they stand where GraphiQL keeps what was typed last.
 */
const mended = (variables: string): string => `<style>.graphiql-tab { transform: none !important }</style>
<script>
  if (localStorage.getItem('graphiql:tabState') === null) localStorage.setItem('graphiql:variables', ${inScript(variables)});
</script>
`;

/** JSON that cannot end the script in which it stands. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** Only this page's own scripts run, and only this service can be reached; Monaco wants styles, fonts and workers of its own making. */
function policyFor(page: string): string {
  const hashes = Array.from(page.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
  return [
    "default-src 'none'", `script-src ${hashes.join(' ')} blob:`, "style-src 'unsafe-inline'", 'img-src data:', 'font-src data:', 'worker-src blob:',
    "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}
