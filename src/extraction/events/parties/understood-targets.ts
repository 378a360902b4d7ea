import type { CountryCode } from '../../../domain/country.ts';
import type { Actor } from '../../actors/actor.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { answeredTo } from './adversaries.ts';
import { countries, inSlots, type Frame } from '../cast.ts';
import { opponent } from './opponents.ts';
import { isNominal, type Part } from './parts.ts';
import type { Scene } from '../scene.ts';
import { blamedForAbuse, hasOwnObject, inflects, SAID_OF, statesBehind, statesInPlace } from './targets.ts';
import { unsaidTargets } from './unsaid-targets.ts';

/** A deed of which the clause does not name to whom it is done. */
export interface Deed {
  scene: Scene;
  trigger: Match;
  clause: Clause;
  parts: readonly Part[];
  source: readonly CountryCode[];
  /** Bodies of no state that it is done to. */
  bodies: readonly Actor[];
  /** How another such deed is told. */
  tell: Frame;
}

type Guess = (deed: Deed) => readonly CountryCode[];

/** To whom it must be done, as the first of the language's ways to understand it says; none where none does. */
export function understoodTargets(deed: Deed): CountryCode[] {
  const { slots } = deed.scene.document.pack;
  const guesses = slots.partOfSpeech ? ENGLISH : slots.verbLast ? KAZAKH : RUSSIAN;
  for (const guess of guesses) {
    const states = guess(deed).filter((code) => !deed.source.includes(code));
    if (states.length > 0) return states;
  }
  // "Canada and Ukraine committed to": what several promise without saying to whom they promise each other
  return slots.partOfSpeech && deed.source.length > 1 && deed.trigger.entry.row.type === 'AGREE' ? [...deed.source] : [];
}

const isOf = (types: ReadonlySet<string>, { trigger }: Deed): boolean => types.has(trigger.entry.row.type!);

/** «расширили санкционные списки по Белоруссии» */
const listedAgainst: Guess = ({ scene, trigger, parts, source }) =>
  trigger.entry.row.type === 'SANCTION' ? countries(parts.filter(({ actor, slot }) => slot === 'ABOUT' && actor.from >= trigger.to && scene.document.is('AGAINST', actor.from - 1)).map(({ actor }) => actor)).filter((code) => !source.includes(code)).slice(0, 1) : [];

/** «поступок Подгорицы назвали ошибкой»: whose deed stands in front of what is said of it. */
const whoseDeed: Guess = ({ trigger, parts }) => (!isNominal(trigger) && SAID_OF.has(trigger.entry.row.type!) ? countries(inSlots(parts, 'OF').filter((actor) => actor.to === trigger.from)) : []);

const abusers: Guess = ({ scene, trigger, clause }) => blamedForAbuse(scene, trigger, clause);

const adversaries: Guess = ({ scene, trigger, clause, source, bodies }) => (bodies.length === 0 ? answeredTo(scene, trigger, clause, source) : []);

/** «осудили нападение», «открыли ответный огонь»: whoever did what is answered. */
const offender: Guess = ({ scene, trigger }) => (answersDeed(scene, trigger) && (trigger.entry.row.type === 'ASSAULT' || (trigger.entry.row.type === 'ACCUSE' && !isNominal(trigger))) ? scene.lastOffender(trigger.from) : []);

/** «Париж шабуылды айыптады»: what was done just before is blamed on whoever did it. */
const lastOffender: Guess = (deed) => (isOf(BLAMING, deed) ? deed.scene.lastOffender(deed.trigger.from) : []);

/** "Ukraine rejected the accusations": of those who made them. */
const accusers: Guess = (deed) => (isOf(ANSWERS, deed) ? deed.scene.accusersOf(deed.trigger.from, deed.source) : []);

/** "Condemned the shelling" */
const knownOffender: Guess = ({ scene, trigger }) => (trigger.entry.row.type === 'ACCUSE' && isAboutKnown(scene, trigger) ? scene.lastOffender(trigger.from) : []);

/** "Condemns the arbitrary detention of its nationals in Iran" */
const whereItWasDone: Guess = ({ scene, trigger, clause, source }) =>
  trigger.entry.row.type === 'ACCUSE' && !isNominal(trigger) && !hasOwnObject(scene, trigger, clause) ? statesInPlace(scene, trigger, { from: trigger.to, to: clause.to }).filter((code) => !source.includes(code)).slice(0, 1) : [];

