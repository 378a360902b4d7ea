import { join } from 'node:path';
import { expect, it } from 'vitest';
import { corpusFolder } from '../../scripts/evaluate/corpus.ts';
import { misplacedQuotes } from '../../scripts/evaluate/misplaced-quotes.ts';
import { articlesOf } from '../../scripts/evaluate/texts.ts';
import { extract } from '../../src/extraction/extract.ts';

const articles = await articlesOf([join(corpusFolder(), 'eval/dev')]);

it.each(articles.map((article) => [article.id, article] as const))('every quote read out of %s stands where it says', (_, article) => {
  const record = extract(article);
  expect(record.mentions).not.toEqual([]);
  expect(misplacedQuotes(article.text, record)).toEqual([]);
});
