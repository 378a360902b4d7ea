import type { CountryCode } from '../../../domain/country.ts';
import { unique } from '../../../domain/unique.ts';
import { ACCUSATIVE, ADJECTIVE, ANY_CASE, LOCATIVE, NOUN, PASSIVE } from '../../../language/shared/grammar.ts';
import type { Slot } from '../../../language/shared/slot-rules.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal, type Part } from './parts.ts';
import type { Scene } from '../scene.ts';

export const HOSTILE: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'SANCTION', 'THREATEN']);

/** What a target of a deed is not: where it happens, where it comes from, what is talked about. */
export const NO_TARGETS: ReadonlySet<Slot> = new Set(['NONE', 'PLACE', 'ORIGIN', 'DESTINATION', 'ABOUT', 'SUBJECT']);

/** Where a deed is done to whom it goes to or comes from: «напал на», «ввёл войска в», «направил помощь в»; «вывел войска из», «отозвал посла из». */
export const BY_DIRECTION: Readonly<Record<string, ReadonlySet<Slot>>> = {
  ASSAULT: new Set(['DESTINATION', 'ABOUT']), ACCUSE: new Set(['DESTINATION']), AID: new Set(['DESTINATION']), MOBILIZE: new Set(['DESTINATION']), THREATEN: new Set(['DESTINATION', 'ABOUT', 'ORIGIN']), REJECT: new Set(['DESTINATION']), SUPPORT: new Set(['DESTINATION']), CONCEDE: new Set(['DESTINATION']), REQUEST: new Set(['ORIGIN', 'DESTINATION']), COOPERATE: new Set(['DESTINATION', 'ORIGIN']),
  SANCTION: new Set(['DESTINATION', 'ORIGIN']), RETREAT: new Set(['ORIGIN']), COERCE: new Set(['ORIGIN']),
};

/** Whom a verb's deed touches: the nearest that is its object, recipient, or stands in the direction that its type has; with those joined to it. */
export function undergoing(trigger: Match, parts: readonly Part[], subjects: readonly Actor[], source: readonly CountryCode[] = []): Actor[] {
  const type = trigger.entry.row.type!;
  const isTouched = (part: Part): boolean => BY_DIRECTION[type]?.has(part.slot) || (!NO_TARGETS.has(part.slot) && !(type === 'ACCUSE' && part.slot === 'AGAINST'));
  const touched = parts.filter((part) => !subjects.includes(part.actor) && (part.actor.from > trigger.from || isNominal(trigger) || part.slot === 'RECIPIENT' || (part.slot === 'OBJECT' && part.actor.cases !== 0)) && isTouched(part) && (part.actor.organizations.length > 0 || part.actor.countries.some((code) => !source.includes(code))));
  const first = touched.find((part) => part.actor.from > trigger.from) ?? touched.at(-1);
  return first ? touched.slice(touched.indexOf(first)).filter((part, index, rest) => index === 0 || (part.slot === first.slot && part.actor.from - rest[index - 1]!.actor.to <= 2)).map((part) => part.actor) : [];
}

export const OBJECT_REACH = 7;

/** The state whose people or things are a verb's object («задержал украинских рыбаков»), or that the direction of its deed names («отозвал посла из Парижа»). */
export function pointedAt(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  const { document } = scene;
  const directions = BY_DIRECTION[trigger.entry.row.type!];
  const mentions = scene.countriesAt(trigger.from).filter((mention) => mention.from >= trigger.from && mention.from - trigger.to < OBJECT_REACH && mention.to <= clause.to);
  for (const mention of mentions) {
    const slot = document.pack.slots.slot(document, { actorFrom: mention.from, actorTo: mention.to, cases: mention.grammar & ANY_CASE, triggerFrom: trigger.from, triggerTo: trigger.to, nominal: false, passive: (trigger.grammar & PASSIVE) !== 0, clauseFrom: clause.from });
    const isObject = slot === 'OBJECT' || slot === 'RECIPIENT' || (mention.form === 'CAPITAL' && (mention.grammar & ANY_CASE) === ANY_CASE && slot === 'SUBJECT');
    if (directions?.has(slot) || (mention.form === 'ADJECTIVE' && (isObject || slot === 'OF')) || (mention.form === 'CAPITAL' && (isObject || (slot === 'OF' && (mention.from === trigger.to || trigger.entry.row.type === 'ASSAULT' || SAID_OF.has(trigger.entry.row.type!)))))) return [mention.code];
  }
  return trigger.entry.row.type === 'SANCTION' || trigger.entry.row.type === 'ASSAULT' ? statesInPlace(scene, trigger, clause) : [];
}

