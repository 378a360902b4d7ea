import type { Supported } from '../../domain/canon.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Transaction } from '../engine.ts';
import { toSupported, type ClaimChange } from './claims.ts';
import { factsOf, type KnownArticle } from './known.ts';
import type { IdMove } from './redirects.ts';
import { lookUp } from './rows.ts';

/** How things of the canon change that are made anew from all of their claims: events and statements. */
export interface GroupedChange<Canon> {
  before: Canon[];
  after: Canon[];
  moves: IdMove[];
}

interface Kind<Claim, Canon> {
  name: 'events' | 'statements';
  lookup: string;
  resolve(claims: Supported<Claim>[]): Canon;
  /** The same for two claims that an author would call the same though the words around them moved. */
  likeness(claim: Claim): string;
}

/**
 * Resolves every key that a claim came to or went from. `mayShare`: other articles may support the same keys, which only articles of one
 * content do.
 */
export async function groupedChange<Claim extends { id: string; canonKey: string }, Canon extends { id: string; key: string }>(
  transaction: Transaction, { added, removed, articles }: ClaimChange, kind: Kind<Claim, Canon>, mayShare: boolean,
): Promise<GroupedChange<Canon>> {
  const came = added[kind.name] as unknown as Supported<Claim>[];
  const went = removed[kind.name] as unknown as Supported<Claim>[];
  const keys = new Set([...came, ...went].map(({ claim }) => claim.canonKey));
  const others = (await lookUp(transaction, kind.lookup, 'keys', mayShare ? keys : []))
    .filter(({ article }) => !articles.has(article.id))
    .map(({ claim, article }) => toSupported(kind.name, claim, factsOf(article as KnownArticle)) as unknown as Supported<Claim>);
  const resolveAll = (claims: Supported<Claim>[]): Canon[] =>
    [...groupBy(claims, ({ claim }) => claim.canonKey).values()].map((group) => kind.resolve(group));
  const before = resolveAll([...others, ...went]);
  const after = resolveAll([...others, ...came]);
  return { before, after, moves: movesBetween(before, after, came, went, kind) };
}

/** Where an id goes: to what has its key now, else to what a claim like its own supports now, else nowhere. */
function movesBetween<Claim extends { id: string; canonKey: string }, Canon extends { id: string; key: string }>(
  before: Canon[], after: Canon[], came: Supported<Claim>[], went: Supported<Claim>[], kind: Kind<Claim, Canon>,
): IdMove[] {
  const standing = new Set(after.map(({ id }) => id));
  const byKey = new Map(after.map((canon) => [canon.key, canon.id]));
  const likeness = ({ claim, article }: Supported<Claim>): string => `${article.id} ${kind.likeness(claim)}`;
  const keyOfLike = new Map(came.map((supported) => [likeness(supported), supported.claim.canonKey]));
  const likenessOf = new Map(went.map((supported) => [supported.claim.canonKey, likeness(supported)]));
  return before.filter(({ id }) => !standing.has(id)).map(({ id, key }) => {
    const like = keyOfLike.get(likenessOf.get(key) ?? '');
    return { from: id, to: byKey.get(key) ?? (like === undefined ? undefined : byKey.get(like)) ?? null };
  });
}

/** The properties of a thing's node; its reports become relationships. */
export function withoutReports<Canon extends { reports: unknown }>(canon: Canon): Omit<Canon, 'reports'> {
  const { reports: _, ...properties } = canon;
  return properties;
}
