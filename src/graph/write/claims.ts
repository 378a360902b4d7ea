import type { ArticleFacts, Supported } from '../../domain/canon.ts';
import type { Claims, EventClaim, OfficeClaim, PersonClaim, StatementClaim } from '../../domain/claim.ts';
import { eventBlock } from '../../resolution/events/block.ts';
import type { Row, Transaction } from '../engine.ts';
import { lookUp, writeKeys, writeRows } from './rows.ts';

export interface SupportedClaims {
  people: Supported<PersonClaim>[];
  offices: Supported<OfficeClaim>[];
  events: Supported<EventClaim>[];
  statements: Supported<StatementClaim>[];
}

/** The claims that come and go in a transaction. A claim that an article makes before and after stands in both. */
export interface ClaimChange {
  added: SupportedClaims;
  removed: SupportedClaims;
  /** Articles whose claims these are: what the graph says about them is out of date while the transaction runs. */
  articles: Set<string>;
  /** Ids of claims that the graph has and keeps. */
  kept: Set<string>;
  /** Those of them, people and offices, that are about another person than before. */
  moved: Set<string>;
}

/** A claim that its canon is not linked to yet. */
export const needsSupport = ({ kept, moved }: ClaimChange, { id }: { id: string }): boolean => !kept.has(id) || moved.has(id);

export const noSupportedClaims = (): SupportedClaims => ({ people: [], offices: [], events: [], statements: [] });

export function addSupported(into: SupportedClaims, claims: Claims, article: ArticleFacts, recordedFrom: string): void {
  const support = <Claim>(claim: Claim): Supported<Claim> => ({ claim, article, recordedFrom });
  into.people.push(...claims.people.map(support));
  into.offices.push(...claims.offices.map(support));
  into.events.push(...claims.events.map(support));
  into.statements.push(...claims.statements.map(support));
}

/** How each kind is stored: its label, and what a claim's absent properties stand for. */
const KINDS = {
  people: { label: 'PersonClaim', save: 'save-person-claims', absent: { country: null, office: null } },
  offices: { label: 'OfficeClaim', save: 'save-office-claims', absent: { country: null, from: null, to: null } },
  events: {
    label: 'EventClaim', save: 'save-event-claims',
    absent: { mode: null, date: null, endDate: null, place: null, cameoCode: null, goldstein: null, ploverMode: null, ploverScore: null, quadClass: null },
  },
  statements: { label: 'StatementClaim', save: 'save-statement-claims', absent: { source: null, sourceOrganization: null, speaker: null, speakerClaim: null, target: null } },
} as const;
const KIND_NAMES = Object.keys(KINDS) as (keyof Claims)[];

/** A stored claim; what is null is absent in the graph. */
export function toSupported<Kind extends keyof Claims>(kind: Kind, stored: Row, article: ArticleFacts): SupportedClaims[Kind][number] {
  const { recordedFrom, block: _, ...claim } = stored;
  return { claim: { ...KINDS[kind].absent, ...claim }, article, recordedFrom } as SupportedClaims[Kind][number];
}

/** The current claims of articles, each with the facts that `articles` gives. */
export async function currentClaims(transaction: Transaction, articles: Map<string, ArticleFacts>): Promise<SupportedClaims> {
  const result = noSupportedClaims();
  for (const { labels, claim } of await lookUp(transaction, 'claims-of-articles', 'ids', articles.keys())) {
    const kind = KIND_NAMES.find((name) => (labels as string[]).includes(KINDS[name].label))!;
    (result[kind] as Supported<unknown>[]).push(toSupported(kind, claim, articles.get(claim.articleId)!));
  }
  return result;
}

/** Takes claims out of what is current: as history where their article stays, for good where it goes. */
export async function retireClaims(transaction: Transaction, { added, removed, kept, moved }: ClaimChange, now: string, deletedArticles: string[]): Promise<void> {
  const goes = new Set(deletedArticles);
  const rows = KIND_NAMES.flatMap((name) =>
    removed[name].filter(({ claim }) => !kept.has(claim.id) && !goes.has(claim.articleId)).map(({ claim }) => ({ id: claim.id, kind: KINDS[name].label, recordedTo: now })));
  const rekeyed = [
    ...[...added.offices, ...added.statements].map(({ claim: { id, canonKey } }) => ({ id, canonKey })),
    ...added.people.map(({ claim: { id, canonKey, formKey } }) => ({ id, canonKey, formKey })),
    ...added.events.map((telling) => ({ id: telling.claim.id, canonKey: telling.claim.canonKey, block: eventBlock(telling) })),
  ].filter(({ id }) => kept.has(id));
  await Promise.all([
    writeKeys(transaction, 'withdraw-support', 'ids', [...rows.map((row) => row.id), ...moved]),
    writeRows(transaction, 'retract-claims', rows),
    writeKeys(transaction, 'delete-claims', 'ids', deletedArticles),
    writeRows(transaction, 'rekey-claims', rekeyed),
  ]);
}

export async function saveClaims(transaction: Transaction, { added, kept }: ClaimChange): Promise<void> {
  await Promise.all(KIND_NAMES.map((name) =>
    writeRows(transaction, KINDS[name].save, added[name].filter(({ claim }) => !kept.has(claim.id)).map((supported) => ({
      ...supported.claim, recordedFrom: supported.recordedFrom, ...(name === 'events' ? { block: eventBlock(supported as Supported<EventClaim>) } : {}),
    })))));
}
