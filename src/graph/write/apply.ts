import type { ArticleFacts, Supported } from '../../domain/canon.ts';
import type { EventClaim, PersonClaim } from '../../domain/claim.ts';
import { foldName } from '../../domain/name-key.ts';
import { statementKey } from '../../resolution/keys.ts';
import type { Transaction } from '../engine.ts';
import type { Touched } from '../read/journal.ts';
import { linkArticles, namedOrganizations, saveOrganizations } from './article-links.ts';
import { addSupported, currentClaims, noSupportedClaims, retireClaims, saveClaims, type ClaimChange, type SupportedClaims } from './claims.ts';
import { changeEvents } from './events/save.ts';
import { settleEvents, suggestEvents } from './events/settle.ts';
import type { Copies } from './copies.ts';
import { factsOf, knownArticles, type KnownArticle } from './known.ts';
import { changeOccupancies } from './occupancies.ts';
import { move, moveClaims } from './people/move.ts';
import { savePeople } from './people/save.ts';
import { settlePeople } from './people/settle.ts';
import type { PreparedArticle } from './prepare.ts';
import { redirect } from './redirects.ts';
import { writeKeys, writeRows } from './rows.ts';
import { changeSearch } from './search.ts';
import { searchChange } from './search-change.ts';
import { changeSources } from './sources.ts';
import { changeStatements } from './statements.ts';
import { touchedBy } from './touched.ts';

/** An article before and after a write: `before` null for a new one, `after` null for one that goes. */
export interface ArticleChange {
  before: KnownArticle | null;
  after: PreparedArticle | null;
}

/** What a decision speaks of, though no article comes or goes. */
export interface Reconsidered {
  /** Keys of forms of names. */
  forms: string[];
  /** Claims whose form may be another one. */
  people: Supported<PersonClaim>[];
  tellings: Supported<EventClaim>[];
}

export interface Circumstances {
  now: string;
  copies: Copies;
  reconsidered?: Reconsidered;
}

/** Writes articles, their claims and the canon that follows, in an order in which each finds what it links to. @returns what of the canon it touched */
export async function applyChange(transaction: Transaction, changes: ArticleChange[], { now, copies, reconsidered }: Circumstances): Promise<Touched> {
  if (changes.length === 0 && !reconsidered) return touchedBy({ before: [], after: [] });
  const after = changes.flatMap((change) => change.after ?? []);
  const gone = changes.flatMap(({ before, after: staying }) => (before && !staying ? [before.id] : []));
  const rewritten = changes.flatMap(({ before, after: staying }) => (before && staying ? [before.id] : []));

  const claims = await claimChange(transaction, changes, copies.after, now);
  await moveCopies(transaction, claims, movedDuplicates(changes, copies));
  for (const { claim, article } of claims.added.statements) claim.canonKey = statementKey(copies.hashes.get(article.duplicateOf ?? article.id) ?? article.contentHash, claim);
  for (const person of reconsidered?.people ?? []) move(claims, 'people', person, (said) => ({ ...said }));
  for (const telling of reconsidered?.tellings ?? []) move(claims, 'events', telling, (said) => ({ ...said }));
  const settledPeople = await settlePeople(transaction, claims, reconsidered?.forms ?? []);
  await moveClaims(transaction, claims, settledPeople);
  const alike = await settleEvents(transaction, claims);
  await retireClaims(transaction, claims, now, gone);
  await Promise.all([
    writeKeys(transaction, 'unlink-articles', 'ids', rewritten),
    saveOrganizations(transaction, after),
    writeRows(transaction, 'save-articles', changes.flatMap(({ before, after: article }) => (article ? [{
      ...article.properties,
      ingestedAt: before?.ingestedAt ?? now,
      updatedAt: before ? now : null,
      duplicateOf: copies.after.get(article.id) ?? null,
    }] : []))),
    writeRows(transaction, 'link-passages', after.flatMap(({ id, sketch: { bands } }) => bands.map((band) => ({ id, band })))),
    writeRows(transaction, 'set-duplicates', movedDuplicates(changes, copies)),
  ]);
  await saveClaims(transaction, claims);
  await suggestEvents(transaction, alike);

  const people = await savePeople(transaction, claims, settledPeople, now);
  const occupancyMoves = await changeOccupancies(transaction, claims, people, now);
  await linkArticles(transaction, after);
  const statements = await changeStatements(transaction, claims);
  const events = await changeEvents(transaction, claims);
  const standing = [...people.created, ...createdBy(statements), ...createdBy(events)];
  await redirect(transaction, [...people.moves, ...occupancyMoves, ...statements.moves, ...events.moves], standing);

  await writeKeys(transaction, 'delete-articles', 'ids', gone);
  await writeKeys(transaction, 'delete-empty-passages', 'keys', new Set(changes.flatMap(({ before }) => before?.bands ?? [])));
  const left = formerOrganizations(changes, claims);
  await writeKeys(transaction, 'delete-unnamed-organizations', 'ids', left);
  await changeSources(
    transaction,
    after.flatMap(({ id, facts, sourceName }) => (facts.source && sourceName ? [{ article: id, source: facts.source, name: sourceName, ingestedAt: now }] : [])),
    changes.flatMap(({ before }) => (before?.source ? [foldName(before.source)] : [])),
  );
  const { saved, lost } = await searchChange(transaction, { articles: after, gone, people, events, organizations: { named: namedOrganizations(after), left } });
  await changeSearch(transaction, saved, lost);
  return touchedBy(events);
}

