import type { Modality } from '../../domain/event.ts';
import { partiesEvidence } from './parties.ts';
import { peopleEvidence } from './people.ts';
import { originalOf, type Telling } from './telling.ts';
import { timeEvidence } from './time.ts';
import { wordingEvidence } from './wording.ts';

export interface Link {
  /** How sure it is, 0 to 1, that two tellings are one event. */
  score: number;
  reasons: string[];
}

/** From here on two tellings are one event; below, from SUGGESTED on, a person should look. */
export const SURE = 0.5;
export const SUGGESTED = 0.1;

/** Points at which it is as likely as not. */
const EVEN = 4.5;

/** Types that the same parties do many times a day, so that their sameness says little. */
const MERE_WORDS = new Set(['STATEMENT', 'APPEAL', 'ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** Whether two tellings may be one event, and what speaks for it; null when nothing does, or when they cannot be. */
export function linkOf(one: Telling, other: Telling): Link | null {
  if (one.article.id === other.article.id) return null;
  if (one.article.contentHash === other.article.contentHash) return samePlace(one, other) ? { score: 1, reasons: ['the same text'] } : null;
  if (!mayBeOne(one, other)) return null;
  const evidence = [partiesEvidence, peopleEvidence, timeEvidence, wordingEvidence].map((look) => look(one, other));
  if (evidence.includes(null)) return null;
  const copied = originalOf(one) === originalOf(other) && one.claim.quote === other.claim.quote;
  const points = evidence.reduce((sum, found) => sum + found!.points, copied ? 8 : 0) + modePoints(one, other) - (MERE_WORDS.has(one.claim.type) ? 3 : 0);
  const score = 1 / (1 + Math.exp(EVEN - points));
  const reasons = evidence.flatMap((found) => found!.reason ?? []);
  return score < SUGGESTED ? null : { score, reasons: copied ? ['the same words', ...reasons] : reasons };
}

/** Whether copies of one text tell at the same place. */
const samePlace = ({ claim: one }: Telling, { claim: other }: Telling): boolean =>
  one.type === other.type && one.mode === other.mode && one.modality === other.modality && one.start === other.start && one.end === other.end && sameStates(one.source, other.source) && sameStates(one.target, other.target);

const sameStates = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

/** What two tellings must have in common whatever else speaks for them. */
const mayBeOne = ({ claim: one }: Telling, { claim: other }: Telling): boolean =>
  one.type === other.type && (one.mode === other.mode || one.mode === null || other.mode === null) && modalitiesAgree(one, other);

type Timed = Pick<Telling['claim'], 'modality' | 'date'>;

/** What is planned or remembered with a date may be what took place; what was denied or supposed may not. */
function modalitiesAgree(one: Timed, other: Timed): boolean {
  if (one.modality === other.modality) return true;
  const both = new Set<Modality>([one.modality, other.modality]);
  if (both.has('NEGATED') || both.has('HYPOTHETICAL')) return false;
  return (one.modality !== 'HISTORICAL' || one.date !== null) && (other.modality !== 'HISTORICAL' || other.date !== null);
}

const modePoints = ({ claim: one }: Telling, { claim: other }: Telling): number => (one.mode !== null && one.mode === other.mode ? 1 : 0);
