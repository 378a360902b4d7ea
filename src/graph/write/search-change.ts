import type { CanonicalEvent } from '../../domain/canon.ts';
import { unique } from '../../domain/unique.ts';
import { organizationOf } from '../../reference/organization.ts';
import type { Transaction } from '../engine.ts';
import { DOCUMENT_KINDS, eventDocument, organizationDocument, personDocument, type SearchDocument } from '../search/documents.ts';
import type { GroupedChange } from './grouped.ts';
import type { PeopleChange } from './people/save.ts';
import type { PreparedArticle } from './prepare.ts';
import { lookUp } from './rows.ts';
import type { Gone } from './search.ts';

/** What a write did to the things that search finds. */
export interface WrittenThings {
  articles: readonly PreparedArticle[];
  /** Ids of articles that go. */
  gone: readonly string[];
  people: Pick<PeopleChange, 'saved' | 'gone'>;
  events: Pick<GroupedChange<CanonicalEvent>, 'before' | 'after'>;
  /** Those that articles name now, and those that some named before. */
  organizations: { named: ReadonlySet<string>; left: ReadonlySet<string> };
}

/** What of it is to be found and what no longer, when all else is written. */
export async function searchChange(transaction: Transaction, { articles, gone, people, events, organizations }: WrittenThings): Promise<{ saved: SearchDocument[]; lost: Gone[] }> {
  const standing = new Set(events.after.map(({ id }) => id));
  const left = [...organizations.left].filter((id) => !organizationOf(id));
  const remaining = new Set((await lookUp(transaction, 'organizations', 'ids', left)).map(({ id }) => id as string));
  const named = [...organizations.named].filter((id) => !organizationOf(id));
  return {
    saved: [
      ...articles.map(({ found }) => found),
      ...people.saved.map(personDocument),
      ...events.after.map((event) => eventDocument({ ...event, quotes: unique(event.reports.map(({ quote }) => quote)) })),
      ...named.map(organizationDocument),
    ],
    lost: [
      ...gone.map((subject) => ({ kind: DOCUMENT_KINDS.ARTICLE, subject })),
      ...people.gone.map((subject) => ({ kind: DOCUMENT_KINDS.PERSON, subject })),
      ...events.before.filter(({ id }) => !standing.has(id)).map(({ id }) => ({ kind: DOCUMENT_KINDS.EVENT, subject: id })),
      ...left.filter((id) => !remaining.has(id)).map((subject) => ({ kind: DOCUMENT_KINDS.ORGANIZATION, subject })),
    ],
  };
}
