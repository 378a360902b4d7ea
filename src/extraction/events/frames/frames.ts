import type { CountryCode } from '../../../domain/country.ts';
import { address, asked, blame, judge, letter, need, reply, oblige, request, say, undergo, foretell } from './addressed.ts';
import { inSlots, type Frame } from '../cast.ts';
import { act } from './deeds.ts';
import { brought, given } from './gifts.ts';
import type { Scene } from '../scene.ts';
import { accredit, attend, receive } from './audiences.ts';
import { gather } from './gatherings.ts';
import { posted } from './letters.ts';
import { opponent } from '../parties/opponents.ts';
import { mediate } from './mediation.ts';
import { complain, demonstrate } from './protests.ts';
import { exchange, mutual } from './talks.ts';
import { signed } from './signatures.ts';
import { summon } from './summons.ts';
import { destinations, invite, inviteTo, journey, visit } from './travels.ts';

/** "Agreed to": all who take part, or one that agrees to do something alone. */
const pledge: Frame = (scene, trigger, clause) => promise(scene, trigger, clause) ?? mutual(scene, trigger, clause) ?? act(scene, trigger, clause);

/** "Singapore stood ready to help Timor-Leste": a state that says what it will do for another that it names; "ready to work with Brazil" is said of both. */
const promise: Frame = (scene, trigger, clause) => {
  if (!scene.document.pack.slots.partOfSpeech || !scene.document.is('READY', trigger.to - 1)) return null;
  if (inSlots(scene.parts(trigger, clause), 'WITH').some((actor) => actor.from >= trigger.to)) return null;
  const cast = act(scene, trigger, clause);
  if (!cast?.own || cast.source.length !== 1) return null;
  const target = cast.target.length > 0 ? cast.target : opponent(scene, trigger, cast.source);
  return target.length === 1 ? { ...cast, target } : null;
};

/** "Press release": words that only look like a deed. */
const nothing: Frame = () => null;

/** By the name that `events.tsv` calls them. */
export const FRAMES: Readonly<Record<string, Frame>> = { nothing, pledge, asked, request, address, demonstrate, oblige, mutual, session: mutual, exchange, receive, visit, journey, act, given, brought, signed, judge, reply, befall: act, blame, need, praise: need, summon, accredit, attend, mediate, invite, inviteTo, gather, letter, say, undergo, complain, foretell, posted };

/** The state that the article's first visit goes to, or null. */
export function visitedState(scene: Scene): CountryCode | null {
  for (const trigger of scene.matches.events) {
    if (trigger.entry.row.frame !== 'visit') continue;
    const clause = scene.clauses.at(trigger.from);
    const host = visit(scene, trigger, clause)?.target[0] ?? destinations(scene, trigger, clause)[0];
    if (host) return host;
  }
  return null;
}
