import type { Person } from '../../people/people.ts';
import type { Document } from '../../text/document.ts';
import type { Telling } from './telling.ts';

/** Words between two names joined by "and": "President X and Minister for Foreign Affairs Dr Y". */
const JOINED_WITHIN = 10;

/**
 * "The President and the Prime Minister have written to": each writes a letter of his own, to whoever stands in the same place where there are
 * as many to whom they write.
 */
export function fromEach(document: Document, telling: Telling): Telling[] {
  const { source, target, people } = telling.cast;
  if (source.length !== 1 || target.length !== 1) return [telling];
  const places = people.flatMap((person) => placeIn(document, telling, person) ?? []).sort((one, other) => one.from - other.from);
  const senders = places.filter((place) => place.to <= telling.at);
  const receivers = places.filter((place) => place.from > telling.at);
  if (senders.length !== 2 || places.length !== people.length || !areJoined(document, senders[0]!.to, senders[1]!.from)) return [telling];
  return senders.map(({ person }, index) => ({ ...telling, cast: { ...telling.cast, people: [person, ...(receivers.length === senders.length ? [receivers[index]!] : receivers).map((receiver) => receiver.person)] } }));
}

/** «Телеграммы направили глава МИД Румынии и госсекретарь США»: states write each for itself. */
export function fromEachState(telling: Telling): Telling[] {
  const { source, people, own } = telling.cast;
  if (source.length < 2 || !own) return [telling];
  return source.map((code) => ({ ...telling, cast: { ...telling.cast, source: [code], people: people.filter((person) => person.country === null || person.country === code || !source.includes(person.country)) } }));
}

function placeIn({ sentenceOf }: Document, { at }: Telling, person: Person): { person: Person; from: number; to: number } | null {
  const mention = person.mentions.find(({ from }) => sentenceOf[from] === sentenceOf[at]);
  return mention ? { person, from: mention.from, to: mention.to } : null;
}

function areJoined(document: Document, from: number, to: number): boolean {
  if (to - from > JOINED_WITHIN) return false;
  for (let at = from; at < to; at++) if (document.is('AND', at)) return true;
  return false;
}
