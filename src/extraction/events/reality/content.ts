import { ADJECTIVE, GENITIVE, INFINITIVE, INSTRUMENTAL, LOCATIVE, NOMINATIVE, NOUN, PARTICIPLE, PASSIVE, PAST, VERB } from '../../../language/shared/grammar.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal } from '../parties/parts.ts';
import { participialClause } from '../parties/participial.ts';
import { describes, type Scene } from '../scene.ts';

/** "A planned stop in Warsaw was cancelled", "the visit has been postponed". */
function isCancelled({ document }: Scene, trigger: Match, clause: Clause): boolean {
  if (trigger.entry.row.type !== 'CONSULT') return false;
  const { to } = document.sentence(trigger.from);
  for (let at = trigger.to; at < to; at++) {
    // "did not take place", "will not be held"
    if (at < clause.to && document.form(at) === 'not' && document.is('BEFORE_NOT', at - 1) && document.is('COME_ABOUT', at + 1)) return true;
    if (isCalling(document, at) && document.is('BE', at - 1)) return at < clause.to || isMainVerb(document, at - 1);
    const { grammar } = document.words[at]!;
    if (at < clause.to && (grammar & VERB) !== 0 && (grammar & NOUN) === 0 && !document.hasInitialCapital(at) && !document.is('STILL_TO_COME', at) && document.form(at + 1) !== 'not') return false;
  }
  return false;
}

const isCalling = (document: Document, at: number): boolean => document.is('CALLED_OFF', at) || (document.form(at) === 'called' && document.form(at + 1) === 'off');

/** "The trip, which was to have started tonight, has been postponed": behind the comma that ends a relative clause. */
function isMainVerb(document: Document, auxiliary: number): boolean {
  const first = document.is('HAVE', auxiliary - 1) ? auxiliary - 1 : auxiliary;
  return document.isMark(first - 1, ',');
}

/** «подписание не планируется», «переговоров не будет», «визит отменён»: a noun whose verb behind it denies it. */
export function isCalledOff(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (document.pack.slots.partOfSpeech) return isCancelled(scene, trigger, clause);
  if (!document.pack.names.inflects || document.pack.slots.verbLast || (trigger.grammar & (NOMINATIVE | GENITIVE)) === 0) return false;
  const denials = new Set(scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'NEGATION').map((cue) => cue.from));
  for (let at = trigger.to; at < clause.to; at++) {
    const isVerb = (document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0;
    if (denials.has(at)) return isVerb || ((document.words[at + 1]?.grammar ?? 0) & VERB) !== 0;
    if (isVerb) return false;
  }
  return false;
}

/** "Defended his trip": whoever stands up for his own supports nobody; "had not been consulted": who is asked his opinion meets nobody. */
export const isOfOneself = ({ document }: Scene, trigger: Match): boolean => document.pack.slots.partOfSpeech !== undefined && ((trigger.entry.row.type === 'SUPPORT' && document.form(trigger.from).startsWith('defend') && document.is('POSSESSIVE_OF_ANY', trigger.from + 1)) || (document.form(trigger.from) === 'consulted' && (trigger.grammar & PASSIVE) !== 0));

const NATURE_REACH = 3;

/** "The earthquake that struck the peninsula": what nature does no state has done. */
export const isOfNature = (scene: Scene, trigger: Match): boolean => scene.document.form(trigger.from) === 'unexploded' || scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'NATURE' && ((cue.to <= trigger.from && trigger.from - cue.to < NATURE_REACH) || (cue.from >= trigger.to && scene.document.form(cue.from - 1) === 'by' && cue.from - trigger.to < NATURE_REACH)));

const PARTICIPLE_REACH = 7;

/** «соглашение, подписанное в марте 2023 года», «подписанный вчера договор»: a participle that dates a signature tells of it. */
const isToldByParticiple = ({ document, matches }: Scene, trigger: Match): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast && trigger.entry.row.mode === 'SIGNING' && (trigger.grammar & PASSIVE) !== 0 && (trigger.grammar & PAST) !== 0 &&
  matches.dates.some((date) => date.from >= trigger.to && date.from - trigger.to <= PARTICIPLE_REACH && document.sentenceOf[date.from] === document.sentenceOf[trigger.from]);

/** A full participle («захваченным») describes a thing; it tells no news. */
export const isAttribute = (scene: Scene, trigger: Match): boolean => ((trigger.grammar & PARTICIPLE) !== 0 && (trigger.grammar & VERB) === 0 && trigger.entry.row.frame !== 'visit' && !isToldByParticiple(scene, trigger) && participialClause(scene, trigger) === null) || (trigger.entry.row.type !== 'CONSULT' && describes(scene, trigger));

