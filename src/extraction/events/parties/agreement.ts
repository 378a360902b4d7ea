import { FEMININE, INFINITIVE, MASCULINE, NEUTER, NOMINATIVE, NOUN, PARTICIPLE, PAST, PLURAL, VERB } from '../../../language/shared/grammar.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import type { Part } from './parts.ts';

/** What takes two. */
const TOGETHER: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * «главы государств сверили часы перед саммитом, который примет кыргызская сторона, и договорились …»: one alone does not do what a verb in the plural tells, unless
 * with somebody.
 */
export function agreeInNumber(document: Document, parts: readonly Part[], trigger: Match): void {
  if (!TOGETHER.has(trigger.entry.row.type!)) return;
  const subjects = parts.filter((part) => part.slot === 'SUBJECT');
  const [only] = subjects;
  if (subjects.length !== 1 || !only || only.actor.to > trigger.from || !isPluralPast(document, trigger) || parts.some((part) => part.slot === 'WITH')) return;
  const { actor } = only;
  if ((actor.cases & NOMINATIVE) === 0 || (actor.cases & NOMINATIVE & PLURAL) !== 0 || actor.kind === 'organization' || actor.people.length > 1 || actor.countries.length > 1) return;
  if (document.is('AND', actor.to) || document.is('AND', actor.from - 1) || (document.isMark(actor.to, ',') && document.is('AND', actor.to + 1) && trigger.from !== actor.to + 2)) return;
  only.slot = 'NONE';
}

function isPluralPast({ words }: Document, trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.to; at++) {
    const { grammar } = words[at]!;
    if ((grammar & VERB) === 0) continue;
    return (grammar & PAST) !== 0 && (grammar & (MASCULINE | FEMININE | NEUTER | PARTICIPLE | INFINITIVE | NOUN)) === 0;
  }
  return false;
}