async function claimChange(transaction: Transaction, changes: ArticleChange[], originals: Map<string, string | null>, now: string): Promise<ClaimChange> {
  const former = new Map<string, ArticleFacts>();
  for (const { before } of changes) {
    if (before) former.set(before.id, factsOf(before));
  }
  const removed = await currentClaims(transaction, former);
  const recordedFrom = new Map(allOf(removed).map(({ claim, recordedFrom: time }) => [claim.id, time]));
  const added = noSupportedClaims();
  for (const { after } of changes) if (after) addSupported(added, after.claims, { ...after.facts, duplicateOf: originals.get(after.id) ?? null }, now);
  const kept = new Set<string>();
  for (const supported of allOf(added)) {
    const time = recordedFrom.get(supported.claim.id);
    if (time === undefined) continue;
    kept.add(supported.claim.id);
    supported.recordedFrom = time;
  }
  return { added, removed, kept, moved: new Set(), articles: new Set(changes.map(({ before, after }) => (after ?? before)!.id)) };
}

const allOf = ({ people, offices, events, statements }: SupportedClaims) => [...people, ...offices, ...events, ...statements];

/** Articles that are a copy of another one now: what they tell may be told apart otherwise. */
async function moveCopies(transaction: Transaction, change: ClaimChange, copies: { id: string; duplicateOf: string | null }[]): Promise<void> {
  const originalOf = new Map(copies.map(({ id, duplicateOf }) => [id, duplicateOf]));
  const known = await knownArticles(transaction, [...originalOf.keys()]);
  const claims = await currentClaims(transaction, new Map([...known].map(([id, article]) => [id, factsOf(article)])));
  for (const kind of ['events', 'statements'] as const) {
    for (const { claim, article, recordedFrom } of claims[kind]) {
      (change.removed[kind] as Supported<unknown>[]).push({ claim, article, recordedFrom });
      (change.added[kind] as Supported<unknown>[]).push({ claim: { ...claim }, article: { ...article, duplicateOf: originalOf.get(article.id)! }, recordedFrom });
      change.kept.add(claim.id);
    }
  }
}

/** Articles outside this write whose original is another one now. */
function movedDuplicates(changes: ArticleChange[], { before, after: originals }: Copies) {
  const own = new Set(changes.map(({ after }) => after?.id));
  return [...originals].filter(([id, original]) => !own.has(id) && before.get(id) !== original).map(([id, duplicateOf]) => ({ id, duplicateOf }));
}

/** Organisations that a claim or an article refers to no longer. */
const formerOrganizations = (changes: ArticleChange[], { removed }: ClaimChange): Set<string> => new Set([
  ...changes.flatMap(({ before }) => before?.organizations ?? []),
  ...removed.events.flatMap(({ claim }) => claim.organizations),
  ...removed.statements.flatMap(({ claim }) => claim.sourceOrganization ?? []),
]);

function createdBy({ before, after }: { before: readonly { id: string }[]; after: readonly { id: string }[] }): string[] {
  const former = new Set(before.map(({ id }) => id));
  return after.map(({ id }) => id).filter((id) => !former.has(id));
}