/** «Если Иран введёт санкции, …»: a word that opens a clause and hedges it makes a condition. */
export function isCondition(scene: Scene, trigger: Match, clause: Clause): boolean {
  const cues = scene.cuesAt(trigger.from).filter((cue) => cue.from >= clause.from && cue.to <= trigger.from);
  const opens = new Set(cues.filter((cue) => cue.entry.row.kind === 'CLAUSE').map((cue) => cue.from));
  return cues.some((cue) => cue.entry.row.kind === 'HYPOTHETICAL' && opens.has(cue.from));
}

/** «чтобы обсудить», «для проведения встречи»: what somebody came for has not happened yet and is no event of its own. */
export function isPurpose(scene: Scene, trigger: Match, clause: Clause): boolean {
  if ((trigger.grammar & INFINITIVE) === 0) return false;
  for (let at = trigger.from - 1; at >= clause.from && at >= trigger.from - 3; at--) if (scene.document.is('PURPOSE', at)) return true;
  return false;
}

/** «вернуться к переговорам», «призвал к диалогу»: a noun behind "to" is what is wanted. */
export function isAim(scene: Scene, trigger: Match): boolean {
  const { document } = scene;
  if (!isNominal(trigger)) return false;
  let at = trigger.from - 1;
  while (at > 0 && trigger.from - at < 3 && (document.words[at]!.grammar & ADJECTIVE) !== 0) at--;
  // «подготовка к предстоящему визиту»
  if (document.pack.names.inflects && !document.pack.slots.verbLast && trigger.entry.row.mode === 'VISIT' && scene.cuesAt(trigger.from).some((cue) => cue.entry.row.kind === 'FUTURE' && cue.from >= at - 1 && cue.to <= trigger.from)) return false;
  return document.is('AIM', at);
}

/** What one says that one will do or not do, asks, allows: its content is no second event. */
const WITH_CONTENT: ReadonlySet<string> = new Set(['THREATEN', 'REJECT', 'REQUEST', 'AGREE', 'APPEAL', 'ACCUSE', 'CONCEDE']);

const CONTENT_REACH = 6;

/** Tokens that carry a deed on in front of «деп»: «паналатып отыр деп», «жасап жатқан екен деп». */
const CARRYING = 2;

/** «қару жеткізді деп кінәлады», «шабуылы үшін айыптады»: what somebody is blamed for is no second event. */
function isQuoted(scene: Scene, trigger: Match): boolean {
  const { document } = scene;
  let saying = trigger.to;
  while (saying < trigger.to + CARRYING && saying < document.count && !document.is('SAYING', saying) && (document.words[saying]!.grammar & VERB) !== 0) saying++;
  if (!document.is('SAYING', saying) && document.is('BECAUSE', trigger.to)) saying = trigger.to;
  else if (!document.is('SAYING', saying)) return false;
  return scene.matches.events.some((other) => other.entry.row.type === 'ACCUSE' && other.from > saying && other.from - saying <= 2);
}

/** «совместно разрабатывать» */
const isInfinitive = ({ words }: Document, at: number): boolean => (words[at]!.grammar & INFINITIVE) !== 0 && (words[at]!.grammar & VERB) === 0;

/** «пригрозила нанести удар», «отказался возвращаться за стол переговоров», «отверг предложение о переговорах»: said, asked or refused, not done. */
export function isContent(scene: Scene, trigger: Match, clause: Clause): boolean {
  const { document } = scene;
  if (document.pack.slots.verbLast) return isQuoted(scene, trigger);
  if (!document.pack.names.inflects) return false;
  if (isBroughtAbout(document, trigger, clause) || isChargedWith(document, trigger) || isTurnedDown(scene, trigger, clause)) return true;
  const asked = ((trigger.grammar & INFINITIVE) !== 0 && (trigger.grammar & (VERB | PAST)) === 0) || (trigger.to - trigger.from > 1 && isInfinitive(document, trigger.to - 1));
  // «условились провести следующий раунд»: still to come
  if (asked && trigger.entry.row.type === 'CONSULT' && isAgreedUpon(scene, trigger, clause)) return false;
  const governor = scene.matches.events.filter((other) => other.to <= trigger.from && other.from >= clause.from && trigger.from - other.to <= CONTENT_REACH && WITH_CONTENT.has(other.entry.row.type!)).at(-1);
  if (!governor) return asked && isAgreedBehind(scene, trigger, clause);
  for (let at = governor.to; at < trigger.from; at++) if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0) return false;
  if (isNominal(trigger) && governor.entry.row.type === 'ACCUSE' && trigger.entry.row.frame === 'befall') return trigger.from - governor.to <= 1;
  return asked || (isNominal(trigger) && governor.entry.row.type === 'REJECT' && (trigger.from - governor.to <= 1 || (trigger.grammar & (NOMINATIVE | INSTRUMENTAL)) === 0));
}

