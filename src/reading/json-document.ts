import { BadInput } from '../domain/errors.ts';
import { attempt } from './attempt.ts';
import { jsonArticle } from './json-article.ts';
import { parseJson } from './json-text.ts';
import type { ReadItem } from './read-item.ts';
import { checkLength } from './text-limit.ts';

function articlesOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  const articles = (value as { articles?: unknown } | null)?.articles;
  return Array.isArray(articles) ? articles : null;
}

/**
 * Articles of a JSON document: one object, an array of them, or `{"articles": […]}`.
 * @param name what an article without an id is called; of several, with its number behind it
 * @throws BadInput when the document is no JSON
 */
export function* readJsonDocument(text: string, name: string, origin: string, maxText: number): Generator<ReadItem> {
  const value = parseJson(text, origin);
  const articles = articlesOf(value);
  if (articles?.length === 0) throw new BadInput(`${origin} holds no article; give at least one object with a "text" field.`);
  for (const [index, item] of (articles ?? [value]).entries()) {
    const place = articles ? `${origin}, article ${index + 1}` : origin;
    yield attempt(place, () => {
      const article = jsonArticle(item, articles ? `${name}-${index + 1}` : name, place);
      checkLength(article.text, place, maxText);
      return { article, verbatim: true };
    });
  }
}
