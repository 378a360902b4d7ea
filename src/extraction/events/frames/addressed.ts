import { unique } from '../../../domain/unique.ts';
import { FUTURE, INFINITIVE, VERB, NOUN, PASSIVE, PAST, PRESENT, PRONOUN } from '../../../language/shared/grammar.ts';
import type { Actor } from '../../actors/actor.ts';
import type { CountryMention } from '../../entities/countries.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Match } from '../../text/matches.ts';
import { carriedSubject } from '../parties/carried-subject.ts';
import { countries, inSlots, organizations, people, type Frame } from '../cast.ts';
import { act } from './deeds.ts';
import { opponent } from '../parties/opponents.ts';
import { inflects, statesBehind, statesInPlace } from '../parties/targets.ts';
import type { Scene } from '../scene.ts';
import { isInWriting, written } from './letters.ts';
import { isJoined, isNominal, isSubject } from '../parties/parts.ts';
import { saysItBehind } from '../parties/said-behind.ts';
import { isCallOn } from '../parties/unsaid-targets.ts';

/** What a content clause blames on its subject is the charge of whoever says it («Минск считает, что Москва задолжала ему»). */
export const blame: Frame = (scene, trigger, clause) => {
  const accused = countries(inSlots(scene.parts(trigger, clause), 'SUBJECT'));
  const speaker = carriedSubject(scene, trigger, clause);
  if (!speaker || accused.length === 0 || (speaker.to > clause.from && speaker.from < trigger.to)) return null;
  const source = speaker.countries.filter((code) => !accused.includes(code));
  return source.length > 0 ? { source, target: accused, people: speaker.people, organizations: [], own: true } : null;
};

/** Only with a named target: whom one asks or demands of. */
export const need: Frame = (scene, trigger, clause) => {
  const acted = act(scene, trigger, clause);
  const done = acted && acted.target.length === 0 && trigger.entry.row.type === 'SUPPORT' && (inflects(scene) || isSupportFor(scene, trigger)) && !isNominal(trigger) ? { ...acted, target: whereItIs(scene, trigger, clause).filter((code) => !acted.source.includes(code)) } : acted;
  const called = done && isCallOn(scene, trigger) ? countries(inSlots(scene.parts(trigger, clause), 'OBJECT', 'RECIPIENT', 'AGAINST')) : null;
  const told = done && called ? { ...done, target: done.target.filter((code) => called.includes(code)) } : done;
  if (told && told.target.length === 0 && inflects(scene) && trigger.entry.row.type === 'REQUEST') told.target.push(...askedAt(scene, trigger, clause).filter((code) => !told.source.includes(code)));
  if (told && told.target.length === 0 && inflects(scene) && trigger.entry.row.type === 'REQUEST') told.target.push(...whoIsTo(scene, trigger).filter((code) => !told.source.includes(code)));
  const cast = told && told.target.length === 0 && (isSaidToOther(scene, trigger) || isDemanded(scene, trigger)) ? { ...told, target: opponent(scene, trigger, told.source) } : told;
  return cast && (cast.target.length > 0 || cast.organizations.length > (cast.source.length > 0 ? 0 : 1)) ? cast : null;
};

/** «запросил у Берлина комплексы»: who has what one asks for. */
const askedAt = (scene: Scene, trigger: Match, clause: Clause): CountryMention['code'][] =>
  countries(scene.parts(trigger, clause).filter(({ actor }) => actor.from >= trigger.from && scene.document.is('AT_HOST', actor.from - 1)).map(({ actor }) => actor)).slice(0, 1);

const ASKED_WITHIN = 4;

/** «настаивает, чтобы Пакистан закрыл лагеря»: who is to do what is asked for. */
function whoIsTo(scene: Scene, trigger: Match): CountryMention['code'][] {
  const { document } = scene;
  let purpose = trigger.to;
  while (purpose < trigger.to + ASKED_WITHIN && purpose < document.count && !document.is('PURPOSE', purpose)) purpose++;
  if (!document.is('PURPOSE', purpose)) return [];
  return scene.actorsOfSentence(document.sentenceOf[trigger.from]!).find((actor) => actor.from > purpose && actor.from - purpose <= ASKED_WITHIN && isSubject(document, actor))?.countries.slice(0, 1) ?? [];
}