/** «санкции не заставят Иран отказаться»: what somebody is brought to do. */
function isBroughtAbout(document: Document, trigger: Match, clause: Clause): boolean {
  if ((trigger.grammar & INFINITIVE) === 0) return false;
  for (let at = trigger.from - 1; at >= clause.from && trigger.from - at <= CONTENT_REACH && !document.isPunctuation(at); at--) if (document.isLemma('CAUSE', at)) return true;
  return false;
}

/** «Анкара обвинения отвергла»: the charge that somebody turns down is none of his own. */
const isTurnedDown = ({ document, matches }: Scene, trigger: Match, clause: Clause): boolean =>
  isNominal(trigger) && trigger.entry.row.type === 'ACCUSE' && !document.pack.slots.verbLast && matches.events.some((other) => other.entry.row.type === 'REJECT' && !isNominal(other) && other.from >= trigger.to && other.to <= clause.to && other.from - trigger.to <= 2);

/** «приговорены за убийство», «арестован по обвинению в захвате заложников», «выслал по обвинению в шпионаже»: what somebody is punished for, and the charge itself. */
const isChargedWith = (document: Document, trigger: Match): boolean =>
  isNominal(trigger) && ((trigger.entry.row.type === 'ACCUSE' && document.is('BY_MEANS_OF', trigger.from - 1)) || (trigger.entry.row.frame === 'befall' && isOfCharge(document, trigger)));

const isOfCharge = (document: Document, trigger: Match): boolean =>
  (document.is('BLAMED_FOR', trigger.from - 1) || (document.is('PLACE', trigger.from - 1) && document.isLemma('CHARGE_NOUN', trigger.from - 2)));

/** «договорились на встрече», «по итогам переговоров»: where it was agreed. */
const isOccasion = ({ document }: Scene, { from, grammar }: Match): boolean => (document.is('AT', from - 1) && (grammar & LOCATIVE) !== 0) || document.is('OCCASION', from - 1);

/** «договорились провести очередной раунд консультаций»: what is agreed upon is still to come. */
export const isAgreedUpon = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  isAgreedToBeHeld(scene, trigger, clause) ||
  scene.document.pack.names.inflects && !scene.document.pack.slots.verbLast && !isOccasion(scene, trigger) && scene.matches.events.some((other) => other.from >= clause.from && other.to <= trigger.from && trigger.from - other.to <= CONTENT_REACH && other.entry.row.type === 'AGREE' && (other.grammar & VERB) !== 0);

/** "Agreed to hold the next round of consultations in Tashkent in 2025". */
function isAgreedToBeHeld({ document }: Scene, trigger: Match, clause: Clause): boolean {
  if (!document.pack.slots.partOfSpeech) return false;
  for (let at = trigger.from; at > clause.from && at > trigger.from - CONTENT_REACH; at--) if (document.form(at - 1) === 'to' && document.is('HOLD', at)) return document.is('AGREED', at - 2);
  return false;
}

/** «Прекратить огонь стороны договорились»: the verb that governs it may stand behind. */
const isAgreedBehind = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.matches.events.some((other) => other.from >= trigger.to && other.to <= clause.to && other.from - trigger.to <= (other.entry.row.type === 'REJECT' && trigger.from - clause.from <= 1 ? CONTENT_REACH : 3) && WITH_CONTENT.has(other.entry.row.type!) && (other.grammar & (VERB | PAST)) !== 0);

const THANKED_REACH = 6;

/** "Expressed appreciation for Qatar's support": what somebody is thanked for is no news of its own. */
export const isThankedFor = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  trigger.entry.row.type === 'SUPPORT' && isNominal(trigger) &&
  scene.matches.statements.some((stance) => stance.entry.row.type === 'THANK' && stance.from >= clause.from && stance.to <= trigger.from && trigger.from - stance.to <= THANKED_REACH);
