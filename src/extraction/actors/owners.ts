import { ADJECTIVE, ANY_CASE, GENITIVE, NOMINATIVE, PARTICIPLE, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import { actsAsState } from './capitals.ts';

/** Whose a body, an office or people are: the states that stand in front of their words or behind them. */
export class Owners {
  readonly #document: Document;
  readonly #states: ReadonlyMap<number, CountryMention>;
  readonly #statesByEnd: ReadonlyMap<number, CountryMention>;

  /** @param states mentions of states by the token that they begin at */
  constructor(document: Document, states: ReadonlyMap<number, CountryMention>) {
    this.#document = document;
    this.#states = states;
    this.#statesByEnd = new Map([...states.values()].map((mention) => [mention.to, mention]));
  }

  /** «Сауд Арабиясы тараптарға …»: where nouns show that they are had, a bare name in front of one that does not is no owner. */
  ownerOf(match: Match): CountryMention | null {
    const state = this.before(match.from);
    const { isPossessed } = this.#document.pack.slots;
    if (!state || !isPossessed || state.form !== 'NAME' || (state.grammar & NOMINATIVE) === 0 || this.#document.isAllCapitals(match.to - 1)) return state;
    return /-/.test(this.#document.form(match.to - 1)) || isPossessed(this.#document, match.to - 1) ? state : null;
  }

  /** The state in front of a body: its adjective, possessive or, where the language allows, its name; over a few adjectives. */
  before(from: number): CountryMention | null {
    const document = this.#document;
    for (let at = from, skipped = 0; at > document.sentence(from).from && skipped < 3; at--, skipped++) {
      const possessive = document.form(at - 1) === "'s" ? 1 : 0;
      const state = this.#statesByEnd.get(at - possessive);
      if (state && (state.form === 'ADJECTIVE' || possessive > 0 || (document.pack.offices.nameBefore && state.form !== 'DEMONYM' && mayOwn(document, state)))) return state;
      if (document.isPunctuation(at - 1) || (document.words[at - 1]!.grammar & (ADJECTIVE | PARTICIPLE)) === 0) return null;
      // "Israel shared intelligence": the same form is the participle and the verb
      if (document.pack.slots.partOfSpeech && (document.words[at - 1]!.grammar & VERB) !== 0) return null;
    }
    return null;
  }

  /** "Polish and German officials": the adjectives joined in front of another. */
  adjectivesJoined(last: CountryMention): CountryMention[] {
    const found: CountryMention[] = [];
    let first = last;
    while (first.form === 'ADJECTIVE') {
      const at = this.#document.is('AND', first.from - 1) || this.#document.isMark(first.from - 1, ',') ? first.from - 1 : -1;
      const before = this.#statesByEnd.get(at);
      if (!before || before.form !== 'ADJECTIVE') break;
      found.push(before);
      first = before;
    }
    return found;
  }

  /** «представители Чехии и Тайваня»: the names joined behind the first, where the body is of several. */
  namesJoined(first: CountryMention): CountryMention[] {
    const found: CountryMention[] = [];
    if (!this.#document.pack.names.inflects || this.#document.pack.slots.verbLast) return found;
    for (let last = first; ; ) {
      const next = this.#document.is('AND', last.to) || this.#document.isMark(last.to, ',') ? this.#states.get(last.to + 1) : undefined;
      if (!next || next.form !== first.form || (next.grammar & GENITIVE) === 0 || (next.grammar & NOMINATIVE & SINGULAR) !== 0) return found;
      found.push(next);
      last = next;
    }
  }

  /** "Rebels in Sudan", "protesters in the Philippines": people who are of where they are. */
  around(to: number): CountryMention | null {
    if (!this.#document.is('PLACE', to)) return null;
    return this.#states.get(this.#document.is('ARTICLE', to + 1) ? to + 2 : to + 1) ?? null;
  }

  /** "Officials in Baghdad said": of the capital that stands for its government there. */
  governing(to: number): CountryMention | null {
    const state = this.#document.pack.slots.partOfSpeech ? this.around(to) : null;
    return state?.form === 'CAPITAL' && actsAsState(this.#document, state) ? state : null;
  }

  behind(to: number): CountryMention | null {
    const { linksToState, stateCases } = this.#document.pack.offices;
    for (const link of linksToState) {
      if (!link.every((word, index) => this.#document.form(to + index) === word)) continue;
      const state = this.#states.get(to + link.length);
      if (!state || state.form === 'ADJECTIVE') continue;
      const cases = state.grammar & ANY_CASE;
      if (stateCases === 0 || cases === 0 || (cases & stateCases) !== 0) return state;
    }
    return null;
  }
}

/** Where nouns show cases, whose a body is stands bare or in the genitive («Ресей үкіметі»). */
function mayOwn(document: Document, state: CountryMention): boolean {
  const cases = state.grammar & ANY_CASE;
  return document.pack.offices.stateCases === 0 || cases === 0 || (cases & document.pack.offices.stateCases) !== 0;
}
