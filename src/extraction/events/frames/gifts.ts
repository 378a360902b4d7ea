import { ADJECTIVE, GERUND, NOUN, VERB } from '../../../language/shared/grammar.ts';
import type { FunctionRole } from '../../../language/shared/function-words.ts';
import { unique } from '../../../domain/unique.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import { countries, inSlots, people, type Frame } from '../cast.ts';
import { stateBefore } from '../parties/deed-nouns.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';
import { statesBehind } from '../parties/targets.ts';

/** Words behind a verb of giving within which it says what is given. */
const GIFT_REACH = 9;

/** With money, what is given may stand further behind: "supports the modernisation of the grid with a grant of". */
const FUND_REACH = 14;

const RETOLD: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'MOBILIZE', 'COOPERATE']);

const AS_AID = { type: 'AID', mode: '' };

const isLemma = ({ pack, words }: Document, role: FunctionRole, at: number): boolean => pack.functionWords[role].size > 0 && (words[at]?.readings ?? []).some((reading) => pack.functionWords[role].has(reading.lemma));

/** A verb that ends what the one before it has as its object. */
const isOtherVerb = ({ words }: Document, at: number): boolean => (words[at]!.grammar & VERB) !== 0 && (words[at]!.grammar & (NOUN | ADJECTIVE)) === 0;

/**
 * "Will contribute US$100,000", "supports Moldova with two million euros", "has mobilised emergency aid": whoever gives money or goods aids, whatever else
 * the verb may promise. What somebody offers or vows to give stays a promise.
 */
export function asGift({ document, matches }: Scene, trigger: Match): Match {
  const { GIVE, FUND } = document.pack.functionWords;
  const { type, mode } = trigger.entry.row;
  if (GIVE.size === 0) return trigger;
  if (mode === 'VISIT') return isCarriage(document, trigger) ? as(trigger, 'brought') : trigger;
  if (!RETOLD.has(type!) || mode || isNominal(trigger)) return trigger;
  // one phrase that the lexicon knows as aid as well
  if (type !== 'COOPERATE' && matches.events.some((other) => other.from === trigger.from && other.to === trigger.to && other.entry.row.type === 'AID')) return as(trigger, 'act');
  let verb = trigger.from;
  while (verb < trigger.to && !isLemma(document, 'GIVE', verb) && !isLemma(document, 'FUND', verb)) verb++;
  if (verb === trigger.to || (verb > trigger.from && !document.is('COMING', trigger.from))) return trigger;
  // "deployed missiles" gives them to nobody
  const isGiven = (at: number): boolean => isLemma(document, 'GIFT', at) || (type !== 'MOBILIZE' && isLemma(document, 'ARMS', at));
  const needsMoney = FUND.size > 0 && isLemma(document, 'FUND', verb);
  const end = Math.min(document.sentence(trigger.from).to, verb + (needsMoney ? FUND_REACH : GIFT_REACH));
  for (let at = verb + 1; at < end; at++) {
    if (document.is('MONEY', at) || document.pack.functionWords.MONEY.has(document.raw(at)) || (!needsMoney && isGiven(at))) return as(trigger, 'act');
    if (isOtherVerb(document, at) || /^[,;:]$/.test(document.raw(at))) return trigger;
  }
  return trigger;
}

const as = (trigger: Match, frame: string): Match => ({ ...trigger, entry: { ...trigger.entry, row: { ...trigger.entry.row, ...AS_AID, frame } } });

/** "A Brazilian plane carrying 125 tons of rice left for Cuba", "humanitarian aid from Kazakhstan has arrived in Tajikistan": what comes is goods, or what carries them. */
function isCarriage(document: Document, trigger: Match): boolean {
  if (isNominal(trigger) || !isLemma(document, 'COME', trigger.from)) return false;
  const { from, to } = document.sentence(trigger.from);
  let carrier = false;
  let gift = false;
  for (let at = from; at < to; at++) {
    carrier ||= at < trigger.from && isLemma(document, 'CARRIER', at);
    gift ||= isLemma(document, 'GIFT', at);
  }
  return carrier && gift;
}

/** From the state named first to the one it comes to, or that its route names. */
export const brought: Frame = (scene, trigger, clause) => {
  const named = scene.countriesAt(trigger.from).filter((mention) => mention.from >= clause.from && mention.to <= clause.to);
  const source = named.find((mention) => mention.to <= trigger.from && mention.form !== 'CAPITAL')?.code;
  const target = (named.find((mention) => mention.from >= trigger.from && mention.code !== source) ?? named.find((mention) => mention.code !== source))?.code;
  return source && target ? { source: [source], target: [target], people: [], organizations: [], own: true } : null;
};

/** "A consignment of medicines from India was handed over in Myanmar", "the second Kuwaiti relief plane": from whose state it comes, and to which. */
export const given: Frame = (scene, trigger, clause) => {
  const { document } = scene;
  const parts = scene.parts(trigger, clause).filter(({ actor }) => actor.countries.length > 0);
  const origins = parts.filter(({ actor, slot }) => (slot === 'ORIGIN' || (slot === 'OF' && (document.form(trigger.to - 1) !== 'of' || actor.from - trigger.to <= 1))) && actor.from >= trigger.to).map(({ actor }) => actor);
  const owners = [...stateBefore(scene, trigger), ...inSlots(parts, 'AGENT').filter((actor) => actor.to <= trigger.from), ...origins];
  const agents = inSlots(parts, 'AGENT').filter((actor) => actor.from >= trigger.to);
  // "India conveyed its decision to extend a Line of Credit to Tanzania"
  const offering = parts.filter(({ actor, slot }) => slot === 'SUBJECT' && actor.to <= trigger.from && parts.some((part) => part.slot === 'RECIPIENT' && part.actor.from >= trigger.to)).map(({ actor }) => actor);
  const givers = owners.length > 0 ? owners : agents.length > 0 ? agents : offering;
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
  trigger.entry.row.mode === 'VISIT' && matches.events.some((other) => (other.entry.row.frame === 'given' || (other.entry.row.type === 'AID' && (other.grammar & GERUND) !== 0)) && other.from >= clause.from && other.to <= trigger.from);
