import { unique } from '../../../domain/unique.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Match } from '../../text/matches.ts';
import type { Cast, Frame } from '../cast.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';

/** "In a letter to", "in his message to" */
export const isInWriting = ({ document }: Scene, trigger: Match): boolean =>
  document.pack.slots.partOfSpeech !== undefined && isNominal(trigger) && document.form(trigger.to - 1) === 'to' && [1, 2, 3].some((back) => document.form(trigger.from - back) === 'in');

/** "In a letter to the premier, the president offered": whoever stands behind it writes to whom it names. */
export const written = (scene: Scene, trigger: Match): Cast | null => {
  const actors = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.countries.length > 0);
  const addressee = actors.find((actor) => actor.from >= trigger.to && actor.from - trigger.to <= 1);
  const writer = actors.find((actor) => actor !== addressee && !actor.countries.some((code) => addressee?.countries.includes(code)));
  return addressee && writer ? { source: writer.countries.slice(0, 1), target: addressee.countries.slice(0, 1), people: unique([...writer.people, ...addressee.people]), organizations: [], own: true } : null;
};

/** "A message was sent by the king to the emir": from whom it is, or by whom it is sent, to whom it goes. */
export const posted: Frame = (scene, trigger, clause) => {
  const { document } = scene;
  let noun = trigger.from - 1;
  while (noun > clause.from && !document.is('LETTER', noun)) noun--;
  if (!document.is('LETTER', noun)) return null;
  const actors = scene.parts(trigger, clause).map(({ actor }) => actor).filter((actor) => actor.countries.length > 0);
  const before = (actor: Actor): string => document.form(document.is('ARTICLE', actor.from - 1) ? actor.from - 2 : actor.from - 1);
  const receiver = actors.find((actor) => before(actor) === 'to');
  const senders = actors.filter((actor) => actor !== receiver && !actor.countries.some((code) => receiver?.countries.includes(code)));
  const sender = senders.find((actor) => before(actor) === 'from' || before(actor) === 'of' || document.form(actor.to) === "'s") ?? senders.find((actor) => before(actor) === 'by');
  return sender && receiver ? { source: sender.countries.slice(0, 1), target: receiver.countries.slice(0, 1), people: unique([...sender.people, ...receiver.people]), organizations: [], own: true } : null;
};
