import type { TopicId } from '../../domain/topic.ts';
import { NOTHING, type Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/** What any read-out is about. */
const ANY: ReadonlySet<TopicId> = new Set(['BILATERAL_RELATIONS']);

/** Topics that a report must share with another to be, in all likelihood, about the same talks, and what each then speaks for it. */
const FEWEST = 3;

/**
 * What the articles are about, where nothing says when either telling's event was: the same people talk of the same things within the same days, or
 * else nobody knows whether it was one talk.
 */
export function contextEvidence(one: Telling, other: Telling): Evidence {
  if (isTimed(one) && isTimed(other)) return NOTHING;
  const [left, right] = [one, other].map(({ article }) => new Set((article.topics ?? []).filter((topic) => !ANY.has(topic))));
  const shared = [...left!].filter((topic) => right!.has(topic)).length;
  if (shared < FEWEST) return NOTHING;
  return { points: (FEWEST * shared) / (left!.size + right!.size - shared), reason: 'SAME_TOPICS' };
}

const isTimed = ({ claim, article }: Telling): boolean => claim.date !== null || article.publishedAt !== null;
