import { describe, expect, it } from 'vitest';
import { manyArticles } from '../../src/cli/bench/ingestion.ts';
import { printSpread, quantile, spreadOf } from '../../src/cli/bench/spread.ts';
import { plainTextArticle } from '../../src/reading/plain-text.ts';
import { articleKey, contentHash } from '../../src/domain/article-key.ts';

describe('figures of repeats', () => {
  it('are their median, least and most, whatever their order', () => {
    expect(spreadOf([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
    expect(printSpread({ median: 1_844.4, least: 0.1234, most: 99.96 })).toBe('1,844 (0.123-100)');
  });

  it('have the quantiles of the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(hundred, 0.5), quantile(hundred, 0.99), quantile(hundred, 1), quantile([7], 0.99)]).toEqual([50, 99, 100, 7]);
  });

  it('of writing come from articles that are all new', () => {
    const articles = manyArticles([plainTextArticle('One', 'a', 'a'), plainTextArticle('Two', 'b', 'b')], 7);
    expect(new Set(articles.map(articleKey)).size).toBe(7);
    expect(new Set(articles.map(contentHash)).size).toBe(7);
  });
});
