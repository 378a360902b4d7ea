import type { EventType } from '../../domain/event.ts';
import type { StatementType } from '../../domain/statement.ts';
import { FUTURE, PAST } from '../../language/shared/grammar.ts';
import type { Scene } from '../events/scene.ts';
import type { Telling } from '../events/tellings/telling.ts';
import type { Subjects } from './about.ts';
import type { Statement } from './statement.ts';

/** Deeds that are done by speaking, and the stance that who does them takes. */
const STANCES: Partial<Record<EventType, StatementType>> = {
  ACCUSE: 'CONDEMN', REJECT: 'OPPOSE', REQUEST: 'CALL_FOR', APPEAL: 'CALL_FOR', AGREE: 'READY_TO_COOPERATE', THREATEN: 'PROMISE',
};

/** Help that is announced is promised; what one side alone says of a deed still to come («выделит грант») likewise. */
function stanceOf(scene: Scene, event: Telling): StatementType | undefined {
  if (event.modality === 'FUTURE') return event.type === 'AID' ? 'PROMISE' : undefined;
  if (event.modality !== 'ACTUAL' || (event.type === 'AGREE' && !event.cast.own)) return undefined;
  // that two could not agree is no stance of either
  if (event.type === 'REJECT' && MUTUAL.has(event.frame)) return undefined;
  // who calls an envoy in has not said yet what he thinks
  if (event.frame === 'summon' && !scene.document.pack.slots.verbLast) return undefined;
  if (event.type !== 'AGREE') return STANCES[event.type];
  if (ONE_SIDED.has(event.frame)) return 'PROMISE';
  // «стороны договорятся»: they have not yet
  return (scene.document.words[event.at]!.grammar & (FUTURE | PAST)) === FUTURE ? undefined : STANCES.AGREE;
}
const MUTUAL: ReadonlySet<string> = new Set(['mutual', 'pledge']);
const ONE_SIDED: ReadonlySet<string> = new Set(['act', 'befall']);

/** What states say by what they do: who accuses condemns, who refuses is against it, who agrees is ready to. One entry a speaker's state and event. */
export function statementsByDeeds(scene: Scene, subjects: Subjects, events: readonly Telling[]): Statement[] {
  // where a form is of several parts of speech, who does what is read less surely than the words of a stance
  if (scene.document.pack.slots.partOfSpeech) return [];
  return events.flatMap((event) => {
    const type = stanceOf(scene, event);
    if (!type) return [];
    const about = subjects.of(event.at, event.at + 1, scene.clauses.at(event.at).from);
    const { source, organizations, people } = event.cast;
    const voices: string[] = source.length > 0 ? source : organizations.slice(0, 1);
    return voices.map((voice): Statement => ({
      type, source: voice, speaker: people.find((person) => person.country === voice)?.name ?? null, ...about,
      targetCountries: about.targetCountries.filter((code) => code !== voice), evidence: event.evidence, sentence: event.sentence, rule: `statement:${type.toLowerCase()}:deed`,
    }));
  });
}
