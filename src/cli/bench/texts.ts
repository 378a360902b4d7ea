import { existsSync } from 'node:fs';
import type { ArticleInput } from '../../domain/article.ts';
import type { Language } from '../../domain/language.ts';
import { isFailure } from '../../reading/read-item.ts';
import { DEFAULT_READING_OPTIONS } from '../../reading/reading-options.ts';
import { readSources } from '../../reading/sources.ts';
import { packageFile } from '../../reference/package-files.ts';

/** Texts of the corpus that are articles: read-outs and news, not single sentences. */
const CORPUS = ['eval/dev', 'eval/factrueval-devset.jsonl', 'seed'];

export interface BenchTexts {
  /** Where they come from, for the report. */
  origin: string;
  articles: ArticleInput[];
}

/** Which language a text is in, by its letters: the benches know nothing of the extractor. */
const languageOf = ({ language, text }: ArticleInput): Language => language ?? (/[әғқңөұүһі]/i.test(text) ? 'kk' : /[а-яё]/i.test(text) ? 'ru' : 'en');

/** The corpus that `BILATERAL_CORPUS` names, else the seeds: few and short, so that figures over them are rougher. @param language of the texts that are wanted; all without one */
export async function benchTexts(language?: Language): Promise<BenchTexts> {
  const corpus = process.env['BILATERAL_CORPUS'];
  const found = corpus ? CORPUS.map((part) => `${corpus}/${part}`).filter((path) => existsSync(path)) : [];
  const sources = found.length > 0 ? found : [packageFile('seeds/articles')];
  const articles: ArticleInput[] = [];
  for await (const item of readSources(sources, DEFAULT_READING_OPTIONS)) {
    if (!isFailure(item) && (!language || languageOf(item.article) === language)) articles.push(item.article);
  }
  return { origin: found.length > 0 ? `${CORPUS.join(', ')} of the corpus` : 'the seeds', articles };
}

/** Mean length, in characters (UTF-16 code units). */
export const meanLength = (articles: readonly ArticleInput[]): number => Math.round(articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length);
