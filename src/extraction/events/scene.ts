import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { unique } from '../../domain/unique.ts';
import { ADJECTIVE, LOCATIVE, NOMINATIVE, PASSIVE, PRONOUN, SINGULAR } from '../../language/shared/grammar.ts';
import type { Actor } from '../actors/actor.ts';
import type { MainParties } from '../actors/stage.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Person } from '../people/people.ts';
import { Quotations } from '../statements/quotations.ts';
import { BySentence } from '../text/by-sentence.ts';
import type { Clause, Clauses } from '../text/clauses.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { Cast } from './cast.ts';
import { agreeInNumber } from './parties/agreement.ts';
import { actBehindObject, actInOwnSentence, actForOwnVerb, belongToOtherVerbs, fillsGap, isJoined, isNominal, isSubject, nearestSubjects, overlaps, runsOn, saysItOfOthers, shareLastSlot, standBeforeOtherVerb, standOnSidelines, standWithJoinedVerb, undergoesInFront, type Part } from './parties/parts.ts';

/** Who talks with whom. */
export interface Talk {
  countries: readonly CountryCode[];
  people: readonly Person[];
}

const OFFENCE_REACH = 6;

/** Everything that reading events and statements looks at. */
export class Scene {
  readonly document: Document;
  readonly matches: Matches;
  readonly actors: readonly Actor[];
  readonly countries: readonly CountryMention[];
  readonly clauses: Clauses;
  readonly main: MainParties;
  readonly #actors: BySentence<Actor>;
  readonly #countries: BySentence<CountryMention>;
  readonly #cues: BySentence<Match>;
  /** Paragraphs of background, with the token that opens each («Напомним, …»). */
  readonly #recalled: ReadonlyMap<number, number>;
  readonly #talks: { at: number; cast: Talk }[] = [];
  #quotations: Quotations | null = null;
  #gathering: Cast | null = null;
  readonly #charges: { at: number; source: readonly CountryCode[]; target: readonly CountryCode[] }[] = [];
  readonly #offences: { at: number; source: readonly CountryCode[] }[] = [];

  constructor(document: Document, matches: Matches, actors: readonly Actor[], countries: readonly CountryMention[], clauses: Clauses, main: MainParties) {
    this.document = document;
    this.matches = matches;
    this.actors = actors;
    this.countries = countries;
    this.clauses = clauses;
    this.main = main;
    this.#actors = new BySentence(document, actors);
    this.#countries = new BySentence(document, countries);
    this.#cues = new BySentence(document, matches.cues);
    this.#recalled = new Map(matches.cues.filter((cue) => cue.entry.row.kind === 'RECALL' && document.startsSentence(cue.from)).map((cue) => [document.sentence(cue.from).paragraph, cue.from]).reverse() as [number, number][]);
  }

  /** Who says what stands in quotation marks. */
  get quotations(): Quotations {
    return (this.#quotations ??= new Quotations(this));
  }

  /** Notes who took part in a talk told at a token: «стороны», «министры» behind it are they. */
  noteTalk(at: number, cast: Talk): void {
    this.#talks.push({ at, cast });
  }

  /** Notes who came together. */
  noteGathering(cast: Cast): void {
    this.#gathering = cast;
  }

  lastGathering(): Cast | null {
    return this.#gathering;
  }

  /** Notes who has just done something hostile. */
  noteOffence(at: number, source: readonly CountryCode[]): void {
    if (source.length > 0) this.#offences.push({ at, source });
  }

  /** Notes who has accused, asked or threatened whom. */
  noteCharge(at: number, source: readonly CountryCode[], target: readonly CountryCode[]): void {
    if (source.length > 0 && target.length > 0) this.#charges.push({ at, source, target });
  }

  /** Who accused, asked or threatened these states a few sentences before a token, the last of them. */
  accusersOf(at: number, states: readonly CountryCode[]): readonly CountryCode[] {
    const sentence = this.document.sentenceOf[at]!;
    return this.#charges.filter((charge) => charge.at < at && sentence - this.document.sentenceOf[charge.at]! <= OFFENCE_REACH && states.some((code) => charge.target.includes(code)) && !states.some((code) => charge.source.includes(code))).at(-1)?.source ?? [];
  }

  /** Who did something hostile a few sentences before a token, the last of them. */
  lastOffender(at: number): readonly CountryCode[] {
    const sentence = this.document.sentenceOf[at]!;
    return this.#offences.filter((offence) => offence.at < at && sentence - this.document.sentenceOf[offence.at]! <= OFFENCE_REACH).at(-1)?.source ?? [];
  }

  /** The last talk told before a token. */
  talkBefore(at: number): Talk | null {
    return this.#talks.filter((candidate) => candidate.at < at).at(-1)?.cast ?? null;
  }

  /** The last talk that a token's own paragraph told before it. */
  talkInParagraph(at: number): Talk | null {
    const { paragraph } = this.document.sentence(at);
    return this.#talks.filter((candidate) => candidate.at < at && this.document.sentence(candidate.at).paragraph === paragraph).at(-1)?.cast ?? null;
  }

  /** The parties as of a place in the text: those of the last talk told, else the article's own. */
  partiesAt(actor: Actor): Actor {
    const meant = actor.offices ? this.#holdersAt(actor.from, actor.offices) : null;
    if (meant) return { ...actor, countries: unique(meant.map((person) => person.country!)), people: meant };
    const talk = this.talkBefore(actor.from);
    return talk ? { ...actor, countries: [...talk.countries], people: [...talk.people] } : actor;
  }

  /** "Both leaders", "the Foreign Ministers": those of the last talk, before a token, of people who hold such offices for two states or more. */
  #holdersAt(at: number, offices: readonly OfficeKind[]): Person[] | null {
    for (const { cast } of this.#talks.filter((talk) => talk.at < at).reverse()) {
      const holders = cast.people.filter((person) => person.country !== null && person.office !== null && offices.includes(person.office));
      if (new Set(holders.map((person) => person.country)).size > 1) return holders;
    }
    return null;
  }