const REFORMS_REACH = 4;

/** «поддержала проводимые в Казахстане реформы»: whose they are where they are. */
const whereItIs = (scene: Scene, trigger: Match, clause: Clause): CountryMention['code'][] =>
  scene.countriesAt(trigger.from).filter((mention) => mention.from >= trigger.to && mention.from - trigger.to <= REFORMS_REACH && mention.to <= clause.to && mention.form === 'NAME' && scene.document.is('PLACE', mention.from - 1)).map((mention) => mention.code).slice(0, 1);

/** "Voiced support for the reforms in Armenia" */
const isSupportFor = ({ document }: Scene, trigger: Match): boolean => document.pack.slots.partOfSpeech !== undefined && (document.form(trigger.to - 1) === 'for' || document.form(trigger.to) === 'for');

/** «потребовал вывести войска»: a demand is made of the other side, where nobody else is named. */
const isDemanded = (scene: Scene, trigger: Match): boolean => inflects(scene) && trigger.entry.row.type === 'REQUEST' && (trigger.grammar & (PAST | PRESENT)) !== 0 && !isNominal(trigger) && scene.document.isLemma('DEMAND', trigger.from);

/** "President Yuldashev expressed his support.": where nothing follows, it is for whoever he talks with. */
const isSaidToOther = ({ document }: Scene, trigger: Match): boolean =>
  document.pack.slots.partOfSpeech !== undefined && trigger.entry.row.type === 'SUPPORT' && !isNominal(trigger) && ((document.is('BACKING', trigger.to - 1) && (document.isPunctuation(trigger.to) || trigger.to >= document.count)) || isCandidature(document, trigger) || document.is('ONE_CHINA', trigger.to - 1) || document.is('ONE_CHINA', trigger.to - 2));

const BID_REACH = 9;

/** "Would back the country's candidature", "supports Kazakhstan's bid": which is given to somebody by saying so. */
export function isCandidature(document: Scene['document'], trigger: Match): boolean {
  for (let at = trigger.from; at < trigger.from + BID_REACH && at < document.count; at++) if (document.is('CANDIDATURE', at)) return true;
  return false;
}

/** Of whom one asks, as against what he is to do about whom: "urged the UN to answer Israel". */
export const request: Frame = (scene, trigger, clause) => {
  if (scene.document.pack.slots.partOfSpeech === undefined) return need(scene, trigger, clause);
  if (isForAll(scene, trigger) || isForPeace(scene, trigger) || (scene.document.form(trigger.from).startsWith('invit') && invitesTo(scene, trigger))) return null;
  const cast = act(scene, trigger, clause);
  if (!cast) return null;
  const end = complementFrom(scene, trigger, clause);
  const actors = scene.parts(trigger, clause).map((part) => part.actor).filter((actor) => actor.countries.length + actor.organizations.length > 0);
  const others = actors.filter((actor) => actor.from > trigger.from && !actor.countries.some((code) => cast.source.includes(code)));
  const before = others.filter((actor) => actor.to <= end);
  // "urge the regime to cease violence and release those detained in Myanmar"
  const asked = before.length > 0 ? before : others;
  // "asked the European Commission to open consultations with Kyiv"
  const told = asked.length > 0 ? (asked[0]!.countries.length === 0 && (asked.length === 1 || asked[1]!.from - asked[0]!.to > 2) ? [] : countries(asked)) : cast.target;
  const target = told.length > 0 || isNominal(trigger) || !(scene.document.isLemma('DEMANDING', trigger.from) || (scene.document.form(trigger.from).startsWith('call') && scene.document.form(trigger.from + 1) === 'for') || (scene.document.form(trigger.from).startsWith('ask') && scene.document.form(trigger.from + 1) === 'for')) ? told : opponent(scene, trigger, cast.source);
  const bodies = unique([...organizations(actors.filter((actor) => actor.to <= trigger.from)), ...organizations(asked)]);
  return target.length > 0 || bodies.length > (cast.source.length > 0 ? 0 : 1) || isOfPeople(scene, trigger, clause) ? { ...cast, target, organizations: bodies } : null;
};

