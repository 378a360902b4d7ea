import { importerOf } from '../../domain/article.ts';
import type { CountryCode } from '../../domain/country.ts';
import type { EventRecord } from '../../domain/event.ts';
import type { Evidence, Grounds } from '../../domain/evidence.ts';
import type { Language } from '../../domain/language.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { DocumentRecord, Mention, MentionKind, OfficeEvidence, PersonRecord } from '../../domain/record.ts';
import { unique } from '../../domain/unique.ts';
import type { Reading } from '../../graph/store.ts';
import type { RowFormatName } from './format-names.ts';

/** Raised when a format is read otherwise than before: its rows are then read anew. */
const VERSION = 1;

/**
 * How far the rows of a format are trusted, 0 to 1. GDELT and PLOVER's coders read by machine; ICEWS' figure is what its makers and others
 * found of its codings; FollowTheMoney comes from official lists and Wikidata; a table of one's own is believed.
 */
const CONFIDENCES: Record<RowFormatName, number> = { followthemoney: 0.9, 'people-csv': 1, gdelt: 0.5, icews: 0.7, plover: 0.6 };

/** What a row is, as an article of the graph. */
export interface RowArticle {
  format: RowFormatName;
  id: string;
  title: string | null;
  /** The row as it stands, or told in lines. */
  text: string;
  language: Language;
  url: string | null;
  /** What the dataset is called. */
  source: string;
  /** ISO date on which the dataset took the row in. */
  publishedAt: string | null;
}

/** What a row says, each with its place in the text. */
export interface RowSays {
  countries: { code: CountryCode; at: Evidence }[];
  organizations?: { id: OrganizationId; at: Evidence }[];
  people?: (PersonRecord & { at: Evidence })[];
  /** What is less sure than the format is says how far it is trusted. */
  offices?: (Omit<OfficeEvidence, keyof Grounds> & Partial<Pick<Grounds, 'confidence'>>)[];
  events?: Omit<EventRecord, keyof Grounds>[];
}

/** A row as an article that has been read, so that evidence, deletion, merging and time work for it as for any other. */
export function readingOf({ format, ...article }: RowArticle, { countries, organizations = [], people = [], offices = [], events = [] }: RowSays): Reading {
  const grounds: Grounds = { rule: `import:${format}`, confidence: CONFIDENCES[format] };
  const mention = (kind: MentionKind, ref: string, at: Evidence): Mention => ({ kind, ref, ...at, ...grounds });
  const record: DocumentRecord = {
    id: article.id, language: article.language, title: article.title, publishedAt: article.publishedAt, source: article.source, originalSource: null,
    countries: unique(countries.map(({ code }) => code)),
    regions: [],
    people: people.map(withoutPlace),
    organizations: unique(organizations.map(({ id }) => id)),
    events: events.map((event) => ({ ...event, ...grounds })),
    statements: [], topics: [], references: [], topicEvidence: [],
    mentions: [
      ...countries.map(({ code, at }) => mention('country', code, at)),
      ...organizations.map(({ id, at }) => mention('organization', id, at)),
      ...people.map(({ name, at }) => mention('person', name, at)),
    ].sort((left, right) => left.start - right.start),
    offices: offices.map((office) => ({ ...grounds, ...office })),
    extractor: importerOf(format, VERSION),
  };
  return { article: { ...article, name: null, kind: 'RECORD' }, record };
}

function withoutPlace(person: PersonRecord & { at: Evidence }): PersonRecord {
  const { at: _, ...record } = person;
  return record;
}