  /** Is the token part of an office's wording («глава делегации на переговорах»)? */
  isWithinOffice(at: number): boolean {
    return this.#actors.at(at).some((actor) => (actor.kind === 'person' || actor.kind === 'office') && at >= actor.from && at < actor.to);
  }

  /** The states named in a token's sentence, in any form. */
  countriesAt(token: number): readonly CountryMention[] {
    return this.#countries.at(token);
  }

  cuesAt(token: number): readonly Match[] {
    return this.#cues.at(token);
  }

  /** «Напомним, …» opens background: its sentence and the rest of its paragraph. */
  isRecalled(token: number): boolean {
    return (this.#recalled.get(this.document.sentence(token).paragraph) ?? Infinity) < token;
  }

  actorsOfSentence(number: number): readonly Actor[] {
    return this.#actors.ofSentence(number);
  }

  /** Who stands in a clause, and as what. One joined to another («Казахстан и Кувейт», «коллегой — министром …») plays the same part. */
  parts(trigger: Match, clause: Clause): Part[] {
    const { document } = this;
    const parts: Part[] = [];
    const nominal = isNominal(trigger);
    for (const told of this.actorsOfSentence(document.sentenceOf[trigger.from]!)) {
      const actor = told.kind === 'parties' ? this.partiesAt(told) : told;
      if (actor.from < clause.from || actor.to > clause.to || (overlaps(actor, trigger) && !fillsGap(actor, trigger) && !runsOn(actor, trigger))) continue;
      // «встреча прошла при посредничестве Катара»: who only mediates
      if (document.pack.names.inflects && actor.from !== trigger.to && document.isLemma('MEDIATION', actor.from - 1)) continue;
      if (runsOn(actor, trigger)) {
        parts.push({ actor, slot: 'OBJECT' });
        continue;
      }
      const joined = parts.at(-1);
      if (joined && !document.pack.names.lastCarriesCase && isJoined(document, joined.actor, actor)) {
        parts.push({ actor, slot: this.#slotBeside(parts) });
        continue;
      }
      const slot = document.pack.slots.slot(document, {
        actorFrom: actor.from, actorTo: actor.to, cases: actor.cases, triggerFrom: trigger.from, triggerTo: trigger.to, nominal, passive: (trigger.grammar & PASSIVE) !== 0 && !document.isLemma('FEELING', trigger.from), clauseFrom: clause.from,
      });
      parts.push({ actor, slot });
    }
    if (document.pack.names.inflects && !document.pack.slots.verbLast) {
      undergoesInFront(parts, trigger, nominal);
      belongToOtherVerbs(document, parts, trigger);
      standWithJoinedVerb(document, parts, trigger, clause.from, clause.to);
      actBehindObject(document, parts, trigger);
      if (nominal) actForOwnVerb(document, parts, trigger);
      if (nominal) standBeforeOtherVerb(document, parts, trigger);
      standOnSidelines(document, parts, trigger);
      actInOwnSentence(document, parts, trigger);
      agreeInNumber(document, parts, trigger);
      saysItOfOthers(document, parts, trigger, () => this.cuesAt(trigger.from).filter((cue) => cue.entry.row.kind === 'SPEECH'));
    }
    this.#letPlaceSpeak(parts, trigger, clause);
    const owner = nominal ? this.#ownerByPronoun(trigger) : null;
    if (owner) parts.push({ actor: owner, slot: 'AGENT' });
    if (document.pack.names.lastCarriesCase) shareLastSlot(document, parts);
    return document.pack.slots.partOfSpeech ? nearestSubjects(document, parts) : parts;
  }

  /** "Ahmed Fiqi of Somalia and Taye Tadesse of Ethiopia met": whoever is joined behind a person's state is joined to the person. */
  #slotBeside(parts: readonly Part[]): Part['slot'] {
    const [holder, last] = [parts.at(-2), parts.at(-1)!];
    const of = this.document.is('ARTICLE', last.actor.from - 1) ? last.actor.from - 2 : last.actor.from - 1;
    const isHolders = this.document.pack.slots.partOfSpeech && last.actor.kind === 'state' && holder?.actor.kind === 'person' && holder.actor.to === of && this.document.form(of) === 'of';
    return isHolders ? holder.slot : last.slot;
  }

  /** «В Пекине осудили …», «в МИД КНДР пообещали …»: a plural verb that has no subject is the act of the seat or body that it stands in. */
  #letPlaceSpeak(parts: Part[], trigger: Match, clause: Clause): void {
    const { slots } = this.document.pack;
    if (isNominal(trigger) || parts.some((part) => part.slot === 'SUBJECT' && part.actor.cases !== 0) || !slots.speaksForPlace?.(this.document, clause.from, trigger.from)) return;
    const body = parts.find((part) => (part.slot === 'PLACE' || (part.slot === 'DESTINATION' && part.actor.from < trigger.from && (part.actor.cases === 0 || (part.actor.cases & LOCATIVE) !== 0))) && (part.actor.kind === 'body' || part.actor.kind === 'office' || part.actor.kind === 'organization'));
    if (body) {
      body.slot = 'SUBJECT';
      return;
    }
    const seat = this.countriesAt(trigger.from).find((mention) => mention.form === 'CAPITAL' && mention.from > clause.from - 1 && mention.to <= clause.to && this.document.is('PLACE', mention.from - 1) && (mention.grammar & LOCATIVE) !== 0);
    if (seat) parts.push({ actor: { kind: 'capital', from: seat.from, to: seat.to, cases: NOMINATIVE & SINGULAR, countries: [seat.code], people: [], organizations: [] }, slot: 'SUBJECT' });
  }

  /** "During his visit": the person who acted last before. */
  #ownerByPronoun(trigger: Match): Actor | null {
    const { document } = this;
    let at = trigger.from - 1;
    while (at > 0 && trigger.from - at < 4 && (document.words[at]!.grammar & ADJECTIVE) !== 0 && (document.words[at]!.grammar & PRONOUN) === 0) at--;
    if (document.form(at) === 'its' && document.pack.slots.partOfSpeech) return this.actorsOfSentence(document.sentenceOf[at]!).filter((actor) => actor.to <= at && (actor.kind === 'state' || actor.kind === 'body' || actor.kind === 'capital')).at(-1) ?? null;
    if (document.pack.slots.partOfSpeech && document.is('POSSESSIVE_OF_SPEAKER', at)) return this.actors.filter((actor) => actor.to <= at && document.is('SPEAKER', actor.from) && actor.countries.length > 0).at(-1) ?? null;
    if (!document.is('POSSESSIVE', at)) return null;
    const number = document.sentenceOf[at]!;
    for (let sentence = number; sentence >= 0 && sentence >= number - 2; sentence--) {
      const owner = this.actorsOfSentence(sentence).find((actor) => actor.people.length === 1 && actor.to <= at && isSubject(document, actor));
      if (owner) return owner;
    }
    return null;
  }
}

/** A verb form that only describes the noun behind it, where verbs come last. */
export const describes = (scene: Scene, trigger: Match): boolean => scene.document.pack.slots.describes?.(scene.document, trigger.to, trigger.grammar) ?? false;
