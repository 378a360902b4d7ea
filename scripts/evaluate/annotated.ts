import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { describeItem, quoteOf } from './describe-item.ts';
import type { Evaluation, EvaluationError, Figure, Part, Subject } from './figures.ts';
import type { Scored, Scorer } from './scorer.ts';
import { isHeldOutOfDev } from './split.ts';
import { articlesOf, readTexts, type TextsRead } from './texts.ts';

const DEV_PARTS: readonly { part: Part; has(id: string): boolean }[] = [
  { part: 'dev', has: () => true },
  { part: 'dev, open', has: (id) => !isHeldOutOfDev(id) },
  { part: 'dev, held out', has: isHeldOutOfDev },
];
/** Errors are told of these parts alone. */
const OPEN: ReadonlySet<Part> = new Set<Part>(['dev, open', 'seeds']);

/** Figures of the texts that have every label of a record: the corpus' `dev`, and our own seeds with their golden records. */
export async function evaluateAnnotated(corpus: string, scorer: Scorer): Promise<Evaluation> {
  const dev = readTexts(await articlesOf(join(corpus, 'eval/dev')));
  const seeds = readTexts(await articlesOf(packageFile('seeds/articles')));
  const devGold = [...scorer.load(join(corpus, 'eval/gold/dev'))];
  const evaluations = LANGUAGES.flatMap((language) => [
    ...DEV_PARTS.map(({ part, has }) => score(scorer, language, part, new Map(devGold.filter(([id, gold]) => gold.language === language && has(id))), dev)),
    score(scorer, language, 'seeds', goldenRecords(language), seeds),
  ]);
  return {
    groups: evaluations.map(({ group }) => group).filter(({ texts }) => texts > 0),
    errors: evaluations.flatMap(({ errors }) => errors),
    faults: [...dev.faults, ...seeds.faults],
  };
}

/** What people wrote down; the snapshots of what the extractor says stand in the same folders and must not judge it. */
function goldenRecords(language: Language): Map<string, Scored> {
  const folder = packageFile(`tests/golden/${language}`);
  const records = readdirSync(folder).filter((name) => name.endsWith('.gold.json')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Scored & { id: string });
  return new Map(records.map((record) => [record.id, record]));
}

function score(scorer: Scorer, subject: Subject, part: Part, gold: ReadonlyMap<string, Scored>, { records }: TextsRead) {
  const { result, errors } = scorer.score(gold, records);
  const figures = Object.entries(result).map(([measure, { precision, recall, f1, gold: wanted, predicted }]): Figure => (
    { measure, precision, recall, f1, gold: wanted, found: predicted }
  ));
  const told = OPEN.has(part) ? errors : [];
  return {
    group: { subject, part, texts: gold.size, figures },
    errors: told.map(([measure, document, kind, item]): EvaluationError => (
      { subject, part, measure, document, kind, what: describeItem(item), quote: quoteOf(item, records.get(document)) }
    )),
  };
}
