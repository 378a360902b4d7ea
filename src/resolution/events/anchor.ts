import type { Decision } from '../../domain/decision.ts';
import type { EventClaim } from '../../domain/claim.ts';
import type { EventDecision } from './telling.ts';

/** Where a text tells of an event: what decisions hold on to, since claims get other ids when an article is read again. */
export interface Anchor {
  articleId: string;
  type: string;
  quote: string;
  start: number;
  end: number;
}

export const anchorOf = ({ articleId, type, quote, start, end }: Pick<EventClaim, keyof Anchor>): string => JSON.stringify([articleId, type, start, end, quote]);

export function readAnchor(text: string): Anchor {
  const [articleId, type, start, end, quote] = JSON.parse(text) as [string, string, number, number, string];
  return { articleId, type, quote, start, end };
}

/** A decision about events in ids of the claims that its anchors hold now; the claims are all event claims of the articles that it speaks of. */
export function eventDecision({ kind, one, other }: Decision, claims: readonly EventClaim[]): EventDecision | null {
  if (kind !== 'MERGE_EVENTS' && kind !== 'SPLIT_EVENT') return null;
  const held = (anchors: readonly string[]): string[] => [...new Set(anchors.flatMap((anchor) => heldBy(readAnchor(anchor), claims) ?? []))];
  return { kind: kind === 'MERGE_EVENTS' ? 'MERGE' : 'SPLIT', one: held(one), other: held(other) };
}

/** The claim that stands where the anchor does: at the same words, or over most of them; where the text has changed, the one that quotes the same. */
function heldBy(anchor: Anchor, claims: readonly EventClaim[]): string | null {
  const candidates = claims.filter(({ articleId, type }) => articleId === anchor.articleId && type === anchor.type);
  const same = candidates.find(({ quote }) => quote === anchor.quote);
  const shared = ({ start, end }: EventClaim): number => Math.min(end, anchor.end) - Math.max(start, anchor.start);
  const nearest = candidates.filter((claim) => shared(claim) > 0).sort((left, right) => shared(right) - shared(left) || (left.id < right.id ? -1 : 1))[0];
  return (same ?? nearest)?.id ?? null;
}
