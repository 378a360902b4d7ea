import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/evaluate.ts';
import { isOpen } from '../../scripts/evaluate/figures.ts';
import type { GoldRecord, ReadRecord } from '../../scripts/evaluate/score/scored-record.ts';
import { EVENT_MODES, EVENT_TYPES, MODALITIES } from '../../src/domain/event.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { OFFICE_KINDS } from '../../src/domain/office.ts';
import { STATEMENT_TYPES } from '../../src/domain/statement.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import { packageFile } from '../../src/reference/package-files.ts';

// What fails is named by file and place alone: nobody who writes rules may see words of the texts held out.
const folders = LANGUAGES.flatMap((language) => ['open', 'held-out'].map((state) => `tests/composed/${language}/${state}`)).filter((path) => existsSync(packageFile(path)));
const slugs = folders.flatMap((folder) =>
  [...new Set(readdirSync(packageFile(folder)).map((name) => name.replace(/(?:\.gold)?\.json$/, '')))].map((slug) => `${folder}/${slug}`));
const read = <Value>(path: string): Value => JSON.parse(readFileSync(packageFile(path), 'utf8')) as Value;

/** Where in a gold record a word stands that VOCABULARY does not have. */
function foreignWords({ events = [], statements = [], topics = [], people = [] }: ReadRecord): string[] {
  const found: string[] = [];
  const look = (place: string, word: string | null | undefined, known: readonly string[]): void => {
    if (typeof word === 'string' && !known.includes(word)) found.push(place);
  };
  events.forEach((event, index) => {
    look(`events.${index}.type`, event.type, EVENT_TYPES);
    look(`events.${index}.mode`, event.mode, EVENT_MODES);
    look(`events.${index}.modality`, event.modality, MODALITIES);
  });
  statements.forEach((statement, index) => look(`statements.${index}.type`, statement.type, STATEMENT_TYPES));
  topics.forEach((topic, index) => look(`topics.${index}`, topic, TOPIC_IDS));
  people.forEach((person, index) => look(`people.${index}.office`, person.office, OFFICE_KINDS));
  return found;
}

/** Where in a gold record a quote stands that the article has not. */
const strangeQuotes = ({ events = [], statements = [] }: ReadRecord, text: string): string[] => [
  ...events.flatMap(({ evidence }, index) => (typeof evidence === 'string' && text.includes(evidence) ? [] : [`events.${index}`])),
  ...statements.flatMap(({ evidence }, index) => (typeof evidence === 'string' && text.includes(evidence) ? [] : [`statements.${index}`])),
];

describe.each(slugs)('the composed article %s', (slug) => {
  it('stands beside its labels, which use the vocabulary and quote it', () => {
    expect([`${slug}.json`, `${slug}.gold.json`].filter((path) => !existsSync(packageFile(path)))).toEqual([]);
    const [article, gold] = [read<{ id: string; text: string; language: string }>(`${slug}.json`), read<GoldRecord>(`${slug}.gold.json`)];
    expect([gold.id, gold.language]).toEqual([article.id, article.language]);
    for (const record of [gold, gold.optional ?? {}]) expect([...foreignWords(record), ...strangeQuotes(record, article.text)]).toEqual([]);
  });
});

it('tells errors of open texts alone', async () => {
  const { errors, groups } = await evaluate(null);
  expect(groups.some(({ part }) => part === 'composed, held out')).toBe(true);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.filter(({ part }) => !isOpen(part))).toEqual([]);
});
