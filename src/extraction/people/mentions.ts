import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { ADJECTIVE, GENITIVE, NOMINATIVE, NOUN, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import { NamePart } from '../../language/shared/name-rules.ts';
import { SURNAME } from '../../language/shared/word.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import { inOwnAlphabet, isPlace, type NameChain } from './chains.ts';
import { NameEvidence } from './evidence.ts';
import { readName, type NameReading } from './nominative.ts';

/** A name in the text that is, or may be, a person's. */
export interface NameMention {
  chain: NameChain;
  from: number;
  to: number;
  /** Every way to read it, the best first. */
  readings: NameReading[];
  /** The office or title in front of it, or behind a comma. */
  group: OfficeGroup | null;
  /** Its own evidence is enough; else it must join a person that another mention tells. */
  sure: boolean;
  cases: number;
  /** Behind the name and the office that follows it after a comma, whether or not that is `group`. */
  tail: number;
}

const NOTHING_LIKELY = { cases: 0, weight: 0 };
/** A preposition or a verb fixes the case; a noun in front only suggests whose it is. */
const GOVERNED_WEIGHT = 1.2;
const NEIGHBOUR_WEIGHT = 0.4;
const OPENING_QUOTES = new Set(['«', '"', '“', '„']);

/** "His Highness Sheikh …, Prime Minister of …": a style in front says less than these behind. */
const ABOVE_ROYAL: ReadonlySet<OfficeKind> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'DEPUTY_HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'CROWN_PRINCE']);

export class MentionReader {
  readonly #document: Document;
  readonly #groupsByEnd: Map<number, OfficeGroup>;
  readonly #groupsByStart: Map<number, OfficeGroup>;
  /** By the token behind «коллега»: its grammar, which the name's follows. */
  readonly #colleagues: Map<number, number>;
  readonly #speech: Set<number>;
  readonly #places: Set<number>;
  readonly #placesBehind: Set<number>;
  readonly #states: Map<number, CountryCode>;
  readonly evidence: NameEvidence;

  constructor(document: Document, matches: Matches, groups: readonly OfficeGroup[]) {
    this.#document = document;
    this.#groupsByEnd = new Map(groups.map((group) => [group.to, group]));
    this.#groupsByStart = new Map(groups.map((group) => [group.from, group]));
    const cues = (kind: string, where: (match: Match) => number) => new Set(matches.cues.filter((cue) => cue.entry.row.kind === kind).map(where));
    this.#colleagues = new Map(matches.roles.filter((match) => match.entry.row.role === 'COLLEAGUE').map((match) => [match.to, match.grammar]));
    this.#speech = cues('SPEECH', (match) => match.from);
    this.#states = new Map(matches.countries.filter((match) => match.entry.row.form === 'NAME').map((match) => [match.from, match.entry.row.code!]));
    this.#places = cues('NO_PERSON', (match) => match.to);
    this.#placesBehind = cues('NO_PERSON', (match) => match.from);
    this.evidence = new NameEvidence(document, { speech: this.#speech, behindThing: this.#places });
  }

  /** The mention that a chain makes, or null where it is surely no person. */
  read(whole: NameChain): NameMention | null {
    const before = this.#groupsByEnd.get(whole.from) ?? this.#groupBeforeComma(whole);
    const trimmed = this.#withoutTail(before ? this.#withoutBody(whole, before) : this.#colleagues.has(whole.from) ? whole : this.#trim(whole));
    if (!trimmed && !this.#document.pack.names.weights) return null;
    const chain = trimmed ?? whole;
    const group = this.#groupOf(chain, before);
    const told = trimmed !== null && this.#isSure(chain, before, group);
    const likely = this.#likelyCases(before?.from ?? chain.from, chain.to);
    const groupCases = this.#document.pack.names.lastCarriesCase ? 0 : (before?.cases ?? 0);
    const readings = readName(this.#document, chain, { officeCases: before && before.offices.length + before.gender !== 0 ? groupCases & SINGULAR : (this.#colleagues.get(chain.from) ?? 0) & SINGULAR, likelyCases: likely.cases, likelyWeight: likely.weight, gender: before?.gender ?? 0 });
    if (readings.length === 0) return null;
    const sure = told || (before === null && this.#isWord(chain) && this.evidence.of(chain, readings) > 0);
    if (!sure && (trimmed === null || !this.#mayBeShort(chain))) return null;
    return { tail: this.#apposition(chain)?.to ?? chain.to, chain, from: chain.from, to: chain.to, readings, group, sure, cases: groupCases || likely.cases };
  }

  /** "The foreign minister, Sergei Lavrov, said": where names have no case, a comma may stand between; unless the office is said of a name before it. */
  #groupBeforeComma(chain: NameChain): OfficeGroup | null {
    const document = this.#document;
    if (document.pack.names.inflects || !document.isMark(chain.from - 1, ',')) return null;
    const group = this.#groupsByEnd.get(chain.from - 1);
    if (!group || group.offices.length === 0) return null;
    const start = document.is('ARTICLE', group.from - 1) ? group.from - 1 : group.from;
    return document.isMark(start - 1, ',') ? null : group;
  }

  /** The office in front, or behind a comma where there is none or only a title; its state may stand behind either ("King Abdullah II of Jordan"). */
  #groupOf(chain: NameChain, before: OfficeGroup | null): OfficeGroup | null {
    const behind = this.#apposition(chain);
    if (!before || before.offices.length === 0) return behind ?? before;
    before.country ??= behind?.country ?? this.#stateBehind(chain.to);
    return before.offices[0] === 'ROYAL' && behind && ABOVE_ROYAL.has(behind.offices[0]!) ? behind : before;
  }

  #stateBehind(at: number): CountryCode | null {
    if (this.#document.form(at) !== 'of') return null;
    return this.#states.get(this.#document.is('ARTICLE', at + 1) ? at + 2 : at + 1) ?? null;
  }

  /** Takes a common word that only begins a sentence, or a capitalised noun, off the chain's front. */
  #trim(chain: NameChain): NameChain | null {
    if (chain.at.length > 1 && this.#isEastAsian(chain)) return chain;
    let first = 0;
    while (first < chain.at.length && chain.parts[first] === NamePart.POSSIBLE && this.#isOrdinary(chain, first)) first++;
    if (first === chain.at.length) return this.#mayBeSurname(chain) ? chain : null;
    return first === 0 ? chain : { from: chain.at[first]!, to: chain.to, at: chain.at.slice(first), parts: chain.parts.slice(first) };
  }

  /** "Wang Yi Meets with …": a verb with a capital, in a line that writes all words so. */
  #isHeadlineVerb(at: number): boolean {
    const document = this.#document;
    return !document.pack.names.inflects && (document.words[at]!.grammar & VERB) !== 0 && /s$/.test(document.form(at)) && !this.#writesLow(at);
  }

  /** Does a sentence write its ordinary words small, as headlines do not? */
  #writesLow(at: number): boolean {
    const document = this.#document;
    const { from, to } = document.sentence(at);
    let low = 0;
    for (let word = from; word < to; word++) if (document.isWord(word) && !document.hasInitialCapital(word) && document.raw(word).length > 3) low++;
    return low > (to - from) / 4;
  }

  /** "Trump said", where the text names a Donald Trump: one ordinary word in capitals, which joins a person told elsewhere or goes. */
  #mayBeSurname(chain: NameChain): boolean {
    const document = this.#document;
    if (document.pack.names.inflects || chain.at.length > 1) return false;
    const next = document.words[chain.to]?.grammar ?? 0;
    return !document.startsSentence(chain.from) || document.form(chain.to) === "'s" || ((next & VERB) !== 0 && (next & NOUN) === 0);
  }

  /** An adjective behind a full name begins something else («Роман Коноплев Русской общине …»). */
  #withoutTail(chain: NameChain | null): NameChain | null {
    if (!chain) return null;
    let count = chain.at.length;
    while (count > 1 && chain.parts[count - 1] === NamePart.POSSIBLE && this.#isHeadlineVerb(chain.at[count - 1]!)) count--;
    while (count > 2 && chain.parts[count - 1] === NamePart.POSSIBLE && (this.#document.words[chain.at[count - 1]!]!.grammar & ADJECTIVE) !== 0 && (this.#document.words[chain.at[count - 1]!]!.name & SURNAME) === 0) count--;
    return count === chain.at.length ? chain : { from: chain.from, to: chain.at[count - 1]! + 1, at: chain.at.slice(0, count), parts: chain.parts.slice(0, count) };
  }

  /** «глава Роскосмоса Александр Воробьёв», «мэр Химок …»: a body or place in the genitive between an office and the name. */
  #withoutBody(chain: NameChain, group: OfficeGroup): NameChain {
    const { names } = this.#document.pack;
    if (!names.inflects || chain.at.length < 3 || chain.parts[1] !== NamePart.FIRST || group.offices.length === 0) return chain;
    const first = chain.at[0]!;
    const weight = (cases: number): number => Math.max(0, ...names.forms(this.#document.words[first]!, this.#document.raw(first)).filter((form) => (form.cases & cases) !== 0).map((form) => form.weight));
    const body = isPlace(this.#document, first) || (chain.parts[0] === NamePart.UNKNOWN && weight(GENITIVE) >= weight(NOMINATIVE) && (group.cases & GENITIVE) === 0);
    return body ? { from: chain.at[1]!, to: chain.to, at: chain.at.slice(1), parts: chain.parts.slice(1) } : chain;
  }

  #isOrdinary(chain: NameChain, index: number): boolean {
    const at = chain.at[index]!;
    return this.#document.words[at]!.common && (this.#document.startsSentence(at) || index + 1 < chain.at.length || chain.at.length === 1);
  }

  /** «Ермек Кошербаев, министр иностранных дел …» */
  #apposition(chain: NameChain): OfficeGroup | null {
    const next = chain.to;
    const document = this.#document;
    if (document.isMark(next, ',') || document.isMark(next, '—') || document.isMark(next, '–') || document.isMark(next, '(')) {
      const group = this.#groupsByStart.get(next + 1) ?? (document.is('ARTICLE', next + 1) ? this.#groupsByStart.get(next + 2) : undefined);
      if (group && group.offices.length > 0 && (group.cases === 0 || (group.cases & SINGULAR) !== 0) && !this.#namedElsewhere(group)) return group;
    }
    return null;
  }

  /** Does a name stand right behind the office? Then it is that person's. */
  #namedElsewhere(group: OfficeGroup): boolean {
    return this.#document.hasInitialCapital(group.to) && this.#document.pack.names.part(this.#document.words[group.to]!, this.#document.raw(group.to)) !== NamePart.POSSIBLE;
  }

  #isSure(chain: NameChain, before: OfficeGroup | null, group: OfficeGroup | null): boolean {
    const { parts } = chain;
    const count = parts.length;
    const has = (part: NameChain['parts'][number]): boolean => parts.includes(part);
    const named = parts.some((part, index) => part !== 'INITIAL' && part !== 'PARTICLE' && part !== 'NUMERAL' && (part !== NamePart.POSSIBLE || !this.#isCommon(chain.at[index]!)));
    if (!named) return before !== null && this.#isNamedByOffice(chain, before);
    if (before && before.cases !== 0 && (before.cases & SINGULAR) === 0 && count === 1) return false;
    if (before) return has(NamePart.FIRST) || ((count > 1 || !isPlace(this.#document, chain.at[0]!)) && chain.at.some((at) => inOwnAlphabet(this.#document, at)));
    if (has(NamePart.PATRONYMIC) || (has('INITIAL') && count > 1)) return inOwnAlphabet(this.#document, chain.from);
    if (this.#document.pack.names.lastCarriesCase && this.#placesBehind.has(chain.to)) return false;
    if (this.#isQuoted(chain) || (this.#places.has(chain.from) && parts[0] !== NamePart.FIRST)) return false;
    if (has(NamePart.FIRST) && count > 1) return !chain.at.every((at) => isPlace(this.#document, at));
    if (group || this.#colleagues.has(chain.from)) return true;
    if (count > 1 && count < 4 && this.#isEastAsian(chain)) return true;
    if (count === 1) return this.#isSureAlone(chain);
    return has(NamePart.UNKNOWN) && !chain.at.some((at, index) => parts[index] === NamePart.POSSIBLE && index === 0) && inOwnAlphabet(this.#document, chain.from) && this.#actsLikePerson(chain);
  }

  /** «Си Цзиньпин»: a surname of one syllable in front of what no dictionary holds. */
  #isEastAsian(chain: NameChain): boolean {
    return this.#document.pack.names.eastAsianSurnames.has(this.#document.form(chain.at[0]!)) && chain.parts.slice(1).some((part) => part === NamePart.UNKNOWN) && inOwnAlphabet(this.#document, chain.from);
  }

  /** "President Bush", "Secretary Rice": where names do not inflect, an ordinary word in capitals right behind an office is a name, but in a headline that writes all words so. */
  #isNamedByOffice(chain: NameChain, before: OfficeGroup): boolean {
    const document = this.#document;
    if (document.pack.names.inflects || before.offices.length === 0 || chain.at.length > 2 || document.hasInitialCapital(chain.to)) return false;
    return this.#writesLow(chain.from);
  }

  /** Is it more than initials, and in the article's letters? */
  #isWord({ at, parts }: NameChain): boolean {
    return parts.some((part) => typeof part === 'number') && at.every((word) => inOwnAlphabet(this.#document, word));
  }

  #isCommon(at: number): boolean {
    return this.#document.words[at]!.common;
  }

  /** One word: a surname that is nothing else, where a person speaks or acts. */
  #isSureAlone(chain: NameChain): boolean {
    const at = chain.at[0]!;
    if (isPlace(this.#document, at)) return false;
    if (chain.parts[0] === NamePart.SURNAME) return this.#document.words[at]!.name !== 0 || !this.#isCommon(at) || !(this.#document.startsSentence(at) || OPENING_QUOTES.has(this.#document.raw(at - 1)));
    if (chain.parts[0] === NamePart.FIRST && this.#document.pack.names.firstNameAlone) return !this.#isCommon(at) || this.#speaks(chain);
    if ((this.#document.words[at]!.name & SURNAME) !== 0) return this.#speaks(chain);
    return chain.parts[0] === NamePart.UNKNOWN && inOwnAlphabet(this.#document, at) && this.#speaks(chain);
  }

  #actsLikePerson(chain: NameChain): boolean {
    if (this.#speaks(chain)) return true;
    return chain.parts.every((part) => part === NamePart.UNKNOWN || part === NamePart.SURNAME || part === 'PARTICLE' || part === NamePart.FIRST);
  }

  #speaks(chain: NameChain): boolean {
    return this.#speech.has(chain.to) || this.#speech.has(chain.from - 1);
  }

  #isQuoted(chain: NameChain): boolean {
    return OPENING_QUOTES.has(this.#document.raw(chain.from - 1)) && this.#document.isPunctuation(chain.to) && ['»', '"', '”'].includes(this.#document.raw(chain.to));
  }

  /** A shorter form of a name told elsewhere: one surname, or a first name. */
  #mayBeShort(chain: NameChain): boolean {
    return chain.parts.some((part) => part !== NamePart.POSSIBLE) || chain.at.length === 1;
  }

  /** The case that a noun group from `from` with a name up to `to` likely stands in, by what is around it. */
  #likelyCases(from: number, to: number): { cases: number; weight: number } {
    const document = this.#document;
    const { names } = document.pack;
    if (!names.inflects || names.lastCarriesCase) return NOTHING_LIKELY;
    const governed = from > 0 ? (names.governedCases?.(document.form(from - 1)) ?? 0) : 0;
    if (governed !== 0) return { cases: governed, weight: GOVERNED_WEIGHT };
    if (document.startsSentence(from)) return { cases: NOMINATIVE, weight: GOVERNED_WEIGHT };
    const previous = document.words[from - 1]!;
    if ((previous.grammar & NOUN) !== 0 && (previous.grammar & VERB) === 0 && !document.isPunctuation(from - 1)) return { cases: GENITIVE, weight: NEIGHBOUR_WEIGHT };
    const next = (document.words[to]?.grammar ?? 0) | (document.words[to + 1]?.grammar ?? 0);
    return (next & VERB) !== 0 ? { cases: NOMINATIVE, weight: GOVERNED_WEIGHT } : NOTHING_LIKELY;
  }
}