/** "At the request of Tonga, Australia will", "following a request for help from Vanuatu": whoever stands behind asks the sentence's other party. */
export const asked: Frame = (scene, trigger) => {
  const actors = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.countries.length > 0 && actor.kind !== 'capital');
  const asking = actors.find((actor) => actor.from >= trigger.to && actor.from - trigger.to <= 1);
  const other = actors.find((actor) => actor !== asking && !actor.countries.some((code) => asking?.countries.includes(code)));
  return asking && other ? { source: asking.countries, target: other.countries.slice(0, 1), people: asking.people, organizations: [], own: true } : null;
};

/** "Opposition groups in Zimbabwe demanded that President Mugabe": of their own state. */
const isOfPeople = (scene: Scene, trigger: Match, clause: Clause): boolean =>
  scene.document.isLemma('DEMANDING', trigger.from) && !isNominal(trigger) && inSlots(scene.parts(trigger, clause), 'SUBJECT').some((actor) => scene.matches.roles.some(({ from, to, entry }) => entry.row.role === 'LOCAL' && from >= actor.from && to <= actor.to));

const PEACE_REACH = 6;

/** "Called for an immediate ceasefire in Gaza": asked of everybody as well. */
function isForPeace({ document }: Scene, trigger: Match): boolean {
  if (!document.form(trigger.from).startsWith('call') || document.form(trigger.from + 1) !== 'for') return false;
  for (let at = trigger.from + 2; at < trigger.from + PEACE_REACH && at < document.count && !document.isPunctuation(at); at++) if (document.is('PEACE', at)) return true;
  return false;
}

/** "Invited Yang to Ulaanbaatar" names a capital behind "to". */
const invitesTo = (scene: Scene, trigger: Match): boolean => scene.countriesAt(trigger.from).some((mention) => mention.form !== 'ADJECTIVE' && mention.from > trigger.from && mention.from - trigger.from <= BID_REACH && scene.document.form(scene.document.is('ARTICLE', mention.from - 1) ? mention.from - 2 : mention.from - 1) === 'to');

/** "Calls on all parties to return to dialogue": asked of everybody, it is an appeal. */
function isForAll({ document }: Scene, trigger: Match): boolean {
  const at = document.is('UPON', trigger.from + 1) ? trigger.from + 2 : trigger.from + 1;
  const quantified = document.is('ALL', at) ? at + 1 : document.form(at) === 'the' ? at + 1 : -1;
  const noun = quantified >= 0 && document.is('BEFORE_PARTIES', quantified) ? quantified + 1 : quantified;
  return noun >= 0 && document.is('PARTIES', noun) && !document.is('OF_OR_IN', noun + 1);
}

/** Where the verb stands that somebody is asked to do: "to answer", "(that the UN) recognise". */
function complementFrom(scene: Scene, trigger: Match, clause: Clause): number {
  const { document } = scene;
  // "to resume": behind "to" what may be a noun is none
  for (let at = trigger.to + 1; at < clause.to; at++) if (((document.words[at]!.grammar & INFINITIVE) !== 0 && (document.words[at]!.grammar & NOUN) === 0) || ((document.words[at]!.grammar & (INFINITIVE | VERB)) !== 0 && document.form(at - 1) === 'to')) return at;
  return clause.to;
}

/** Only of whom the deed names itself as its object: "warned Belarus". */
export const address: Frame = (scene, trigger, clause) => {
  const cast = act(scene, trigger, clause);
  const named = countries(inSlots(scene.parts(trigger, clause), 'OBJECT', 'RECIPIENT', 'AGAINST'));
  if (!cast || cast.target.some((code) => named.includes(code))) return cast;
  return announces(scene, trigger) ? { ...cast, target: statesBehind(scene, trigger, scene.document.sentence(trigger.from)).filter((code) => !cast.source.includes(code)) } : null;
};

const ANNOUNCED_WITHIN = 8;

