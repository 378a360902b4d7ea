import type { ArticleInput } from '../domain/article.ts';
import { jsonArticle } from '../reading/json-article.ts';

/**
 * An article whose parts a caller states, `{id?, text, title?, language?, publishedAt?, url?, source?}`, read as one in a JSON file is.
 * @param origin where it stands, for errors, e.g. `input[2]`
 * @throws BadInput, UnknownLanguage
 */
export function statedArticle(parts: object, origin: string): ArticleInput {
  return { ...jsonArticle(parts, origin, origin), name: null };
}
