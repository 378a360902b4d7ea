import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Contents } from '../../src/graph/read/contents.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { bytesOf } from '../../src/exchange/export/bytes.ts';
import type { ExportFormatName } from '../../src/exchange/export/format-names.ts';
import { EXPORT_FORMATS } from '../../src/exchange/export/formats.ts';
import type { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { ALL, CRITICISM, PHONE_CALL, VISIT } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';

/** Texts that have broken formats before: quotation marks, escapes, markup, controls, an emoji, several lines. */
export const HOSTILE = `Kazakh "minister" said: 'no\\u0027; DROP' \\ \\\\u0027 <b>&amp; ]]> 🇰🇿 \u2028 , ; | \t tab\r\nnext line \`x\` \${y} $rows Kuwait`;

/** An invented article whose every text is hostile. */
export const HOSTILE_ARTICLE = {
  id: `id'with"\\<all> of;it,`, url: 'https://news.example/?a=1&b="2"', source: `O'Brien & "Söhne" <tv>`, title: `"Title"\nwith 'two' lines`, text: HOSTILE, language: 'en' as const,
  publishedAt: '2026-06-01', countries: { KZ: ['Kazakh'], KW: ['Kuwait'] }, people: [{ name: `D'Arcy "\\u0027" O\\`, quote: 'minister', country: 'KZ', office: 'MINISTER' as const }],
  events: [{ type: 'ACCUSE' as const, source: ['KZ'], target: ['KW'], people: [`D'Arcy "\\u0027" O\\`], quote: `'no\\u0027; DROP'`, place: '' }],
};

/** Fills a graph with all that it can hold: duplicates, an article that changed and so retracted claims, ids that moved and redirect. */
export async function fill(store: EngineArticleStore): Promise<void> {
  await store.record(ALL.map(reading));
  await store.record([reading(HOSTILE_ARTICLE)]);
  await store.record([reading({ ...VISIT, url: 'https://copy.example/visit', source: 'Копия', publishedAt: '2026-03-11' })]);
  // A prefix moves every place, so ids move and redirect; the same again gives a claim that was retracted twice.
  const moved = { ...CRITICISM, text: `Сегодня. ${CRITICISM.text}` };
  await store.record([reading(moved)]);
  await store.record([reading(CRITICISM)]);
  await store.record([reading(moved)]);
  await store.record([reading({ ...PHONE_CALL, extractor: 'fixture-2' })]);
}

export async function exported(engine: Engine, format: ExportFormatName): Promise<Buffer> {
  return bytes(format, new Contents(engine));
}

export const exportedText = async (engine: Engine, format: ExportFormatName): Promise<string> => (await exported(engine, format)).toString();

/** The export of a part. */
export const textOf = async (format: ExportFormatName, contents: Contents): Promise<string> => (await bytes(format, contents)).toString();

async function bytes(format: ExportFormatName, contents: Contents): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(EXPORT_FORMATS[format], contents).bytes) chunks.push(Buffer.from(chunk as string));
  return Buffer.concat(chunks);
}

/** A file of its own for a test. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'bilateral-exchange-')), name);
  writeFileSync(path, content);
  return path;
}
