import { ADJECTIVE, NOUN, SINGULAR } from '../../language/shared/grammar.ts';
import { NamePart } from '../../language/shared/name-rules.ts';
import { SURNAME } from '../../language/shared/word.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { NameBoundaries } from './boundaries.ts';
import { inOwnAlphabet, isPlace, type NameChain } from './chains.ts';
import type { NameCues } from './cues.ts';

export const OPENING_QUOTES: ReadonlySet<string> = new Set(['«', '"', '“', '„']);
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(['»', '"', '”', '“']);

/** Tells by rule which chains are surely people. */
export class NameSureness {
  readonly #document: Document;
  readonly #cues: NameCues;
  readonly #boundaries: NameBoundaries;

  constructor(document: Document, cues: NameCues, boundaries: NameBoundaries) {
    this.#document = document;
    this.#cues = cues;
    this.#boundaries = boundaries;
  }

  /** @param before the office in front; @param group that, or the one behind a comma */
  isSure(chain: NameChain, before: OfficeGroup | null, group: OfficeGroup | null): boolean {
    const { parts } = chain;
    const count = parts.length;
    const has = (part: NameChain['parts'][number]): boolean => parts.includes(part);
    const eastAsian = count > 1 && count < 4 && this.#boundaries.isEastAsian(chain);
    const named = eastAsian || parts.some((part, index) => typeof part === 'number' && (part !== NamePart.POSSIBLE || !this.#isCommon(chain.at[index]!)));
    if (!named) return before !== null && this.#isNamedByOffice(chain, before);
    if (before && before.cases !== 0 && (before.cases & SINGULAR) === 0 && count === 1) return false;
    if (this.describesNext(chain) || this.isNamesake(chain)) return false;
    // «Судно „Адмирал Нахимов“»
    if (before && OPENING_QUOTES.has(this.#document.raw(before.from - 1)) && this.#document.isPunctuation(chain.to) && CLOSING_QUOTES.has(this.#document.raw(chain.to))) return false;
    if (before) return has(NamePart.FIRST) || ((count > 1 || !isPlace(this.#document, chain.at[0]!)) && chain.at.some((at) => inOwnAlphabet(this.#document, at)));
    if (has(NamePart.PATRONYMIC) || (has('INITIAL') && count > 1)) return inOwnAlphabet(this.#document, chain.from);
    if (this.#document.pack.names.lastCarriesCase && this.#cues.things.has(chain.to)) return false;
    if (this.#isNamedPlace(chain, group)) return false;
    if (this.isQuoted(chain) || this.isPlaces(chain) || (this.#cues.behindThing.has(chain.from) && parts[0] !== NamePart.FIRST)) return false;
    if (has(NamePart.FIRST) && count > 1) return !chain.at.every((at) => isPlace(this.#document, at));
    if (group || (this.#cues.colleagues.has(chain.from) && inOwnAlphabet(this.#document, chain.from))) return true;
    if (eastAsian) return true;
    if (count === 1) return this.#isSureAlone(chain);
    return has(NamePart.UNKNOWN) && !chain.at.some((at, index) => parts[index] === NamePart.POSSIBLE && index === 0) && inOwnAlphabet(this.#document, chain.from) && this.#actsLikePerson(chain);
  }

  /** «Московской области», «Брукхейвенской лаборатории»: an adjective to the small word behind it, and not a surname. */
  describesNext(chain: NameChain): boolean {
    const document = this.#document;
    const { names } = document.pack;
    const last = chain.at.at(-1)!;
    if (chain.at.length > 1 && chain.parts.includes(NamePart.FIRST)) return false;
    if (!names.isAdjectival?.(document.form(last)) || chain.to >= document.count) return false;
    // «Рогунской ГЭС»
    if (names.inflects && chain.at.length === 1 && document.isAllCapitals(chain.to) && document.raw(chain.to).length > 1 && document.tokens.breaks[chain.to] === 0) return true;
    if (document.hasInitialCapital(chain.to)) return false;
    const { grammar } = document.words[chain.to]!;
    const cases = names.forms(document.words[last]!, document.raw(last)).reduce((bits, form) => bits | form.cases, 0);
    return (grammar & (NOUN | ADJECTIVE)) !== 0 && (grammar & cases & SINGULAR) !== 0 && document.words[chain.to]!.readings.every((reading) => !reading.animate);
  }

  /** «премия Сахарова»: the name is the thing's. */
  isNamesake(chain: NameChain): boolean {
    return this.#cues.namesakes.has(chain.from) || (chain.at.length === 1 && this.#cues.namesakesAlone.has(chain.from));
  }

  /** «Спартак», in quotes of its own. */
  isQuoted(chain: NameChain): boolean {
    const document = this.#document;
    return OPENING_QUOTES.has(document.raw(chain.from - 1)) && document.isPunctuation(chain.to) && CLOSING_QUOTES.has(document.raw(chain.to));
  }

  /** "President Bush", "Secretary Rice": where names do not inflect, an ordinary word in capitals right behind an office is a name, but in a headline that writes all words so. */
  #isNamedByOffice(chain: NameChain, before: OfficeGroup): boolean {
    const document = this.#document;
    if (document.pack.names.inflects || before.offices.length + before.gender === 0 || chain.at.length > 2 || document.hasInitialCapital(chain.to)) return false;
    return this.#boundaries.writesLow(chain.from);
  }

  #isCommon(at: number): boolean {
    return this.#document.words[at]!.common;
  }

  /** "in El Fasher", "the Palácio das Necessidades": where names do not inflect, behind an article or a preposition of place a name without a first name or an office is a place's. */
  #isNamedPlace({ from, at, parts }: NameChain, group: OfficeGroup | null): boolean {
    const document = this.#document;
    if (!document.pack.slots.partOfSpeech || group || parts.includes(NamePart.FIRST)) return false;
    if (document.is('ARTICLE', from - 1) || document.is('PLACED', from - 1)) return true;
    return document.pack.names.particles.has(document.form(at[0]!)) && document.hasInitialCapital(from) && document.is('PLACE', from - 1);
  }

  /** «остров Ганса»: one word behind a word for a place is the place's name. */
  isPlaces(chain: NameChain): boolean {
    return chain.at.length === 1 && this.#cues.behindPlace.has(chain.from);
  }

  /** One word: a surname that is nothing else, where a person speaks or acts. */
  #isSureAlone(chain: NameChain): boolean {
    const document = this.#document;
    const at = chain.at[0]!;
    if (isPlace(document, at)) return false;
    if (chain.parts[0] === NamePart.SURNAME) return document.words[at]!.name !== 0 || !this.#isCommon(at) || !(document.startsSentence(at) || OPENING_QUOTES.has(document.raw(at - 1)));
    if (chain.parts[0] === NamePart.FIRST && document.pack.names.firstNameAlone) return !this.#isCommon(at) || this.#speaks(chain);
    if ((document.words[at]!.name & SURNAME) !== 0) return this.#speaks(chain);
    return chain.parts[0] === NamePart.UNKNOWN && inOwnAlphabet(document, at) && this.#speaks(chain);
  }

  #actsLikePerson(chain: NameChain): boolean {
    if (this.#speaks(chain)) return true;
    return chain.parts.every((part) => part === NamePart.UNKNOWN || part === NamePart.SURNAME || part === 'PARTICLE' || part === NamePart.FIRST);
  }

  #speaks(chain: NameChain): boolean {
    return this.#cues.speech.has(chain.to) || this.#cues.speech.has(chain.from - 1);
  }
}
