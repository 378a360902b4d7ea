import { ADJECTIVE, GENITIVE, NOMINATIVE, NOUN, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import { NamePart } from '../../language/shared/name-rules.ts';
import { SURNAME } from '../../language/shared/word.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import { inOwnAlphabet, isPlace, type NameChain } from './chains.ts';
import type { NameCues } from './cues.ts';
import { NO_CONTEXT, readName } from './nominative.ts';

/** Letters of one syllable, with a case ending. */
const SYLLABLE = 5;
/** Likeness, as a logarithm of odds, that leaves no doubt. */
const SURELY = 2;
const LIKE = 0.5;
const LIKE_AT_START = 1.2;

/** Where a name begins and ends within a run of capitalised words. */
export class NameBoundaries {
  readonly #document: Document;
  readonly #cues: NameCues;

  constructor(document: Document, cues: NameCues) {
    this.#document = document;
    this.#cues = cues;
  }

  /** The name in a chain behind the office `before`, or behind none; null where nothing is left but ordinary words. */
  within(whole: NameChain, before: OfficeGroup | null): NameChain | null {
    if (whole.at.length > 1 && whole.parts[0] !== NamePart.FIRST && this.isWritten(whole)) return whole;
    const kept = before || this.#cues.colleagues.has(whole.from) ? whole : this.#trim(this.#withoutOwned(whole));
    return kept && this.#withoutTail(this.#withoutBody(kept, before));
  }

  /** «Си Цзиньпин», «Ли Мён Бак»: a surname of one syllable in front of what no dictionary holds, or of two more such words. */
  isEastAsian(chain: NameChain): boolean {
    const document = this.#document;
    if (!document.pack.names.eastAsianSurnames.has(document.form(chain.at[0]!)) || !inOwnAlphabet(document, chain.from)) return false;
    return chain.parts.some((part, index) => index > 0 && (part === NamePart.UNKNOWN || (part === NamePart.SURNAME && document.words[chain.at[index]!]!.readings.length === 0))) || (document.pack.names.inflects && chain.at.length === 3 && chain.at.every((at) => document.raw(at).length <= SYLLABLE));
  }

  /** Does a sentence write its ordinary words small, as headlines do not? */
  writesLow(at: number): boolean {
    const document = this.#document;
    const { from, to } = document.sentence(at);
    let low = 0;
    for (let word = from; word < to; word++) if (document.isWord(word) && !document.hasInitialCapital(word) && document.raw(word).length > 3) low++;
    return low > (to - from) / 4;
  }

  /** «Роман Дэвида Олуфеми», «Марка Даниила Ли»: a first name that is a word too, in another case than the first name behind it, is that word. */
  #withoutOwned(chain: NameChain): NameChain {
    const document = this.#document;
    const { names } = document.pack;
    const [first, next] = chain.at;
    if (!names.inflects || names.lastCarriesCase || chain.at.length < 3 || chain.parts[1] !== NamePart.FIRST) return chain;
    // «Блок Юлии Тимошенко», «в Грозном Рамзана Кадырова»
    const begins = document.startsSentence(first!) || document.is('PLACE', first! - 1);
    if (!begins && (chain.parts[0] !== NamePart.FIRST || !document.words[first!]!.common)) return chain;
    const cases = this.#casesOf(first!);
    return (cases !== 0 || document.words[first!]!.common) && (cases & this.#casesOf(next!)) === 0 ? from(chain, 1) : chain;
  }

  /** The cases that a word of a name may well stand in. */
  #casesOf(at: number): number {
    return this.#document.pack.names.forms(this.#document.words[at]!, this.#document.raw(at)).reduce((bits, form) => (form.weight >= 1 ? bits | form.cases : bits), 0);
  }

  /** Takes a common word that only begins a sentence, or a capitalised noun, off the chain's front. */
  #trim(chain: NameChain): NameChain | null {
    if (chain.at.length > 1 && this.isEastAsian(chain)) return chain;
    let first = 0;
    while (first < chain.at.length && chain.parts[first] === NamePart.POSSIBLE && chain.parts[first + 1] !== 'PARTICLE' && this.#isOrdinary(chain, first)) first++;
    if (first === chain.at.length) return this.#mayBeSurname(chain) ? chain : null;
    return from(chain, first);
  }

  #isOrdinary(chain: NameChain, index: number): boolean {
    const at = chain.at[index]!;
    if (this.#looksLikeFirstName(chain, index) || this.#isListed(from(chain, index))) return false;
    return this.#document.words[at]!.common && (this.#document.startsSentence(at) || index + 1 < chain.at.length || chain.at.length === 1);
  }

  /** «Хакана Фидана»: ordinary as a word of it may be, a table lists the name. */
  #isListed(chain: NameChain): boolean {
    return chain.at.length > 1 && (chain.parts[1] === NamePart.UNKNOWN || chain.parts[1] === NamePart.SURNAME) && this.isWritten(chain);
  }

  /** «министр Насер Бурита», «Пак Чин»: a table lists it as a name, with no word more or less. */
  isWritten(chain: NameChain): boolean {
    const { names } = this.#document.pack;
    return names.isListed !== undefined && readName(this.#document, chain, NO_CONTEXT).some(({ name }) => names.isListed!(name));
  }

  /** «Эва Копач», «Пенни Вонг»: a word for no person, is like a name and stands before one. */
  #looksLikeFirstName(chain: NameChain, index: number): boolean {
    const { names } = this.#document.pack;
    const at = chain.at[index]!;
    const next = chain.parts[index + 1];
    if (!names.likeness || this.#cues.things.has(at)) return false;
    const { form, readings, grammar: known } = this.#document.words[at]!;
    const begins = this.#document.startsSentence(at);
    if (next === NamePart.FIRST && !begins && names.isFirstName?.(form)) return true;
    if (next !== NamePart.UNKNOWN && next !== NamePart.SURNAME) return false;
    // «Стихи Пушкина»: nothing that is one name is in two cases
    if (begins && next === NamePart.SURNAME && names.inflects && !names.lastCarriesCase && (known & SINGULAR & this.#casesOf(chain.at[index + 1]!)) === 0) return false;
    // «Давит Манукян»: a verb has no capital within a sentence
    if (!begins && (known & VERB) !== 0 && (known & (NOUN | ADJECTIVE)) === 0 && this.writesLow(at)) return true;
    if (names.isFirstName?.(form) && !begins) return true;
    if ((begins && !readings.some(({ grammar }) => (grammar & NOUN) !== 0)) || readings.some(({ animate, name }) => animate && name === 0)) return false;
    return names.likeness(form) > (begins ? LIKE_AT_START : LIKE);
  }

  /** "Trump said", where the text names a Donald Trump, «Макрон заявил»: one ordinary word in capitals, which joins a person told elsewhere or goes. */
  #mayBeSurname(chain: NameChain): boolean {
    const document = this.#document;
    if (document.pack.names.lastCarriesCase || chain.at.length > 1) return false;
    const next = document.words[chain.to]?.grammar ?? 0;
    if (document.pack.names.inflects && document.isAllCapitals(chain.from)) return false;
    return !document.startsSentence(chain.from) || document.form(chain.to) === "'s" || ((next & VERB) !== 0 && (next & NOUN) === 0);
  }

  /** «глава Роскосмоса Александр Воробьёв», «вдова Ельцина Наина Иосифовна»: a body, a place or another person between a noun and the name. */
  #withoutBody(chain: NameChain, before: OfficeGroup | null): NameChain {
    const { names } = this.#document.pack;
    if (!names.inflects || chain.at.length < 2 || chain.parts[0] === NamePart.FIRST || typeof chain.parts[0] !== 'number') return chain;
    // «В Ялте Черчилль …»
    if (this.#document.is('PLACE', chain.from - 1) && isPlace(this.#document, chain.from) && chain.parts[0] !== NamePart.SURNAME && chain.parts[1] !== 'PARTICLE') return from(chain, 1);
    // «губернатору провинции Балх Мохаммаду Юсуфу»
    if (this.#cues.behindPlace.has(chain.from) && chain.parts[1] !== 'PARTICLE') return from(chain, 1);
    // an office whose state has been told needs nothing more in front of its holder's name
    if ((before && before.states.length > 0) || this.isEastAsian(chain)) return chain;
    const behindNoun = before ? before.offices.length > 0 : this.#isNoun(chain.from - 1);
    return behindNoun && this.#beginsAnother(chain, before) ? from(chain, 1) : chain;
  }

  #beginsAnother(chain: NameChain, before: OfficeGroup | null): boolean {
    const { names } = this.#document.pack;
    const first = chain.at[0]!;
    const weight = (cases: number, at = first): number => Math.max(0, ...names.forms(this.#document.words[at]!, this.#document.raw(at)).filter((form) => (form.cases & cases) !== 0).map((form) => form.weight));
    const named = chain.parts[1] === NamePart.FIRST;
    if (this.#cues.behindRelation.has(chain.from)) return named && weight(GENITIVE) >= 1;
    const likeness = (at: number): number => names.likeness?.(this.#document.form(at)) ?? 0;
    const genitive = weight(GENITIVE) >= weight(NOMINATIVE);
    const unlike = named && before !== null && (before.cases & GENITIVE) === 0 ? 0 : -SURELY;
    const notPerson = chain.parts[0] !== NamePart.SURNAME && (isPlace(this.#document, first) || (genitive && likeness(first) < unlike));
    if (named && chain.at.length > 2) return notPerson || (before !== null && chain.parts[0] === NamePart.UNKNOWN && genitive && (before.cases & GENITIVE) === 0);
    return notPerson && genitive && weight(NOMINATIVE, chain.at[1]) > weight(GENITIVE, chain.at[1]);
  }

  #isNoun(at: number): boolean {
    const grammar = at < 0 ? 0 : this.#document.words[at]!.grammar;
    return (grammar & NOUN) !== 0 && (grammar & VERB) === 0;
  }

  /** An adjective behind a full name begins something else («Роман Коноплев Русской общине …»). */
  #withoutTail(chain: NameChain): NameChain {
    const document = this.#document;
    let count = chain.at.length;
    // "Shihab bin Tarik Al Said": a particle goes with the word behind it
    if (!document.pack.names.inflects && count > 2 && document.pack.names.particles.has(document.form(chain.at[count - 2]!))) return chain;
    while (count > 1 && chain.parts[count - 1] === NamePart.POSSIBLE && this.#isHeadlineVerb(chain.at[count - 1]!)) count--;
    while (count > 2 && chain.parts[count - 1] === NamePart.POSSIBLE && (document.words[chain.at[count - 1]!]!.grammar & ADJECTIVE) !== 0 && (document.words[chain.at[count - 1]!]!.name & SURNAME) === 0) count--;
    return count === chain.at.length ? chain : { from: chain.from, to: chain.at[count - 1]! + 1, at: chain.at.slice(0, count), parts: chain.parts.slice(0, count) };
  }

  /** "Wang Yi Meets with …": a verb with a capital, in a line that writes all words so; in "Winston Peters met …" another verb follows. */
  #isHeadlineVerb(at: number): boolean {
    const document = this.#document;
    if (at + 1 < document.count && !document.hasInitialCapital(at + 1) && (document.words[at + 1]!.grammar & VERB) !== 0 && !document.is('NAME_PARTICLE', at + 1)) return false;
    return !document.pack.names.inflects && (document.words[at]!.grammar & VERB) !== 0 && /s$/.test(document.form(at)) && !this.writesLow(at);
  }
}

/** The chain without its first words. */
const from = (chain: NameChain, first: number): NameChain =>
  first === 0 ? chain : { from: chain.at[first]!, to: chain.to, at: chain.at.slice(first), parts: chain.parts.slice(first) };
