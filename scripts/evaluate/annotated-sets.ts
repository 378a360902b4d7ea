import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/domain/language.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import type { Part } from './figures.ts';
import type { GoldRecord } from './score/scored-record.ts';
import { isHeldOutOfDev } from './split.ts';
import { articlesOf, readTexts, type TextsRead } from './texts.ts';

/** Texts that have every label of a record, and what was read out of them. */
export interface AnnotatedSet {
  gold: ReadonlyMap<string, GoldRecord>;
  read: TextsRead;
  parts: readonly { part: Part; has(id: string): boolean }[];
}

const all = (): boolean => true;
const read = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;
const byId = (records: readonly GoldRecord[]): Map<string, GoldRecord> => new Map(records.map((record) => [record.id, record]));
const filesOf = (folder: string, ending: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name)) : []);

/** The corpus' texts to develop on. */
export async function devSet(corpus: string): Promise<AnnotatedSet> {
  return {
    gold: byId(filesOf(join(corpus, 'eval/gold/dev'), '.json').map((path) => read<GoldRecord>(path))),
    read: readTexts(await articlesOf([join(corpus, 'eval/dev')])),
    parts: [{ part: 'dev', has: all }, { part: 'dev, open', has: (id) => !isHeldOutOfDev(id) }, { part: 'dev, held out', has: isHeldOutOfDev }],
  };
}

const GOLD = '.gold.json';

/** Our seeds. What people wrote down counts; the snapshots of what the extractor says stand in the same folders and must not judge it. */
export async function seedSet(): Promise<AnnotatedSet> {
  return {
    gold: byId(LANGUAGES.flatMap((language) => filesOf(packageFile(`tests/golden/${language}`), GOLD)).map((path) => read<GoldRecord>(path))),
    read: readTexts(await articlesOf([packageFile('seeds/articles')])),
    parts: [{ part: 'seeds', has: all }],
  };
}

/** Articles composed to measure reading, in two parts: those that may be looked into, and those that whoever writes rules has not seen. */
export const composedSets = (): Promise<AnnotatedSet[]> => Promise.all([composedSet('open', 'composed, open'), composedSet('held-out', 'composed, held out')]);

async function composedSet(state: string, part: Part): Promise<AnnotatedSet> {
  const files = LANGUAGES.flatMap((language) => filesOf(packageFile(`tests/composed/${language}/${state}`), '.json'));
  return {
    gold: byId(files.filter((path) => path.endsWith(GOLD)).map((path) => read<GoldRecord>(path))),
    read: readTexts(await articlesOf(files.filter((path) => !path.endsWith(GOLD)))),
    parts: [{ part, has: all }],
  };
}
