import { unique } from '../../../domain/unique.ts';
import { ADJECTIVE, NOUN, PRONOUN } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { HYPHEN, organizationOf } from '../../entities/organizations-in-compounds.ts';
import { countries, organizations, people, type Cast, type Frame } from '../cast.ts';
import { inflects, statesInPlace } from '../parties/targets.ts';
import type { Scene } from '../scene.ts';
import { isNominal } from '../parties/parts.ts';

/** «Оған … қатысты»: who act in a sentence that opens with a pronoun and tells of nothing but taking part. */
function attending(scene: Scene, sentence: number): readonly Actor[] {
  const { document } = scene;
  const place = document.sentences[sentence];
  if (!place || document.pack.functionWords.ATTENDING.size === 0 || (document.words[place.from]!.grammar & PRONOUN) === 0) return [];
  return takesPart(scene, place) ? scene.actorsOfSentence(sentence).filter((actor) => actor.kind !== 'pronoun') : [];
}

/** «заседание, в котором участвовали главы правительств …»: whom the relative clause behind names. */
function attendingBehind(scene: Scene, trigger: Match, clause: Clause): readonly Actor[] {
  const { document } = scene;
  const sentence = document.sentence(trigger.from);
  if (!inflects(scene) || clause.to >= sentence.to || !document.isMark(clause.to, ',') || !document.is('WHERE', document.is('PLACE', clause.to + 1) ? clause.to + 2 : clause.to + 1)) return [];
  const relative = scene.clauses.at(clause.to);
  return takesPart(scene, relative) ? scene.actorsOfSentence(document.sentenceOf[trigger.from]!).filter((actor) => actor.from >= relative.from && actor.to <= relative.to) : [];
}

/** «обсудил подготовку саммита»: what others talk about. */
const isTopic = ({ document, matches }: Scene, trigger: Match, clause: Clause): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast && document.isLemma('DISCUSSED', trigger.from - 1) && matches.events.some((other) => other.entry.row.weak === '1' && other.to <= trigger.from && other.from >= clause.from);

const FRAMEWORK_REACH = 6;

/** "Met within the framework of the Antalya Diplomacy Forum": only where it was, not who took part. */
function isFramework(scene: Scene, trigger: Match): boolean {
  const { document } = scene;
  if (inflects(scene)) return isNominal(trigger) && (document.is('SIDELINES', behindAdjectives(document, trigger.from - 1)) || document.is('EVE', behindAdjectives(document, trigger.from - 1)));
  if (!document.pack.slots.partOfSpeech) return false;
  for (let at = trigger.from - 1; at > 0 && at >= trigger.from - FRAMEWORK_REACH && !document.isPunctuation(at); at--) if (document.form(at) === 'of' && document.is('FRAMEWORK', at - 1)) return true;
  return false;
}

/** Back over the adjectives in front of a noun. */
function behindAdjectives({ words }: Scene['document'], from: number): number {
  let at = from;
  while (at > 0 && (words[at]!.grammar & ADJECTIVE) !== 0 && (words[at]!.grammar & NOUN) === 0) at--;
  return at;
}

const ATTEND_REACH = 12;

/** "Attended the Council of Ministers Meeting", "will represent the country at the Antalya Diplomacy Forum": a gathering called by a name of its own, of which the text names who went there alone. */
function attendingNamed(scene: Scene, trigger: Match, clause: Clause): Cast | null {
  const { document } = scene;
  if (!document.hasInitialCapital(trigger.to - 1) || /ed$/.test(document.form(trigger.to - 1))) return null;
  let verb = trigger.from;
  while (verb > clause.from && trigger.from - verb < ATTEND_REACH && !document.is('ATTEND', verb)) verb--;
  if (!document.is('ATTEND', verb)) return null;
  const subject = scene.parts(trigger, clause).map(({ actor }) => actor).filter((actor) => actor.to <= verb && actor.countries.length === 1 && (actor.people.length > 0 || actor.kind === 'office' || actor.kind === 'body')).slice(0, 1);
  const source = countries(subject);
  return source.length > 0 ? { source, target: source, people: people(subject), organizations: bodiesOfName(scene, verb, trigger.to), own: true } : null;
}