/** "Warned on Monday that it may": what the speaker himself will do. */
function announces(scene: Scene, trigger: Match): boolean {
  const { words } = scene.document;
  for (let at = trigger.to + 1; at < trigger.to + ANNOUNCED_WITHIN && at < words.length; at++) if ((words[at]!.grammar & FUTURE) !== 0 && (words[at - 1]!.grammar & PRONOUN) !== 0) return true;
  return false;
}

/** "Russia said that Sudan must return …": who says so asks it of whom it holds. */
export const oblige: Frame = (scene, trigger, clause) => {
  const subjects = inSlots(scene.parts(trigger, clause), 'SUBJECT').filter((actor) => actor.countries.length > 0);
  // where verbs come last, both stand in front: «Байрамов Ереван Конституциясын өзгертуі керек дейді»
  const obliged = scene.document.pack.slots.verbLast ? subjects.slice(1) : inSlots(scene.parts(trigger, clause), 'SUBJECT');
  if (countries(obliged).length === 0) return null;
  const first = obliged[0]!.from;
  const stage = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.countries.length + actor.organizations.length > 0);
  const introduced = scene.document.pack.slots.partOfSpeech ? introducing(scene, trigger) : undefined;
  const speaker = stage.find((actor) => actor.to <= first) ?? introduced ?? (scene.document.pack.slots.partOfSpeech ? stage.find((actor) => actor.from >= clause.from && actor.from > trigger.to && saysItBehind(scene, actor)) : undefined);
  const target = countries(obliged).filter((code) => !speaker?.countries.includes(code));
  return speaker && target.length > 0 ? { source: speaker.countries, target, people: speaker.people, organizations: speaker.organizations, own: true } : null;
};

/** "The Foreign Secretary said: …": whoever stands in front of the colon that opens what is said. */
function introducing(scene: Scene, trigger: Match): Actor | undefined {
  const { document } = scene;
  for (let sentence = document.sentenceOf[trigger.from]! - 1, back = 0; sentence >= 0 && back < 3; sentence--, back++) {
    const { from, to } = document.sentences[sentence]!;
    if (document.isMark(to - 1, ':')) return scene.actorsOfSentence(sentence).find((actor) => actor.countries.length > 0 && actor.from - from <= 4);
  }
  return undefined;
}

/** "The crackdown by the Georgian authorities was unacceptable, the minister said": whoever says so accuses whom the subject names. */
export const judge: Frame = (scene, trigger, clause) => {
  const stage = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.countries.length > 0);
  const speaker = stage.find((actor) => actor.from > trigger.to && saysItBehind(scene, actor)) ?? saidBefore(scene, trigger, clause) ?? introducing(scene, trigger);
  if (!speaker || speaker.countries.length === 0) return null;
  const named = scene.countriesAt(trigger.from).filter((mention) => mention.form !== 'CAPITAL' && mention.from >= clause.from && mention.from >= (speaker.to < trigger.from ? speaker.to : 0) && mention.to <= trigger.from);
  const target = unique(named.map((mention) => mention.code)).filter((code) => !speaker.countries.includes(code)).slice(0, 1);
  return target.length > 0 ? { source: speaker.countries.slice(0, 1), target, people: speaker.people.slice(0, 1), organizations: [], own: true } : null;
};

/** "The minister said the crackdown was": whoever stands in front of a verb of saying. */
const saidBefore = (scene: Scene, trigger: Match, clause: Clause): Actor | undefined => {
  const said = scene.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH' && cue.to <= trigger.from && cue.from >= scene.document.sentence(clause.from).from).at(0);
  return said ? scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).find((actor) => actor.to <= said.from && actor.countries.length > 0) : undefined;
};