const otherSide: Guess = (deed) => {
  const { scene, trigger, clause, source } = deed;
  const isOpposed = isOf(OPPOSED, deed) || (trigger.entry.row.type === 'AID' && !inflects(scene));
  return isOpposed && !hasOwnObject(scene, trigger, clause) ? opponent(scene, trigger, source) : [];
};

/** "Strongly condemns this attack on democratic freedoms": of whom the article tells. */
const whoDidThis: Guess = ({ scene, trigger, source }) => (trigger.entry.row.type === 'ACCUSE' && !isNominal(trigger) && scene.document.is('SUCH', trigger.to) ? opponent(scene, trigger, source) : []);

/** "Canada announced similar measures": on whom the article tells of. */
const likewise: Guess = (deed) => (deed.trigger.entry.row.type === 'SANCTION' && likens(deed.scene, deed.trigger) ? ofLastSuch(deed) : []);

/** "Assistance for displaced people in Lebanon" */
const inNeed: Guess = ({ scene, trigger, clause, source }) => (trigger.entry.row.type === 'AID' ? statesBehind(scene, trigger, clause, source) : []);

/** "The Embassy of Japan in Mozambique handed over", "action against those in Haiti" */
const whereItIsDone: Guess = ({ scene, trigger, clause, source }) => {
  const { type } = trigger.entry.row;
  return type === 'AID' || type === 'THREATEN' || (type === 'AGREE' && source.length === 1 && !isNominal(trigger)) ? statesInPlace(scene, trigger, clause).filter((code) => !source.includes(code)).slice(0, 1) : [];
};

/** Each language's ways, the surest first. */
const RUSSIAN: readonly Guess[] = [listedAgainst, whoseDeed, abusers, adversaries, offender, otherSide];
const ENGLISH: readonly Guess[] = [abusers, accusers, knownOffender, whereItWasDone, otherSide, whoDidThis, likewise, inNeed, whereItIsDone];
const KAZAKH: readonly Guess[] = [({ scene, trigger, clause, source }) => unsaidTargets(scene, trigger, clause, source), abusers, lastOffender, otherSide];

const BLAMING: ReadonlySet<string> = new Set(['ACCUSE', 'PROTEST', 'THREATEN']);

/** Deeds that have somebody against whom they are, said or not. */
const OPPOSED: ReadonlySet<string> = new Set(['ACCUSE', 'THREATEN', 'SANCTION', 'REJECT']);

const ANSWERS: ReadonlySet<string> = new Set(['REJECT', 'CONCEDE']);

/** "Condemned the shelling": with an article, one that has been told. */
const isAboutKnown = ({ document }: Scene, trigger: Match): boolean => {
  for (let at = trigger.from + 1; at <= trigger.to; at++) if (document.form(at) === 'the' && document.is('KNOWN_ATTACK', at + 1)) return true;
  return false;
};

const ANSWERED_WITHIN = 2;

/** «осудили нападение», «раскритиковали этот шаг», «открыли ответный огонь», «решение назвали недружественным»: what was done just before, and nobody's name beside it. */
export function answersDeed({ document }: Scene, trigger: Match): boolean {
  if (!isNominal(trigger) && trigger.from > 0 && document.isLemma('DEED', trigger.from - 1)) return true;
  for (let at = trigger.from + 1; at < Math.min(document.count, trigger.to + ANSWERED_WITHIN) && !document.isPunctuation(at); at++) {
    if (document.isLemma('DEED', at)) return true;
  }
  return false;
}

const likens = ({ document }: Scene, { from, to }: Match): boolean => {
  for (let at = from; at < to; at++) if (document.is('ALIKE', at)) return true;
  return false;
};

/** On whom the last deed of this type before was done. */
function ofLastSuch({ scene, trigger, tell }: Deed): readonly CountryCode[] {
  const before = scene.matches.events.filter((other) => other.to <= trigger.from && other.entry.row.type === trigger.entry.row.type && other.entry.row.frame === 'act' && !likens(scene, other)).at(-1);
  return (before ? tell(scene, before, scene.clauses.at(before.from))?.target.slice(0, 1) : null) ?? [];
}
