import type { Report, Supported } from '../domain/canon.ts';
import type { EventClaim, StatementClaim } from '../domain/claim.ts';

/** Claims with the leading one first: that of the earliest published article, then of the smallest article id, then of the smallest own. */
export function inOrder<Claim extends { id: string }>(claims: Supported<Claim>[]): [Supported<Claim>, ...Supported<Claim>[]] {
  if (claims.length === 0) throw new Error('Nothing of the canon stands without a claim.');
  const rank = ({ claim, article }: Supported<Claim>): string => JSON.stringify([article.publishedAt ?? 'undated', article.id, claim.id]);
  return claims
    .map((supported) => ({ supported, rank: rank(supported) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : left.rank > right.rank ? 1 : 0))
    .map(({ supported }) => supported) as [Supported<Claim>, ...Supported<Claim>[]];
}

/** What all claims of one thing say together. */
export function together<Claim extends EventClaim | StatementClaim>(claims: Supported<Claim>[]) {
  return {
    id: claims.map(({ claim }) => claim.id).sort()[0]!,
    reportedAt: claims.map(({ article }) => article.publishedAt).filter((day) => day !== null).sort()[0] ?? null,
    articleCount: new Set(claims.map(({ article }) => article.id)).size,
    sourceCount: new Set(claims.map(({ article }) => article.source).filter((source) => source !== null)).size,
    recordedFrom: claims.map(({ recordedFrom }) => recordedFrom).sort()[0]!,
    reports: claims.map(({ claim: { id, articleId, quote, start, end, rule, confidence } }): Report => ({ claimId: id, articleId, quote, start, end, rule, confidence })),
  };
}