/** "In response to media queries, the spokesperson said": whoever stands behind it; "the ministry issued the following statement": else in front. */
export const reply: Frame = (scene, trigger) => {
  const voices = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.countries.length > 0 && (actor.people.length > 0 || actor.kind === 'office' || actor.kind === 'body'));
  // "in response to queries on Kenya's offer": of what is asked about
  const isAskedAbout = ({ from }: Actor): boolean => {
    const before = scene.document.is('ARTICLE', from - 1) ? from - 2 : from - 1;
    return scene.document.is('ABOUT', before) || scene.document.form(before) === 'on';
  };
  const speaker = voices.find((actor) => actor.from >= trigger.to && !isAskedAbout(actor)) ?? (isNominal(trigger) && !scene.document.startsSentence(trigger.from) && scene.document.sentenceOf[trigger.from] !== 0 ? undefined : voices.find((actor) => actor.to <= trigger.from));
  const source = speaker?.countries.slice(0, 1) ?? [];
  return source.length > 0 ? { source, target: [], people: speaker!.people.slice(0, 1), organizations: [], own: true } : null;
};

/** "Nicaragua would lose aid, US officials said", "Syria told Israel that any raid would be answered": whoever says so threatens whom it would befall. */
export const foretell: Frame = (scene, trigger, clause) => {
  const stage = scene.actorsOfSentence(scene.document.sentenceOf[trigger.from]!).filter((actor) => actor.countries.length + actor.organizations.length > 0);
  const befallen = inSlots(scene.parts(trigger, clause), 'SUBJECT', 'OBJECT').filter((actor) => actor.to <= trigger.from);
  const speaker = stage.find((actor) => actor.from > trigger.to && saysItBehind(scene, actor)) ?? stage.find((actor) => actor.to < (befallen[0]?.from ?? trigger.from));
  if (!speaker) return null;
  const named = countries(befallen.length > 0 ? befallen : stage.filter((actor) => actor.to <= trigger.from)).filter((code) => !speaker.countries.includes(code));
  return named.length > 0 ? { source: speaker.countries, target: named.slice(0, 2), people: speaker.people, organizations: speaker.organizations, own: true } : null;
};

/** From the subject to whom it is addressed. */
export const letter: Frame = (scene, trigger, clause) => {
  if (scene.document.form(trigger.from).startsWith('receiv') && scene.document.form(trigger.to - 1) === 'from') return sentTo(scene, trigger, clause);
  if (isInWriting(scene, trigger)) return written(scene, trigger);
  if (inflects(scene) && (scene.document.is('FROM_SOMEBODY', trigger.to) || scene.document.is('FROM_SOMEBODY', trigger.to - 1) || scene.document.isLemma('ARRIVE', trigger.from))) return cameFrom(scene, trigger, clause);
  const cast = act(scene, trigger, clause);
  const addressed = inSlots(scene.parts(trigger, clause), 'OBJECT', 'RECIPIENT');
  const receivers = people(addressed);
  // «направил в Совет Безопасности письмо»: to the organisation, whoever else is spoken of
  const bodies = inflects(scene) && receivers.length === 0 ? inSlots(scene.parts(trigger, clause), 'DESTINATION', 'RECIPIENT').filter((actor) => actor.kind === 'organization') : [];
  if (cast && bodies.length > 0) return { ...cast, target: [], organizations: unique([...cast.organizations, ...organizations(bodies)]) };
  const all = addressed.length > 0 && addressed.every((actor) => actor.kind === 'parties');
  // «Тоқаев екі ел басшысын құттықтады»: two others, where he is none of them
  const others = all && scene.document.pack.slots.verbLast === true ? countries(addressed) : [];
  if (cast && others.length > 0 && !others.some((code) => cast.source.includes(code))) return { ...cast, target: others };
  if (cast && scene.document.pack.slots.partOfSpeech) {
    // "condolences to the families of the victims" are no letter
    if (scene.document.is('ORAL', trigger.to - 2) && scene.document.form(trigger.to - 1) === 'to' && !addressed.some((actor) => actor.people.length > 0 || actor.kind === 'office' || actor.kind === 'colleague')) return null;
    // "called on the premier and handed over a letter from the president": to whom he called on
    if (cast.target.length === 0 && receivers.length === 0 && cast.source.length > 0) cast.target.push(...opponent(scene, trigger, cast.source));
  }
  // «выразил соболезнования семьям погибших в Иране»
  if (cast && !all && cast.target.length + receivers.length === 0 && inflects(scene)) cast.target.push(...statesInPlace(scene, trigger, { from: trigger.to, to: clause.to }).filter((code) => !cast.source.includes(code)).slice(0, 1));
  if (!cast || (cast.target.length === 0 && receivers.length === 0) || all) return null;
  return { ...cast, people: unique([...cast.people, ...receivers]) };
};