/** What one says of somebody's plan, call, decision one says to him: "dismissed Chinese claims", "demanded Turkish recognition". */
export const SAID_OF: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

export const MODIFIER_REACH = 5;

/** Where nouns have no case: the state whose adjective stands in front of the verb's object. */
export function ownersOfObject(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  if (!scene.document.pack.slots.partOfSpeech || isNominal(trigger) || !SAID_OF.has(trigger.entry.row.type!)) return [];
  return scene.countriesAt(trigger.from).filter((mention) => mention.form === 'ADJECTIVE' && mention.from > trigger.from && mention.to <= clause.to && mention.from - trigger.from <= MODIFIER_REACH).map((mention) => mention.code).slice(0, 1);
}

/** «осудил убийство», «осуждает удары»: the verb says what it is about, and that is nobody's; «эту поездку» goes back to what has been told, and with it to whose it is. */
export function hasOwnObject(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { words } = scene.document;
  if (scene.document.pack.slots.partOfSpeech && isNominal(trigger)) return (scene.document.form(trigger.to - 1) === 'to' || scene.document.form(trigger.to) === 'to') && ((words[trigger.to]?.grammar ?? 0) & (ADJECTIVE | NOUN)) !== 0;
  if (scene.document.pack.slots.partOfSpeech) return trigger.entry.row.type === 'ACCUSE' && isViolence(scene, trigger, clause);
  if (!inflects(scene) || isNominal(trigger)) return false;
  let at = trigger.to;
  for (; at < clause.to && (words[at]!.grammar & ADJECTIVE) !== 0 && (words[at]!.grammar & NOUN) === 0; at++) if (scene.document.isLemma('POINTING', at)) return false;
  return at < clause.to && trigger.to - trigger.from === 1 && (words[at]!.grammar & NOUN) !== 0 && (words[at]!.grammar & ACCUSATIVE) !== 0;
}

const VIOLENCE_WITHIN = 8;

/** "Condemned the terror attack in Quetta": whose deed it was nobody says. */
function isViolence({ document }: Scene, trigger: Match, clause: Clause): boolean {
  for (let at = trigger.to; at < clause.to && at < trigger.to + VIOLENCE_WITHIN; at++) if (document.is('VIOLENCE', at)) return true;
  return false;
}

const ABUSE_WITHIN = 3;

/** «осудил казни в Иране»: what only those who rule there do. */
export function blamedForAbuse(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  if (!inflects(scene) || trigger.entry.row.type !== 'ACCUSE' || isNominal(trigger)) return [];
  for (let at = trigger.to; at < trigger.to + ABUSE_WITHIN && at < clause.to; at++)
    if (scene.document.isLemma('STATE_ABUSE', at)) return statesInPlace(scene, trigger, { from: at, to: clause.to }).slice(0, 1);
  return [];
}

/** The states or capitals in which the clause says that it takes place. */
export function statesInPlace(scene: Scene, trigger: Match, clause: Clause): CountryCode[] {
  const { document } = scene;
  const inside = scene.countriesAt(trigger.from).filter((mention) => mention.form !== 'ADJECTIVE' && mention.form !== 'PREFIX' && mention.from >= clause.from && mention.to <= clause.to);
  // «в Казахстане и Узбекистане»
  const isInside = (mention: (typeof inside)[number]): boolean => document.is('PLACE', mention.from - 1) || (document.is('AND', mention.from - 1) && inside.some((other) => other.to === mention.from - 1 && document.is('PLACE', other.from - 1)));
  const isPart = (mention: (typeof inside)[number]): boolean => document.isLemma('PART_OF_STATE', mention.from - 1) && document.is('PLACE', mention.from - 2);
  return unique(inside.filter((mention) => isPart(mention) || isInside(mention) && ((mention.grammar & LOCATIVE) !== 0 || (mention.grammar & ANY_CASE) === 0)).map((mention) => mention.code));
}

/** States that the rest of the clause names in any form. */
export const statesBehind = (scene: Scene, trigger: Match, clause: Clause, except: readonly CountryCode[] = []): CountryCode[] =>
  unique(scene.countriesAt(trigger.from).filter((mention) => mention.from >= (scene.document.pack.slots.verbLast ? clause.from : trigger.from) && mention.to <= clause.to && mention.form !== 'CAPITAL' && !except.includes(mention.code)).map((mention) => mention.code)).slice(0, 1);

export const inflects = (scene: Scene): boolean => scene.document.pack.offices.stateCases !== 0 && !scene.document.pack.slots.verbLast;
