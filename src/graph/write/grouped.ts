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

/** Resolves every key that a claim came to or went from, with the claims of other articles that have it. */
export async function groupedChange<Claim extends { id: string; canonKey: string }, Canon extends { id: string; key: string }>(
  transaction: Transaction, { added, removed }: ClaimChange, kind: Kind<Claim, Canon>,
): Promise<GroupedChange<Canon>> {
  const came = added[kind.name] as unknown as Supported<Claim>[];
  const went = removed[kind.name] as unknown as Supported<Claim>[];
  const keys = new Set([...came, ...went].map(({ claim }) => claim.canonKey));
  const present = new Set([...came, ...went].map(({ claim }) => claim.id));
  const others = (await lookUp(transaction, kind.lookup, 'keys', keys))
    .filter(({ claim }) => !present.has(claim.id))
    .map(({ claim, article }) => toSupported(kind.name, claim, factsOf(article as KnownArticle)) as unknown as Supported<Claim>);
  const group = (claims: Supported<Claim>[]): Group<Claim, Canon>[] =>
    [...groupBy(claims, ({ claim }) => claim.canonKey).values()].map((own) => ({ canon: kind.resolve(own), claims: own }));
  const before = group([...others, ...went]);
  const after = group([...others, ...came]);
  return { before: before.map(({ canon }) => canon), after: after.map(({ canon }) => canon), moves: movesBetween(before, after, kind) };
}

interface Group<Claim, Canon> {
  canon: Canon;
  claims: Supported<Claim>[];
}

/** Where an id goes that stands no longer: to what most of its claims support now, else to what claims like its own do, else nowhere. */
function movesBetween<Claim extends { id: string }, Canon extends { id: string }>(before: Group<Claim, Canon>[], after: Group<Claim, Canon>[], kind: Kind<Claim, Canon>): IdMove[] {
  const standing = new Set(after.map(({ canon }) => canon.id));
  const likeness = ({ claim, article }: Supported<Claim>): string => `${article.id} ${kind.likeness(claim)}`;
  const byClaim = new Map(after.flatMap(({ canon, claims }) => claims.map(({ claim }) => [claim.id, canon.id] as const)));
  const byLikeness = new Map(after.flatMap(({ canon, claims }) => claims.map((supported) => [likeness(supported), canon.id] as const)));
  return before.filter(({ canon }) => !standing.has(canon.id)).map(({ canon, claims }) => {
    const heirs = claims.flatMap(({ claim }) => byClaim.get(claim.id) ?? []);
    const alike = claims.flatMap((supported) => byLikeness.get(likeness(supported)) ?? []);
    return { from: canon.id, to: mostOf(heirs) ?? mostOf(alike) };
  });
}

/** The id that comes most often, of several the smallest. */
function mostOf(ids: readonly string[]): string | null {
  const counts = [...groupBy(ids, (id) => id)].sort(([left, many], [right, more]) => more.length - many.length || (left < right ? -1 : 1));
  return counts[0]?.[0] ?? null;
}

/** The properties of a thing's node; its reports become relationships. */
export function withoutReports<Canon extends { reports: unknown }>(canon: Canon): Omit<Canon, 'reports'> {
  const { reports: _, ...properties } = canon;
  return properties;
}
