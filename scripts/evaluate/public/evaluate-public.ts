import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScratchFolder, writeJsonLines } from '../cache.ts';
import type { Part, SetScores } from '../figures.ts';
import { articlesOf, readTexts } from '../texts.ts';
import { PublicScorer } from './public-scorer.ts';
import { idOf, type PublicDocument, type PublicSet } from './public-set.ts';

/** Figures of a public set: over all of its documents, and over those that were held out. Errors are told of the others alone. */
export const evaluatePublic = <Document extends PublicDocument>(corpus: string, set: PublicSet<Document>): Promise<SetScores> =>
  withScratchFolder(async (folder) => {
    const publicScorer = new PublicScorer(corpus, folder);
    const path = join(corpus, 'eval', set.file);
    const documents = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Document);
    const articles = set.articles ? writeJsonLines(join(folder, 'articles.jsonl'), set.articles(documents)) : publicScorer.prepare(set.name, path);
    const read = readTexts(await articlesOf([articles]));
    const group = (part: Part, some: readonly Document[]) => ({
      subject: set.name, part,
      texts: some.filter((document) => read.records.has(idOf(document))).length,
      figures: [...publicScorer.score(set.name, some, read.records.values()), ...(set.more?.(some, read) ?? [])],
    });
    return {
      groups: [group('all', documents), group('held out', documents.filter((document) => set.isHeldOut(idOf(document))))],
      errors: set.errors(documents.filter((document) => !set.isHeldOut(idOf(document))), read)
        .map((error) => ({ subject: set.name, part: 'all', ...error })),
      faults: read.faults,
    };
  });
