import { join } from 'node:path';
import { corpusFolder } from '../../scripts/evaluate/corpus.ts';
import { articlesOf } from '../../scripts/evaluate/texts.ts';
import type { ArticleInput } from '../../src/domain/article.ts';

/** The article that the program was first meant to read: the foreign ministers of Kazakhstan and Kuwait talk by telephone. */
export async function missionArticle(): Promise<ArticleInput> {
  const [article] = await articlesOf([join(corpusFolder(), 'seed/dknews-kazakhstan-kuwait.txt')]);
  return article!;
}

export const KOSHERBAYEV = 'Ермек Кошербаев';
export const AL_SABAH = 'Джаррах Джабер аль-Ахмад Ас-Сабах';
