import { VERB, NOUN, ADJECTIVE } from '../../language/shared/grammar.ts';
import type { FunctionRole } from '../../language/shared/function-words.ts';
import { unique } from '../../domain/unique.ts';
import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import { countries, inSlots, people, type Frame } from './cast.ts';
import { stateBefore } from './deed-nouns.ts';
import { isNominal } from './parts.ts';
import type { Scene } from './scene.ts';
import { statesBehind } from './targets.ts';

/** Words behind a verb of giving within which it says what is given. */
const GIFT_REACH = 9;

const RETOLD: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'MOBILIZE']);

const isLemma = ({ pack, words }: Document, role: FunctionRole, at: number): boolean => pack.functionWords[role].size > 0 && (words[at]?.readings ?? []).some((reading) => pack.functionWords[role].has(reading.lemma));

/** A verb that ends what the one before it has as its object. */
const isOtherVerb = ({ words }: Document, at: number): boolean => (words[at]!.grammar & VERB) !== 0 && (words[at]!.grammar & (NOUN | ADJECTIVE)) === 0;

/**
 * "Will contribute US$100,000", "supports Moldova with two million euros", "has mobilised emergency aid": whoever gives money or goods aids, whatever else
 * the verb may promise. What somebody offers or vows to give stays a promise.
 */
export function asGift({ document }: Scene, trigger: Match): Match {
  const { GIVE, FUND } = document.pack.functionWords;
  if (GIVE.size === 0 || !RETOLD.has(trigger.entry.row.type!) || isNominal(trigger)) return trigger;
  let verb = trigger.from;
  while (verb < trigger.to && !isLemma(document, 'GIVE', verb) && !isLemma(document, 'FUND', verb)) verb++;
  if (verb === trigger.to || (verb > trigger.from && !document.is('COMING', trigger.from))) return trigger;
  const needsMoney = FUND.size > 0 && isLemma(document, 'FUND', verb);
  const end = Math.min(document.sentence(trigger.from).to, verb + GIFT_REACH);
  for (let at = verb + 1; at < end; at++) {
    if (document.is('MONEY', at) || document.pack.functionWords.MONEY.has(document.raw(at)) || (!needsMoney && isLemma(document, 'GIFT', at))) return { ...trigger, entry: { ...trigger.entry, row: { ...trigger.entry.row, type: 'AID', mode: '', frame: 'act' } } };
    if (isOtherVerb(document, at) || /^[,;:]$/.test(document.raw(at))) return trigger;
  }
  return trigger;
}

/** "A consignment of medicines from India was handed over in Myanmar", "the second Kuwaiti relief plane": from whose state it comes, and to which. */
export const given: Frame = (scene, trigger, clause) => {
  const { document } = scene;
  const parts = scene.parts(trigger, clause).filter(({ actor }) => actor.countries.length > 0);
  const origins = parts.filter(({ actor, slot }) => (slot === 'ORIGIN' || (slot === 'OF' && (document.form(trigger.to - 1) !== 'of' || actor.from - trigger.to <= 1))) && actor.from >= trigger.to).map(({ actor }) => actor);
  const owners = [...stateBefore(scene, trigger), ...inSlots(parts, 'AGENT').filter((actor) => actor.to <= trigger.from), ...origins];
  const agents = inSlots(parts, 'AGENT').filter((actor) => actor.from >= trigger.to);
  const givers = owners.length > 0 ? owners : agents;
  const source = countries(givers).slice(0, 1);
  const receivers = [...parts.filter(({ actor, slot }) => slot === 'RECIPIENT' && actor.from >= trigger.to).map(({ actor }) => actor), ...(owners.length > 0 ? agents : [])];
  const named = countries(receivers).filter((code) => !source.includes(code));
  const target = (named.length > 0 ? named : [...statesBehind(scene, trigger, clause, source), ...countries(inSlots(parts, 'PLACE', 'DESTINATION')), ...others(scene, source)]).filter((code) => !source.includes(code)).slice(0, 1);
  return source.length > 0 && target.length > 0 ? { source, target, people: unique(people(givers)), organizations: [], own: true } : null;
};

/** Of an article about two states, the other one. */
const others = ({ main }: Scene, source: readonly string[]): typeof main.countries => (main.countries.length === 2 && main.countries.some((code) => source.includes(code)) ? main.countries.filter((code) => !source.includes(code)) : []);

/** "A relief plane arrived in Port Sudan": goods come, nobody visits. */
export const isOfGoods = ({ matches }: Scene, trigger: Match, clause: { from: number }): boolean =>
  trigger.entry.row.mode === 'VISIT' && matches.events.some((other) => other.entry.row.frame === 'given' && other.from >= clause.from && other.to <= trigger.from);
