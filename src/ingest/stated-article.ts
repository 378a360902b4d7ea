import type { ArticleInput } from '../domain/article.ts';
import { BadInput } from '../domain/errors.ts';
import { jsonArticle } from '../reading/json-article.ts';

type Parts = object & { text?: string | null; html?: string | null };

/**
 * An article whose parts a caller states, `{id?, text, title?, language?, publishedAt?, url?, source?}`, read as one in a JSON file is. With `html` in place of `text` the page's
 * own parts are read from it, as from a file; those that the caller states count before them.
 * @param origin where it stands, for errors, e.g. `input[2]`
 * @throws BadInput, UnknownLanguage
 */
export async function statedArticle({ html, ...parts }: Parts, origin: string): Promise<ArticleInput> {
  if (html == null) return { ...jsonArticle(parts, origin, origin), name: null };
  if (parts.text != null) throw new BadInput(`${origin} has both "text" and "html"; give the one or the other.`);
  const { pageArticle } = await import('../reading/html/page.ts');
  const stated = Object.fromEntries(Object.entries(parts).filter(([, value]) => value != null && value !== ''));
  return { ...jsonArticle({ ...pageArticle(html, origin, origin, null), ...stated }, origin, origin), name: null };
}
