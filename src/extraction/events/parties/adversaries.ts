import type { CountryCode } from '../../../domain/country.ts';
import { ACCUSATIVE, ADJECTIVE, NOUN, PRONOUN } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal, isSubject } from './parts.ts';
import type { Scene } from '../scene.ts';

/** What one says of what another has just offered, decided, done. */
const ANSWERING: ReadonlySet<string> = new Set(['SUPPORT', 'REJECT', 'ACCUSE']);

/**
 * Where nouns have cases: whose it is that a verb answers without naming him. «Индонезия предложила наблюдателей, однако Бангкок отказался»: of whoever offered; «Москва
 * это предложение поддержала»: of whoever acted just before.
 */
export function answeredTo(scene: Scene, trigger: Match, clause: Clause, source: readonly CountryCode[]): CountryCode[] {
  if (isNominal(trigger) || !ANSWERING.has(trigger.entry.row.type!)) return [];
  const offered = trigger.entry.row.type !== 'ACCUSE' ? whoOffered(scene, trigger, source) : [];
  return offered.length > 0 ? offered : pointsBack(scene, trigger, clause) ? actedBefore(scene, trigger, clause, source) : [];
}

/** The one state that offers, in the same sentence or in the one before. */
function whoOffered(scene: Scene, trigger: Match, source: readonly CountryCode[]): CountryCode[] {
  const { document } = scene;
  const number = document.sentenceOf[trigger.from]!;
  for (let sentence = number; sentence >= 0 && sentence >= number - 1; sentence--) {
    const { from, to } = document.sentences[sentence]!;
    for (let at = Math.min(to, trigger.from) - 1; at > from; at--) {
      if (!document.isLemma('OFFER', at)) continue;
      const offering = scene.actorsOfSentence(sentence).filter((actor) => actor.to <= at && actor.countries.length === 1 && isSubject(document, actor)).at(-1);
      if (offering) return source.includes(offering.countries[0]!) ? [] : offering.countries;
    }
  }
  return [];
}

/** «это предложение», «такой шаг»: does the verb's object go back to what has been told? */
function pointsBack({ document }: Scene, trigger: Match, clause: Clause): boolean {
  for (let at = Math.max(clause.from, trigger.from - 4); at < Math.min(clause.to, trigger.to + 2); at++) {
    const next = document.words[at + 1]?.grammar ?? 0;
    if (document.isLemma('POINTING', at) && (document.words[at]!.grammar & (ADJECTIVE | PRONOUN)) !== 0 && (next & NOUN) !== 0 && (next & ACCUSATIVE) !== 0) return true;
  }
  return false;
}

/** Who acts in front of the clause in its sentence, else in the sentence before, if it is one state. */
function actedBefore(scene: Scene, trigger: Match, clause: Clause, source: readonly CountryCode[]): CountryCode[] {
  const number = scene.document.sentenceOf[trigger.from]!;
  const own = scene.actorsOfSentence(number).filter((actor) => actor.to <= Math.max(clause.from, trigger.from - 4));
  for (const actors of [own, scene.actorsOfSentence(number - 1)]) {
    const acting = actors.filter((actor) => actor.countries.length === 1 && !source.includes(actor.countries[0]!) && isSubject(scene.document, actor)).at(-1);
    if (acting) return acting.countries;
  }
  return [];
}