/** "The ASEAN-EU Commemorative Summit": the organisations that a gathering is called by. */
const bodiesOfName = ({ document, matches }: Scene, from: number, to: number): string[] =>
  unique([
    ...matches.organizations.filter((body) => body.from > from && body.to <= to).map(({ entry }) => entry.row.id!),
    ...Array.from({ length: to - from }, (_, index) => from + index).flatMap((at) => (document.words[at]!.joint ? document.raw(at).split(HYPHEN).flatMap((part) => organizationOf(document, part) ?? []) : [])),
  ]);

/** «представители ПАСЕ (Парламентской ассамблеи Совета Европы)»: a word of an organisation's name. */
const isInName = (scene: Scene, { from, to }: Match): boolean => inflects(scene) && scene.matches.organizations.some((name) => name.from <= from && name.to >= to);

/** «В саммите примут участие …»: does the clause name who comes? */
function takesPart({ document }: Scene, { from, to }: Pick<Clause, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) if (document.isLemma('ATTENDING', at)) return true;
  return false;
}

/** "A visit to Belgium and Germany for the summit": where one travels is not who came together there. */
function withoutDestinations({ document, matches }: Scene, trigger: Match, actors: readonly Actor[]): readonly Actor[] {
  if (!document.pack.slots.partOfSpeech) return actors;
  const { from } = document.sentence(trigger.from);
  const visit = matches.events.find((other) => other.entry.row.mode === 'VISIT' && other.from >= from && other.to <= trigger.from);
  return visit && document.hasInitialCapital(trigger.to - 1) ? actors.filter((actor) => (actor.kind !== 'state' && actor.kind !== 'capital') || actor.from < visit.to || actor.to > trigger.from) : actors;
}

/** A session of many: an organisation or at least three states. */
export const gather: Frame = (scene, trigger, clause) => {
  if (isFramework(scene, trigger) || isTopic(scene, trigger, clause) || isInName(scene, trigger)) return null;
  // where verbs come last, who came together is often told in the next clause («саммит өтті, оған … қатысты»)
  const sentence = scene.document.sentenceOf[trigger.from]!;
  const actors = scene.document.pack.slots.verbLast ? [...scene.actorsOfSentence(sentence), ...attending(scene, sentence + 1)] : withoutDestinations(scene, trigger, [...scene.parts(trigger, clause).map((part) => part.actor), ...attendingBehind(scene, trigger, clause)]);
  const attended = inflects(scene) && takesPart(scene, clause);
  const codes = unique([...countries(actors), ...(attended ? statesInPlace(scene, trigger, clause) : [])]);
  const bodies = organizations(actors);
  if (codes.length < (attended ? 2 : 3) && (bodies.length === 0 || codes.length + people(actors).length === 0)) {
    const own = scene.document.pack.slots.partOfSpeech ? attendingNamed(scene, trigger, clause) : null;
    if (own) return own;
    // «Келесі саммит Минскіде өтеді»: of the same members, whoever will speak for them
    const last = scene.document.is('NEXT', trigger.from - 1) ? scene.lastGathering() : null;
    return last ? { ...last, people: [] } : null;
  }
  const cast = { source: codes, target: codes, people: people(actors), organizations: bodies, own: true };
  scene.noteGathering(cast);
  return cast;
};

/** «В переговорах участвовал посол»: who else took part in the talk told before. */
export function isAttended(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  return !document.pack.slots.verbLast && !document.pack.slots.partOfSpeech && isNominal(trigger) && document.is('PLACE', trigger.from - 1) && takesPart(scene, clause);
}
