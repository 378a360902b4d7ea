import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EVENT_MODES, EVENT_TYPES, MODALITIES, type EventRecord } from '../../src/domain/event.ts';
import { isLanguage, LANGUAGES } from '../../src/domain/language.ts';
import { OFFICE_KINDS } from '../../src/domain/office.ts';
import { isPartialDate } from '../../src/domain/partial-date.ts';
import type { PersonRecord } from '../../src/domain/record.ts';
import { REGION_IDS } from '../../src/domain/region.ts';
import { STATEMENT_TYPES, type StatementRecord } from '../../src/domain/statement.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';

type GoldEvent = Pick<EventRecord, 'type' | 'mode' | 'countries' | 'source' | 'target' | 'people' | 'organizations' | 'modality' | 'date' | 'endDate'> & { evidence: string };
type GoldStatement = Pick<StatementRecord, 'type' | 'source' | 'speaker' | 'target'> & { evidence: string };
interface Gold {
  id: string;
  language: string;
  countries: string[];
  regions: string[];
  people: PersonRecord[];
  organizations: string[];
  events: GoldEvent[];
  statements: GoldStatement[];
  topics: string[];
  optional: { topics: string[]; events: GoldEvent[]; statements: GoldStatement[]; people?: PersonRecord[] };
}
interface SeedArticle {
  id: string;
  title: string;
  text: string;
  language: string;
  publishedAt: string | null;
  source: string;
  url: string | null;
  basedOn: string;
}

const here = dirname(fileURLToPath(import.meta.url));
const articleFolder = join(here, '../../seeds/articles');
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const goldFiles = LANGUAGES.flatMap((language) =>
  readdirSync(join(here, language)).filter((file) => file.endsWith('.gold.json')).map((file) => ({ language, slug: basename(file, '.gold.json') })),
);
const articleFiles = readdirSync(articleFolder).filter((file) => file.endsWith('.json'));

/** What both sides do together, so that each is source and target. */
const isMutual = ({ type, mode }: GoldEvent): boolean =>
  type === 'AGREE' || ['PHONE', 'VIDEO', 'MEETING', 'MULTILATERAL', 'SIGNING'].includes(mode ?? '');

describe('seed articles and their golden records', () => {
  it('come in pairs, an article and a golden record of the same name', () => {
    expect(goldFiles.map(({ language, slug }) => `${language}-${slug}.json`).sort()).toEqual([...articleFiles].sort());
  });
  it('are in every language that is read', () => {
    expect(new Set(goldFiles.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
  });
});

describe.each(goldFiles)('$language/$slug', ({ language, slug }) => {
  const gold = read<Gold>(join(here, language, `${slug}.gold.json`));
  const article = read<SeedArticle>(join(articleFolder, `${language}-${slug}.json`));
  const events = [...gold.events, ...gold.optional.events];
  const statements = [...gold.statements, ...gold.optional.statements];
  const names = gold.people.map(({ name }) => name);

  it('has the id and the language that its file name says, in both files', () => {
    expect([gold.id, article.id]).toEqual([`seed:${slug}-${language}`, `seed:${slug}-${language}`]);
    expect([gold.language, article.language]).toEqual([language, language]);
    expect(isLanguage(article.language)).toBe(true);
  });

  it('is an article with its title as the first line, and says what it is based on', () => {
    expect(article.text.startsWith(`${article.title}\n\n`)).toBe(true);
    expect(article.text).toBe(article.text.normalize('NFC').trim());
    expect(article.publishedAt === null || isPartialDate(article.publishedAt)).toBe(true);
    expect(article.source).toMatch(/^Bilateral \(after .+\)$/);
    expect(article.basedOn).not.toBe('');
  });

  it('proves every event and statement with words of the article', () => {
    const proofs = [...events, ...statements].map(({ evidence }) => evidence);
    expect(proofs.filter((quote) => quote === '' || !article.text.includes(quote))).toEqual([]);
    expect(statements.flatMap(({ target }) => target ?? []).filter((words) => !article.text.includes(words))).toEqual([]);
  });

  it('uses the vocabulary', () => {
    const foreign = (values: readonly (string | null)[], known: readonly string[]) => values.filter((value) => value !== null && !known.includes(value));
    expect(foreign(events.map(({ type }) => type), EVENT_TYPES)).toEqual([]);
    expect(foreign(events.map(({ mode }) => mode), EVENT_MODES)).toEqual([]);
    expect(foreign(events.map(({ modality }) => modality), MODALITIES)).toEqual([]);
    expect(foreign(statements.map(({ type }) => type), STATEMENT_TYPES)).toEqual([]);
    expect(foreign(gold.people.map(({ office }) => office), OFFICE_KINDS)).toEqual([]);
    expect(foreign([...gold.topics, ...gold.optional.topics], TOPIC_IDS)).toEqual([]);
    expect(foreign(gold.regions, REGION_IDS)).toEqual([]);
    expect(gold.countries.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  it('speaks only of countries, people and organisations of its own lists, each once', () => {
    for (const list of [gold.countries, gold.regions, names, gold.organizations, gold.topics]) expect(new Set(list).size).toBe(list.length);
    const states = [...events.flatMap(({ countries }) => countries), ...gold.people.flatMap(({ country }) => country ?? [])];
    expect(states.filter((code) => !gold.countries.includes(code))).toEqual([]);
    expect([...events.flatMap(({ people }) => people), ...statements.flatMap(({ speaker }) => speaker ?? [])].filter((name) => !names.includes(name))).toEqual([]);
    expect(events.flatMap(({ organizations }) => organizations).filter((id) => !gold.organizations.includes(id))).toEqual([]);
    expect(statements.flatMap(({ source }) => source ?? []).filter((id) => !gold.countries.includes(id) && !gold.organizations.includes(id))).toEqual([]);
  });

  it('says who acts upon whom: the countries of an event are its source and target, both the same where it is mutual', () => {
    for (const event of events) {
      expect([...event.countries].sort()).toEqual([...new Set([...event.source, ...event.target])].sort());
      if (isMutual(event)) expect(event.source).toEqual(event.target);
    }
  });

  it('dates nothing that neither the text nor the day of publication dates', () => {
    for (const date of events.flatMap((event) => [event.date ?? [], event.endDate ?? []].flat())) {
      expect(isPartialDate(date)).toBe(true);
      expect(`${article.text} ${article.publishedAt ?? ''}`).toContain(date.slice(0, 4));
    }
  });
});
