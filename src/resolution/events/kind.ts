import type { EventType, Modality } from '../../domain/event.ts';
import type { Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/** Types that the same parties do many times a day, so that doing the same says little. */
export const MERE_WORDS: ReadonlySet<EventType> = new Set(['STATEMENT', 'APPEAL', 'ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** Whether both are of one kind, as far as a mode that is not told leaves it open; null when one is what the other cannot be. */
export function kindEvidence({ claim: one }: Telling, { claim: other }: Telling): Evidence | null {
  if (one.type !== other.type || (one.mode !== other.mode && one.mode !== null && other.mode !== null) || !modalitiesAgree(one, other)) return null;
  return { points: (one.mode !== null && one.mode === other.mode ? 1 : 0) - (MERE_WORDS.has(one.type) ? 2.1 : 0), reason: null };
}

type Timed = Pick<Telling['claim'], 'modality' | 'date'>;

/** What is planned, or remembered with a date, may be what took place; what is denied or supposed may not. */
function modalitiesAgree(one: Timed, other: Timed): boolean {
  if (one.modality === other.modality) return true;
  const both = new Set<Modality>([one.modality, other.modality]);
  if (both.has('NEGATED') || both.has('HYPOTHETICAL')) return false;
  return (one.modality !== 'HISTORICAL' || one.date !== null) && (other.modality !== 'HISTORICAL' || other.date !== null);
}
