import type { ArticleInput } from '../domain/article.ts';
import { BadInput } from '../domain/errors.ts';

/** A longer first line is a paragraph, not a headline. UTF-16 code units. */
const LONGEST_TITLE = 300;

const titleOf = (text: string): string | null => {
  const line = /^\s*(.*)/.exec(text)![1]!.trim();
  return line.length > 0 && line.length <= LONGEST_TITLE ? line : null;
};

/** A text file as an article: the text as it stands, its first line the title. @throws BadInput when there is no word in it */
export function plainTextArticle(text: string, name: string, origin: string): ArticleInput {
  if (text.trim() === '') throw new BadInput(`${origin} is empty; give a file with an article in it.`);
  return { id: null, name, text, title: titleOf(text), language: null, publishedAt: null, url: null, source: null };
}
