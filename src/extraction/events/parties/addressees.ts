import { unique } from '../../../domain/unique.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import type { Cast } from '../cast.ts';
import type { Scene } from '../scene.ts';

/** Words behind the deed within which it is told to whom. */
const REACH = 24;
/** "The Russian ambassador, Vladimir Barbin": a name behind the comma that ends the clause. */
const APPOSITION = 4;

/** "Letter from President X to President Y", "summoned the Russian ambassador, Y": whoever a letter goes to and whoever is summoned takes part. */
export function withAddressee(scene: Scene, trigger: Match, clause: Clause, cast: Cast): Cast {
  const { document } = scene;
  const isSummons = document.isLemma('SUMMON', trigger.from);
  if (!document.pack.slots.partOfSpeech || !(isSummons || trigger.entry.row.mode === 'CORRESPONDENCE') || cast.people.some((person) => person.country !== null && cast.target.includes(person.country))) return cast;
  const isTo = (from: number): boolean => isSummons || document.form(document.is('ARTICLE', from - 1) ? from - 2 : from - 1) === 'to';
  const addressee = scene.actorsOfSentence(document.sentenceOf[trigger.from]!).find((actor) => actor.from >= trigger.to && actor.from - trigger.to <= REACH && actor.to <= Math.max(clause.to, trigger.to) + APPOSITION && actor.people.length === 1 && actor.countries.some((code) => cast.target.includes(code)) && isTo(actor.from));
  return addressee ? { ...cast, people: unique([...cast.people, ...addressee.people]) } : cast;
}
