import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import type { Actor } from '../../actors/actor.ts';
import { isRelative, type Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import type { Cast } from '../cast.ts';
import { isNominal, type Part } from './parts.ts';
import type { Scene } from '../scene.ts';
import { visit } from '../frames/travels.ts';

/** "The Bi-National Commission, which last met in Maputo in 2022": the article's two sides have it together. */
export const isOfCommittee = ({ document }: Scene, trigger: Match, clause: Clause): boolean =>
  trigger.entry.row.mode === 'MEETING' && !isNominal(trigger) && ((isRelative(document, clause.from) && document.is('COMMITTEE', clause.from - 1)) || document.is('COMMITTEE', trigger.from - 1) || (document.is('COMING', trigger.from - 1) && document.is('COMMITTEE', trigger.from - 2)));

const FOR_REACH = 5;

/** "Will visit Malaysia for the 26th annual consultation": who travels for a talk talks with who is visited. */
export function onVisit(scene: Scene, trigger: Match, clause: Clause): Cast | null {
  const { document } = scene;
  if (!isNominal(trigger) || trigger.entry.row.type !== 'CONSULT' || trigger.entry.row.weak === '1') return null;
  let before = trigger.from - 1;
  while (before > clause.from && trigger.from - before < FOR_REACH && document.form(before) !== 'for' && !document.isPunctuation(before)) before--;
  if (document.form(before) !== 'for' || !(document.hasInitialCapital(trigger.from) || isNumbered(document, trigger))) return null;
  const journey = scene.matches.events.find((other) => other.entry.row.mode === 'VISIT' && other.entry.row.frame === 'visit' && other.from >= clause.from && other.to <= before);
  const cast = journey ? visit(scene, journey, clause) : null;
  return cast ? { source: unique([...cast.source, ...cast.target]), target: unique([...cast.source, ...cast.target]), people: cast.people, organizations: [], own: cast.own } : null;
}

const WHOM_REACH = 4;

/** "Met Foreign Minister X, with whom she signed a memorandum": whom the relative clause is about, with whom it is done. */
export function withWhom(scene: Scene, trigger: Match): Actor[] {
  const { document } = scene;
  let whom = trigger.from - 1;
  while (whom > trigger.from - WHOM_REACH && document.form(whom) !== 'whom') whom--;
  if (document.form(whom) !== 'whom' || document.form(whom - 1) !== 'with') return [];
  const end = document.isMark(whom - 2, ',') ? whom - 2 : whom - 1;
  return scene.actorsOfSentence(document.sentenceOf[trigger.from]!).filter((actor) => actor.to === end && actor.people.length > 0);
}

/** "Her counterparts in India and Pakistan", "his colleague from Iraq": the states whose they are. */
export function ofColleagues({ document }: Scene, parts: readonly Part[]): Actor[] {
  const found: Actor[] = [];
  for (const [index, { actor }] of parts.entries()) {
    if (actor.kind !== 'colleague' || actor.countries.length > 0 || !document.is('COLLEAGUE_OF', actor.to)) continue;
    for (let next = index + 1, end = actor.to + 1; next < parts.length && parts[next]!.actor.kind === 'state'; next++) {
      const state = parts[next]!.actor;
      while (end < state.from && (document.isMark(end, ',') || document.is('AND', end) || document.is('ARTICLE', end))) end++;
      if (end !== state.from) break;
      found.push(state);
      end = state.to;
    }
  }
  return found;
}

const ADJECTIVES_WITHIN = 6;

/** "Estonian and Finnish divers jointly inspected": two adjectives of what acts. */
export function adjectivesBefore(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  if (!scene.document.pack.slots.partOfSpeech || isNominal(trigger)) return [];
  const pairs = scene.countriesAt(trigger.from).filter((mention) => mention.form === 'ADJECTIVE' && mention.from >= clause.from && mention.to <= trigger.from && trigger.from - mention.to <= ADJECTIVES_WITHIN);
  const joined = pairs.filter((mention) => pairs.some((other) => (other.to + 1 === mention.from && scene.document.is('AND', other.to)) || (mention.to + 1 === other.from && scene.document.is('AND', mention.to))));
  return unique(joined.map((mention) => mention.code));
}

const NUMBERED_WITHIN = 4;
/** "5th" */
const NUMERAL = /^\d+(?:st|nd|rd|th)$/;

/** "The third meeting", "the 5th session": one of a row. */
export function isNumbered(document: Scene['document'], trigger: Match): boolean {
  for (let at = trigger.from; at >= 0 && trigger.from - at <= NUMBERED_WITHIN; at--) if (document.is('ORDINAL', at) || NUMERAL.test(document.form(at))) return true;
  return false;
}
