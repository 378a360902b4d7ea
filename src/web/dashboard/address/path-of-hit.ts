import type { SearchAllQuery } from '../../../client/operations.ts';
import { pathOf } from './to.tsx';

type Entity = SearchAllQuery['search']['edges'][number]['node']['entity'];
type Ids = { code?: string; personId?: string; organizationId?: string; topicId?: string; eventId?: string; articleId?: string };

/** Where a thing that was found has its page; null for what has none. */
export function pathOfHit(entity: Entity): string | null {
  const { code, personId, organizationId, topicId, eventId, articleId } = (entity ?? {}) as Ids;
  if (code) return pathOf.country(code);
  if (personId) return pathOf.person(personId);
  if (eventId) return pathOf.event(eventId);
  if (articleId) return pathOf.article(articleId);
  if (organizationId) return pathOf.organization(organizationId);
  return topicId ? pathOf.topic(topicId) : null;
}
