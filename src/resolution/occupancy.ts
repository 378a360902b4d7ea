import type { Occupancy, Supported } from '../domain/canon.ts';
import type { OfficeClaim } from '../domain/claim.ts';

/** An occupancy with one more claim, or one made of its first. Any order of the same claims gives the same. */
export function withOfficeClaim(occupancy: Occupancy | null, { claim, article }: Supported<OfficeClaim>): Occupancy {
  const seen = article.publishedAt;
  if (!occupancy) {
    const { id, canonKey: key, office, country, status } = claim;
    const personKey = key.slice(0, key.lastIndexOf('#'));
    return { id, key, personKey, office, country, status, statusClaim: id, firstSeen: seen, lastSeen: seen, articleCount: 1 };
  }
  const leads = (seen ?? '') > (occupancy.lastSeen ?? '') || (seen === occupancy.lastSeen && claim.id > occupancy.statusClaim);
  return {
    ...occupancy,
    id: claim.id < occupancy.id ? claim.id : occupancy.id,
    firstSeen: seen !== null && (occupancy.firstSeen === null || seen < occupancy.firstSeen) ? seen : occupancy.firstSeen,
    lastSeen: seen !== null && (occupancy.lastSeen === null || seen > occupancy.lastSeen) ? seen : occupancy.lastSeen,
    articleCount: occupancy.articleCount + 1,
    ...(leads ? { status: claim.status, statusClaim: claim.id } : {}),
  };
}

/** The occupancy that all its claims make, or null when there are none. */
export const resolveOccupancy = (claims: Supported<OfficeClaim>[], existing: Occupancy | null = null): Occupancy | null =>
  claims.reduce<Occupancy | null>(withOfficeClaim, existing);
