import * as G from '../shared/grammar.ts';
import type { Slot, SlotQuestion, SlotRules, TokenView } from '../shared/slot-rules.ts';

/** Prepositions and what stands behind them; where the case decides, both are given. */
const PREPOSITIONS: Record<string, Slot | { [cases: number]: Slot }> = {
  с: 'WITH', со: 'WITH', между: 'BETWEEN', к: 'RECIPIENT', ко: 'RECIPIENT', из: 'ORIGIN', от: 'ORIGIN', о: 'ABOUT', об: 'ABOUT', обо: 'ABOUT', про: 'ABOUT',
  по: 'ABOUT', против: 'AGAINST', для: 'RECIPIENT', перед: 'RECIPIENT', над: 'ABOUT', у: 'PLACE', при: 'PLACE', через: 'NONE', без: 'NONE', среди: 'NONE', кроме: 'NONE', за: 'ABOUT',
};
/** Words between a noun and whose it is: «визит министра», «визит 5 мая министра». */
const OWNER_REACH = 3;
/** «с участием делегаций России и Ирана» */
const TAKING_PART = new Set(['участием', 'участии']);
const INTO_OR_IN = new Set(['в', 'во', 'на']);

/** Case-typed slots: the preposition decides first, then the case, then which side of the verb an actor stands on. */
export const russianSlots: SlotRules = {
  slot(view: TokenView, question: SlotQuestion): Slot {
    const { actorFrom, triggerFrom, clauseFrom } = question;
    const cases = question.cases === 0 ? G.ANY_CASE : question.cases;
    const before = prepositionBefore(view, actorFrom, clauseFrom);
    if (INTO_OR_IN.has(before)) return (cases & G.LOCATIVE) !== 0 && (cases & G.ACCUSATIVE) === 0 ? 'PLACE' : (cases & G.ACCUSATIVE) !== 0 ? 'DESTINATION' : 'PLACE';
    if (actorFrom > clauseFrom && TAKING_PART.has(view.form(actorFrom - 1))) return 'WITH';
    const fixed = PREPOSITIONS[before];
    if (typeof fixed === 'string') return fixed;
    const leads = actorFrom < triggerFrom;
    if (question.nominal) {
      if (actorFrom === question.triggerTo && (cases & G.GENITIVE) !== 0) return 'OF';
      if (leads && (cases & G.NOMINATIVE) !== 0) return 'SUBJECT';
      if (question.cases !== 0 && (cases & G.INSTRUMENTAL) !== 0 && !leads) return 'AGENT';
      if (!leads && (cases & G.GENITIVE) !== 0 && actorFrom - question.triggerTo <= OWNER_REACH) return 'OF';
      if ((cases & G.DATIVE) !== 0 && (cases & G.NOMINATIVE) === 0) return 'RECIPIENT';
      return (cases & G.NOMINATIVE) !== 0 ? 'SUBJECT' : 'NONE';
    }
    const isIndeclinable = (question.cases & G.ANY_CASE) === G.ANY_CASE || question.cases === 0;
    if (ownsNounBefore(view, actorFrom, clauseFrom) && !isTime(view, actorFrom - 1) && (isIndeclinable || ((question.cases & G.GENITIVE) !== 0 && (cases & G.NOMINATIVE) === 0))) return 'OF';
    if (question.passive && (cases & G.INSTRUMENTAL) !== 0) return 'AGENT';
    if ((cases & G.NOMINATIVE) !== 0 && (leads || (cases & G.ACCUSATIVE) === 0)) return question.passive ? 'OBJECT' : 'SUBJECT';
    if ((cases & G.ACCUSATIVE) !== 0) return 'OBJECT';
    if ((cases & G.NOMINATIVE) !== 0) return 'SUBJECT';
    if ((cases & G.DATIVE) !== 0) return 'RECIPIENT';
    if ((cases & G.INSTRUMENTAL) !== 0) return 'AGENT';
    return (cases & G.GENITIVE) !== 0 ? 'OF' : 'NONE';
  },
  hasSubject: (view, clauseFrom, triggerFrom) => subjectBefore(view, clauseFrom, triggerFrom) >= 0 || isTurnedRound(view, clauseFrom, triggerFrom),
  isTime: (view, at) => isTime(view, at),
  speaksForPlace: (view, clauseFrom, triggerFrom) => PLURAL_VERB.test(view.form(triggerFrom)) && (view.words[triggerFrom]!.grammar & G.VERB) !== 0 && (view.words[triggerFrom]!.grammar & G.PASSIVE) === 0 && subjectBefore(view, clauseFrom, triggerFrom) < 0,
};

const PLURAL_VERB = /(?:ли|лись|[уюая]т|[уюая]тся)$/;

