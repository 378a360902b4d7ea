import type { EventType } from '../../../domain/event.ts';
import { unique } from '../../../domain/unique.ts';
import { carriedSubject } from './carried-subject.ts';
import { type Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';
import { isNominal, isSubject } from './parts.ts';
import type { Actor } from '../../actors/actor.ts';
import { spokesmanOf } from './spokesmen.ts';
import type { Match } from '../../text/matches.ts';

/** What is done by saying it: whoever says it for his state takes part. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'APPEAL', 'STATEMENT', 'AGREE']);

/**
 * The cast with whoever says it for his state («Казахстан осуждает удары, заявил представитель МИД Абенов»): of the states that act, a person whom
 * a word of saying stands beside in the same sentence.
 */
export function withSayer(scene: Scene, trigger: Match, type: EventType, cast: Cast): Cast {
  const { document } = scene;
  if (document.pack.slots.partOfSpeech) {
    const spokesman = !(SAID.has(type) || (type === 'AID' && !isNominal(trigger))) || cast.people.some((person) => person.country !== null && cast.source.includes(person.country)) ? null : spokesmanOf(scene, trigger, cast.source);
    return spokesman ? { ...cast, people: unique([...cast.people, ...spokesman.people]) } : cast;
  }
  if (!SAID.has(type) || !document.pack.names.inflects || cast.people.some((person) => person.country !== null && cast.source.includes(person.country))) return cast;
  const saying = scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH');
  const sayers = scene
    .actorsOfSentence(document.sentenceOf[trigger.from]!)
    .filter((actor) => actor.people.length === 1 && actor.countries.some((code) => cast.source.includes(code)) && (isSubject(document, actor) || saying.some((cue) => isInWordsOf(cue, actor))))
    .filter((actor) => saying.some((cue) => cue.to === actor.from || cue.from === actor.to || (cue.from > actor.to && cue.from - actor.to <= 2) || isListener(scene, cue, actor) || isSaidInContent(scene, cue, actor, trigger)));
  const told = sayers[0] ?? byHisWords(scene, trigger, saying) ?? quoted(scene, trigger) ?? quotedNext(scene, trigger, cast);
  return told && told.countries.some((code) => cast.source.includes(code)) ? { ...cast, people: unique([...cast.people, ...told.people]) } : cast;
}

/** «по словам дипломата, Казахстан поддерживает …» */
const isInWordsOf = (cue: Match, actor: Actor): boolean => cue.to - cue.from > 1 && cue.to === actor.from;

/** «"Призываем все стороны к сдержанности", – говорится … Абенова»: whose words a quotation of several sentences is. */
function quoted(scene: Scene, trigger: Match): Actor | null {
  if (scene.document.pack.slots.partOfSpeech || scene.document.pack.slots.verbLast) return null;
  const speaker = scene.quotations.speakerAt(trigger.from);
  return speaker?.people.length === 1 ? speaker : null;
}

/** «Хартум обвинил Джубу. «Мы требуем ответа», – заявил пресс-секретарь»: whose words for the state that acts the next sentence quotes, or who told of it. */
function quotedNext(scene: Scene, trigger: Match, cast: Cast): Actor | null {
  const { document, quotations } = scene;
  if (document.pack.slots.partOfSpeech || document.pack.slots.verbLast || cast.source.length !== 1) return null;
  const at = document.sentenceOf[trigger.from]!;
  const next = document.sentences[at + 1];
  if (!next) return null;
  if (document.is('ABOUT', next.from) && document.isLemma('POINTING', next.from + 1)) return toldBy(scene, at + 1, cast);
  if (next.paragraph !== document.sentences[at]!.paragraph || !document.isPunctuation(next.from)) return null;
  const speaker = quotations.speakerAt(next.from + 1);
  return speaker?.people.length === 1 ? speaker : null;
}

/** «Об этом заявил министр иностранных дел Литвы»: who makes known what the sentence before tells. */
function toldBy(scene: Scene, sentence: number, cast: Cast): Actor | null {
  const { from } = scene.document.sentences[sentence]!;
  const saying = scene.cuesAt(from).find((cue) => cue.entry.row.kind === 'SPEECH' && cue.from > from);
  return (saying && scene.actorsOfSentence(sentence).find((actor) => actor.people.length === 1 && isSubject(scene.document, actor) && actor.countries.some((code) => cast.source.includes(code)))) ?? null;
}

/** «назвала это вымыслом и заявила, что Москва ответит»: whoever stands in front of a verb of saying that the trigger's clause hangs on. */
const isSaidInContent = (scene: Scene, cue: Match, actor: Actor, trigger: Match): boolean =>
  !scene.document.pack.slots.verbLast && actor.to <= cue.from && cue.to === scene.clauses.at(trigger.from).from && scene.document.isMark(cue.to, ',');

/** «заявил журналистам министр»: a word for who listens between the verb and its subject. */
const isListener = ({ document }: Scene, cue: Match, actor: Actor): boolean =>
  !document.pack.slots.verbLast && !document.pack.slots.partOfSpeech && actor.from > cue.to && actor.from - cue.to <= LISTENERS && !document.isPunctuation(cue.to);
const LISTENERS = 3;

/** «По его словам, Тегеран намерен …»: whoever spoke in the sentence before. */
function byHisWords(scene: Scene, trigger: Match, saying: readonly Match[]): Actor | null {
  const { document } = scene;
  if (document.pack.slots.verbLast || document.pack.slots.partOfSpeech) return null;
  const cue = saying.find((candidate) => candidate.to - candidate.from > 2 && candidate.to <= trigger.from);
  const speaker = cue ? carriedSubject(scene, cue, scene.clauses.at(cue.from)) : null;
  return speaker?.people.length === 1 ? speaker : null;
}
