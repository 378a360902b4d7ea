import type { Word } from './word.ts';

/** What part an actor plays in the clause of a trigger, by case and preposition (ru), by place and preposition (en), by suffix (kk). */
export const SLOTS = ['SUBJECT', 'OBJECT', 'RECIPIENT', 'WITH', 'DESTINATION', 'PLACE', 'ORIGIN', 'ABOUT', 'OF', 'AGENT', 'AGAINST', 'BETWEEN', 'NONE'] as const;
export type Slot = (typeof SLOTS)[number];

/** As much of a text as slot rules look at. */
export interface TokenView {
  readonly words: readonly Word[];
  form(at: number): string;
  isPunctuation(at: number): boolean;
  hasInitialCapital(at: number): boolean;
}

/** An actor and a trigger as spans of tokens, and the cases that the actor's head may stand in. */
export interface SlotQuestion {
  actorFrom: number;
  actorTo: number;
  cases: number;
  triggerFrom: number;
  triggerTo: number;
  /** The trigger is a noun («визит», "meeting"), not a verb. */
  nominal: boolean;
  /** The trigger is a passive verb. */
  passive: boolean;
  clauseFrom: number;
}

export interface SlotRules {
  slot(view: TokenView, question: SlotQuestion): Slot;
  /** Does the verb close its clause, with all that belongs to it in front, negation and auxiliaries behind (Kazakh)? */
  readonly verbLast?: boolean;
  /** Does a verb form that ends in front of `to` only describe the noun behind («қол қойылған келісім»)? */
  describes?(view: TokenView, to: number, grammar: number): boolean;
  /** Does a noun say by its own ending that somebody has it (Kazakh «тарапы»)? What it belongs to stands bare in front only then. */
  isPossessed?(view: TokenView, at: number): boolean;
  /** May a capital in this place of a text stand for its government? Undefined: by the case and prepositions of `actsAsState`. */
  capitalActs?(view: TokenView, from: number, to: number, cases: number): boolean;
  /** Has the clause a subject of its own in front of its trigger, known or not ("protesters", "the opposition")? Then none is carried over. */
  hasSubject?(view: TokenView, clauseFrom: number, triggerFrom: number): boolean;
  /** Is the word one for a time («время», «четверг»), which owns nothing and is named after nobody? */
  isTime?(view: TokenView, at: number): boolean;
  /** Does a plural verb without a subject speak for the place it names («в Москве осудили», «в МИД Китая заявили»)? */
  speaksForPlace?(view: TokenView, clauseFrom: number, triggerFrom: number): boolean;
  /**
   * Of a language whose forms are of several parts of speech ("visit", "talks"): the grammar that a phrase has where it stands. `head` is its first
   * inflecting word, -1 where it has none; `grammar` is what that word may be. Null where it only names what somebody means to do ("to help").
   */
  partOfSpeech?(view: TokenView, from: number, to: number, head: number, grammar: number): number | null;
}

/** How an office's state is written beside it. */
export interface OfficeRules {
  /** Word sequences between an office and its state behind it: [] for a bare genitive, ['of'], ['of', 'the']. */
  readonly linksToState: readonly (readonly string[])[];
  /** Cases that the state's name behind an office must have; 0 where the language shows none. */
  readonly stateCases: number;
  /** May a state's bare name stand before an office («Қазақстан президенті», "Singapore Foreign Minister")? */
  readonly nameBefore: boolean;
  /** Does a token carry a portfolio on («энергетики и угольной промышленности», "Trade and Industry")? `first`: directly behind the office. */
  carriesPortfolio(view: PortfolioView, at: number, first: boolean): boolean;
  /** Where a portfolio stands in front of its office («энергетика министрі»): does a token belong to one that the words behind it go on with? */
  leadsPortfolio?(view: PortfolioView, at: number): boolean;
}

export interface PortfolioView extends TokenView {
  raw(at: number): string;
}