/** «резолюцию одобрил комитет»: an object in front and a noun behind, which is the subject. */
function isTurnedRound(view: TokenView, clauseFrom: number, triggerFrom: number): boolean {
  const behind = view.words[triggerFrom + 1];
  if (!behind || (behind.grammar & G.NOUN) === 0 || (behind.grammar & G.NOMINATIVE) === 0 || view.hasInitialCapital(triggerFrom + 1)) return false;
  const object = view.words[triggerFrom - 1];
  if (!object || triggerFrom - 1 < clauseFrom) return false;
  const cases = object.readings.filter((reading) => (reading.grammar & G.NOUN) !== 0).map((reading) => reading.grammar & G.ANY_CASE);
  return cases.length > 0 && cases.every((bits) => (bits & G.ACCUSATIVE) !== 0 && (bits & G.NOMINATIVE) === 0) && prepositionBefore(view, triggerFrom - 1, clauseFrom) === '';
}

/** In a quotation these are whoever says it. */
const SPEAKER_SELF = new Set(['я', 'мы']);

/** The last noun or pronoun in front of a verb that can be nothing but a nominative, without a preposition; -1 where there is none. */
function subjectBefore(view: TokenView, clauseFrom: number, triggerFrom: number): number {
  for (let at = triggerFrom - 1; at >= clauseFrom; at--) {
    const readings = view.words[at]!.readings.filter((reading) => (reading.grammar & G.ANY_CASE) !== 0);
    // «которые попытались захватить»: whoever that is, he is told right in front
    if (readings.some((reading) => reading.lemma === 'который' && (reading.grammar & G.NOMINATIVE) !== 0) && prepositionBefore(view, at, clauseFrom) === '') return at;
    if (readings.length === 0 || (view.hasInitialCapital(at) && !(at === clauseFrom && view.words[at]!.common && (view.words[at]!.grammar & G.PRONOUN) === 0)) || SPEAKER_SELF.has(view.form(at))) continue;
    // «суд отклонил обвинения»: right in front of the verb, where the accusative looks the same
    if (at === triggerFrom - 1 && isActing(readings.map((reading) => reading.grammar), view.words[triggerFrom]!.grammar) && prepositionBefore(view, at, clauseFrom) === '') return at;
    const isNominative = readings.every((reading) => (reading.grammar & (G.NOUN | G.PRONOUN)) !== 0 && (reading.grammar & G.ADJECTIVE) === 0 && (reading.grammar & G.NOMINATIVE) !== 0 && (reading.grammar & G.ANY_CASE & ~G.NOMINATIVE) === 0);
    if (isNominative && prepositionBefore(view, at, clauseFrom) === '') return at;
  }
  return -1;
}

/** A singular masculine noun in the nominative, and a past verb that agrees with it or one of the present. */
const isActing = (nouns: readonly number[], verb: number): boolean =>
  (verb & G.VERB) !== 0 && (verb & G.PASSIVE) === 0 && ((verb & G.PAST) !== 0 ? (verb & G.MASCULINE) !== 0 && (verb & (G.FEMININE | G.NEUTER)) === 0 : (verb & G.PRESENT) !== 0) &&
  nouns.every((noun) => (noun & G.NOUN) !== 0 && (noun & G.ADJECTIVE) === 0 && (noun & G.MASCULINE) !== 0 && (noun & G.NOMINATIVE & G.SINGULAR) !== 0);

/** «отказа Израиля»: a noun right in front, no verb. */
function ownsNounBefore(view: TokenView, from: number, clauseFrom: number): boolean {
  if (from <= clauseFrom) return false;
  // «приняла в Берлине президента»: a name of a place has no owner
  if (view.hasInitialCapital(from - 1) && from - 2 >= clauseFrom && INTO_OR_IN.has(view.form(from - 2))) return false;
  const { grammar } = view.words[from - 1]!;
  return (grammar & G.NOUN) !== 0 && (grammar & (G.VERB | G.INFINITIVE | G.GERUND)) === 0;
}

/** «в четверг США ввели»: a time has no owner. */
const isTime = (view: TokenView, at: number): boolean => view.words[at]!.readings.some((reading) => TIMES.has(reading.lemma));
const TIMES = new Set(['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье', 'день', 'неделя', 'месяц', 'год', 'утро', 'вечер', 'ночь', 'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь', 'время', 'весна', 'лето', 'осень', 'зима', 'начало', 'конец', 'очередь', 'ответ', 'случай']);

/** The preposition that governs the noun group at `from`, looking back over its adjectives and pronouns. */
function prepositionBefore(view: TokenView, from: number, clauseFrom: number): string {
  for (let at = from - 1; at >= clauseFrom && at >= from - 6; at--) {
    const form = view.form(at);
    if (form in PREPOSITIONS || INTO_OR_IN.has(form)) return form;
    const { grammar } = view.words[at]!;
    if (view.isPunctuation(at) || (grammar & (G.ADJECTIVE | G.PARTICIPLE | G.PRONOUN)) === 0) return '';
  }
  return '';
}
