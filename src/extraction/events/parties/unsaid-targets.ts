import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import { LOCATIVE } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { isSubject } from './parts.ts';
import type { Scene } from '../scene.ts';

const JUDGING: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT']);

/** Where verbs come last and the clause names nobody whom it is done to: whoever did what «бұл …» points at, and of whom one demands what another state in the sentence has decided. */
export function unsaidTargets(scene: Scene, trigger: Match, clause: Clause, source: readonly CountryCode[]): CountryCode[] {
  const type = trigger.entry.row.type!;
  if (JUDGING.has(type) && points(scene, trigger, clause)) return actingBefore(scene, trigger, source);
  return type === 'REQUEST' ? onlyOther(scene, trigger, source) : [];
}

/** «бұл шешімді сынға алды», «осы бастаманы қолдады»: does it go back to what the sentence before has told? */
function points({ document }: Scene, trigger: Match, clause: Clause): boolean {
  for (let at = clause.from; at < trigger.from; at++) if (document.is('POINTING', at)) return true;
  return false;
}

/** Who acts in the sentence before, if it is one state. */
function actingBefore(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
  const actors = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]! - 1);
  const acting = actors.find((actor) => actor.countries.length > 0 && isSubject(scene.document, actor));
  return acting?.countries.length === 1 && !source.includes(acting.countries[0]!) ? acting.countries : [];
}

/** The one other state that the sentence names in front of the verb, and not as a place. */
function onlyOther(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
  const named = scene.countriesAt(trigger.from).filter((mention) => mention.to <= trigger.from && (mention.grammar & LOCATIVE & ~1) === 0);
  const others = unique(named.map(({ code }) => code)).filter((code) => !source.includes(code));
  return others.length === 1 ? others : [];
}

/** «Суданның ісіне араласпауға шақырды»: whose affairs they are is not who is called upon. */
export const isCallOn = ({ document }: Scene, trigger: Match): boolean => document.pack.slots.verbLast === true && trigger.entry.row.type === 'REQUEST' && document.isLemma('CALLING', trigger.to - 1);
