import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ArticleInput } from '../domain/article.ts';
import { jsonArticle } from './json-article.ts';
import { parseJson } from './json-text.ts';

/** `visit.meta.json` beside `visit.txt` says what a plain text cannot: id, title, language, publishedAt, url, source. */
const ENDING = '.meta.json';
const sidecarOf = (path: string): string => path.replace(/\.[^./]+$/, '') + ENDING;

/** Whether a file only describes the text beside it, and so is no article itself. */
export const isSidecar = (path: string): boolean => path.endsWith(ENDING) && existsSync(`${path.slice(0, -ENDING.length)}.txt`);

/** The article with what its sidecar states. @throws BadInput, UnknownLanguage when the sidecar is broken */
export async function withSidecar(article: ArticleInput, path: string): Promise<ArticleInput> {
  const sidecar = sidecarOf(path);
  if (!path.endsWith('.txt') || !existsSync(sidecar)) return article;
  const stated = parseJson(await readFile(sidecar, 'utf8'), sidecar);
  const { text, ...fields } = jsonArticle({ ...(stated as object), text: article.text }, article.name ?? '', sidecar);
  return { ...fields, text, title: fields.title ?? article.title };
}