/** «В адрес Президента Казахстана поступило поздравление от императора Японии», «… послание императора», «получил письмо от императора» */
const cameFrom: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const senders = parts.filter(({ actor, slot }) => (slot === 'ORIGIN' || (slot === 'OF' && actor.from === trigger.to)) && actor.from >= trigger.to && actor.countries.length > 0).map(({ actor }) => actor).slice(0, 1);
  const receivers = parts.map(({ actor }) => actor).filter((actor) => actor.to <= trigger.from && actor.countries.length > 0).slice(0, 1);
  const source = countries(senders);
  const target = countries(receivers).filter((code) => !source.includes(code));
  return source.length > 0 && target.length > 0 ? { source, target, people: unique([...people(senders), ...people(receivers)]), organizations: [], own: true } : null;
};

/** "Had received a written message from the minister": from whoever stands behind "from". */
const sentTo: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const senders = parts.filter((part) => part.actor.from >= trigger.to && part.actor.countries.length > 0 && part.slot !== 'NONE').map((part) => part.actor).slice(0, 1);
  const subjects = inSlots(parts, 'SUBJECT');
  const receivers = subjects.length > 0 ? subjects : [carriedSubject(scene, trigger, clause)].filter((actor) => actor !== null);
  const source = countries(senders);
  const target = countries(receivers).filter((code) => !source.includes(code));
  return source.length > 0 && target.length > 0 ? { source, target, people: unique([...people(senders), ...people(receivers)]), organizations: [], own: subjects.length > 0 } : null;
};

/** The speaker alone. */
export const say: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const unsaid = scene.document.pack.slots.verbLast === true && (trigger.grammar & PASSIVE) !== 0;
  const subjects = inSlots(parts, unsaid ? 'AGENT' : 'SUBJECT');
  // «тоқтатуға шақырылды»: a passive does not go on with whoever acted before
  if (unsaid && subjects.length === 0) return null;
  const speakers = subjects.length > 0 ? subjects : [carriedSubject(scene, trigger, clause)].filter((actor) => actor !== null);
  const together = speakers.length === 1 && speakers[0]!.kind === 'parties';
  const source = together ? countries(speakers) : countries(speakers).slice(0, 1);
  const bodies = source.length === 0 && inflects(scene) && trigger.entry.row.type === 'APPEAL' ? organizations(speakers).slice(0, 1) : [];
  if (bodies.length > 0) return { source: [], target: [], people: people(speakers).slice(0, 1), organizations: bodies, own: subjects.length > 0 };
  return source.length > 0 ? { source, target: [], people: together ? people(speakers) : people(speakers).slice(0, 1), organizations: [], own: subjects.length > 0 } : null;
};


/** "Came under fire from Britain", "received a loan from China": the subject undergoes it, whoever stands behind "from" or "by" does it. */
export const undergo: Frame = (scene, trigger, clause) => {
  const parts = scene.parts(trigger, clause);
  const behind = parts.filter((part) => part.actor.from > trigger.from && ['AGENT', 'ORIGIN', 'OBJECT'].includes(part.slot)).map((part) => part.actor);
  // "under pressure from Russia," said the minister: nobody but those who stand joined
  const agents = behind.filter((_, index) => index === 0 || behind.slice(1, index + 1).every((actor, at) => isJoined(scene.document, behind[at]!, actor)));
  const subjects = inSlots(parts, 'SUBJECT');
  const carried = subjects.length > 0 ? null : carriedSubject(scene, trigger, clause);
  const source = countries(agents);
  const target = countries(carried ? [carried] : subjects).filter((code) => !source.includes(code));
  return target.length > 0 && source.length + organizations(agents).length > 0 ? { source, target, people: people(agents), organizations: organizations(agents), own: carried === null } : null;
};
