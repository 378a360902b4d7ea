import type { Operation } from '../api/operations.ts';
import { EXPORT_FORMAT_NAMES } from '../exchange/export/format-names.ts';
import { htmlReply } from './reply.ts';
import type { Reply } from './reply.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page at `/`: where everything is. */
export const homeReply = (operations: readonly Operation[], version: string): Reply =>
  htmlReply(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bilateral</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
  dt { font-weight: 600; margin-top: .6rem } dd { margin: 0 } code { background: #f3f3f3; padding: 0 .2rem }
  @media (prefers-color-scheme: dark) { body { color: #e8e8e8; background: #161616 } code { background: #2a2a2a } a { color: #8ab4ff } }
</style>
</head>
<body>
<h1>Bilateral</h1>
<p>A knowledge graph of bilateral relations, read out of diplomatic news. Version ${escaped(version)}.</p>
<ul>
  <li><a href="/graphiql">GraphiQL</a>: ask in the browser; the questions below are its tabs.</li>
  <li><code>/graphql</code>: the endpoint, <code>POST</code> with JSON.</li>
  <li><code>/export/</code>${EXPORT_FORMAT_NAMES.map((name) => `<a href="/export/${name}">${name}</a>`).join(', ')}: the whole graph, to take away.</li>
  <li><a href="/healthz">healthz</a>, <a href="/readyz">readyz</a>, <a href="/metrics">metrics</a>: for machines that watch it.</li>
</ul>
<h2>Questions</h2>
<dl>
${operations.map(({ name, description }) => `<dt>${escaped(name)}</dt><dd>${escaped(description)}</dd>`).join('\n')}
</dl>
</body>
</html>
`);
