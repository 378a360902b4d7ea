import { GENITIVE } from '../../language/shared/grammar.ts';
import { NamePart } from '../../language/shared/name-rules.ts';
import { PLACE_NAME } from '../../language/shared/word.ts';
import { namesAmongOffices } from '../entities/office-scope.ts';
import { endsOfStates, isFirstName } from '../entities/countries.ts';
import { classOf, LETTER_CYRILLIC, LETTER_LATIN } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';

/** A run of capitalised words that may be somebody's name. `at` are its tokens, without the stops of initials. */
export interface NameChain {
  from: number;
  to: number;
  at: number[];
  parts: (NamePart | 'INITIAL' | 'PARTICLE' | 'NUMERAL')[];
  /** Of two names without a mark between them («пресс-секретарь Владимира Путина Дмитрий Песков»), the first token of the one whom the other serves. */
  owner?: number;
}

/** «МИДов», «ВУЗами». */
const INFLECTED_ABBREVIATION = /^\p{Lu}{2,}\p{Ll}+$/u;
const MOST_PARTS = 10;
/** Particles that a name may begin with, small as they are: «ибн Эзра», «аль Шараа». Others are words of the language as well. */

/** Tokens that cannot be part of a name, being something else that the lexicon knows. */
export function claimedTokens(document: Document, matches: Matches): Set<number> {
  const claimed = new Set<number>();
  const stateEnds = endsOfStates(matches);
  const firstNames = namesAmongOffices(document, matches);
  for (const match of [...matches.offices, ...matches.titles]) if (!firstNames.has(match.from)) for (let at = match.from; at < match.to; at++) claimed.add(at);
  for (const table of ['countries', 'regions', 'organizations', 'outlets', 'roles', 'dates'] as const)
    for (const match of matches[table]) {
      const nameable = table === 'dates' || (table === 'countries' && match.entry.row.form === 'NAME' && !document.pack.names.lastCarriesCase);
      const afterFirstName = nameable && match.to - match.from === 1 && document.hasInitialCapital(match.from) && !claimed.has(match.from - 1) && followsFirstName(document, match.from);
      const firstName = table === 'countries' && (isFirstName(document, match, stateEnds) || isBarePrefix(document, match));
      if (!afterFirstName && !firstName && !(table === 'dates' && isFirstOfHolder(document, match, claimed))) for (let at = match.from; at < match.to; at++) claimed.add(at);
    }
  for (const { from, to } of document.sentences) if (isDateline(document, from, to)) claimed.add(from);
  for (const match of matches.cues) if (match.entry.row.kind === 'BODY') for (let at = match.from; at < match.to; at++) claimed.add(at);
  return claimed;
}

/** «Франко Фраттини»: what begins a compound («франко-германский») is a word of its own here. */
const isBarePrefix = (document: Document, { entry, to }: Match): boolean => entry.row.form === 'PREFIX' && !document.words[to - 1]!.joint && !/^[-‐‑–]$/.test(document.raw(to));

/** "Foreign Minister Jan Novak": between an office and a capitalised word, without a number, a month is a first name. */
const isFirstOfHolder = (document: Document, { from, to }: Match, claimed: ReadonlySet<number>): boolean =>
  to - from === 1 && claimed.has(from - 1) && document.isWord(from - 1) && document.isWord(to) && document.hasInitialCapital(from) && document.hasInitialCapital(to) && !claimed.has(to) && document.tokens.breaks[to] === 0;

/** «ВИКТОРИЯ, 9 августа»: a town in capitals that opens a line, with a comma and a day behind. */
const isDateline = (document: Document, from: number, to: number): boolean =>
  document.pack.names.inflects && !document.pack.names.lastCarriesCase && to - from > 3 && (from === 0 || document.tokens.breaks[from]! > 0) && document.isAllCapitals(from) && document.isMark(from + 1, ',') && document.isNumber(from + 2);

const followsFirstName = (document: Document, at: number): boolean =>
  at > 0 && document.hasInitialCapital(at - 1) && document.pack.names.part(document.words[at - 1]!, document.raw(at - 1)) === NamePart.FIRST;

/** Every maximal run of name-like words. `listed` are those that a table knows, by their first tokens. */
export function findChains(document: Document, claimed: ReadonlySet<number>, listed: ReadonlyMap<number, NameChain>): NameChain[] {
  const chains: NameChain[] = [];
  for (let at = 0; at < document.count; at++) {
    const chain = longer(listed.get(at) ?? null, chainAt(document, claimed, at));
    if (!chain) continue;
    chains.push(chain);
    at = chain.to - 1;
  }
  const byWord = namesByWord(document, chains);
  return chains.flatMap((chain) => runTogether(document, chain, byWord));
}

/** The listed name, unless the words around it make a longer one of it: «Абдалла II ибн аль-Хусейн». */
const longer = (listed: NameChain | null, chain: NameChain | null): NameChain | null => (listed && chain && chain.to > listed.to ? chain : (listed ?? chain));

/** «… с Мохаммедом аль-Миснадом Малики поговорил»: two people run together, when the last word is part of quite another name of the text; «Макрон Тоқаевты»: two surnames of it. */
function runTogether(document: Document, chain: NameChain, byWord: ReadonlyMap<string, readonly string[][]>): NameChain[] {
  const last = chain.at.length - 1;
  const owned = behindOwner(document, chain);
  if (owned > 0) return [slice(chain, 0, owned), slice(chain, owned, last + 1)].map((name) => ({ ...name, owner: chain.from }));
  // "Kirti Vardhan Singh" beside "Jagdeo Singh": without endings two names have a mark or a small word between them
  if (last < 1 || (last < 2 && !document.pack.names.lastCarriesCase) || document.pack.slots.partOfSpeech) return [chain];
  const own = wordsOf(document, chain);
  const twoSurnames = last === 1 && document.pack.names.lastCarriesCase && own.every((word) => byWord.get(word)!.some((other) => other.at(-1) === word && other.join(' ') !== own.join(' ')));
  if ((last < 2 && !twoSurnames) || chain.parts[last] === 'NUMERAL') return [chain];
  const foreign = byWord.get(own[last]!)!.some((other) => other.filter((word) => own.includes(word)).length === 1);
  if (!foreign) return [chain];
  return [slice(chain, 0, last), slice(chain, last, last + 1)];
}

/** Words of a chain by their places in it. */
const slice = (chain: NameChain, first: number, end: number): NameChain =>
  ({ from: chain.at[first]!, to: end === chain.at.length ? chain.to : chain.at[end - 1]! + 1, at: chain.at.slice(first, end), parts: chain.parts.slice(first, end) });

/** «пресс-секретарь Владимира Путина Дмитрий Песков»: where the second name begins, if a name in the genitive stands in front of one that is not; else 0. */
function behindOwner(document: Document, chain: NameChain): number {
  const { names } = document.pack;
  if (!names.inflects || names.lastCarriesCase || chain.at.length < 4) return 0;
  // «Жена Юрия Лужкова Елена Батурина»: the word in front only begins the sentence
  const begin = chain.parts[0] === NamePart.POSSIBLE && document.startsSentence(chain.from) ? 1 : 0;
  if (chain.parts[begin] !== NamePart.FIRST) return 0;
  const next = chain.parts.indexOf(NamePart.FIRST, begin + 2);
  if (next < 2 || next > chain.at.length - 2 || chain.parts.slice(begin + 1, next).includes(NamePart.FIRST)) return 0;
  const casesOf = (at: number): number => names.forms(document.words[at]!, document.raw(at)).reduce((bits, form) => (form.weight >= 1 ? bits | form.cases : bits), 0);
  const [owner, holder] = [casesOf(chain.at[begin]!) & casesOf(chain.at[next - 1]!), casesOf(chain.at[next]!)];
  // «помощник Хиллари Клинтон Филип Гордон»: what is not declined shows no case, and no one name has two surnames so
  return (owner & GENITIVE) !== 0 && ((owner & holder) === 0 || (next === begin + 2 && chain.parts[begin + 1] === NamePart.SURNAME)) ? next : 0;
}

/** The words of a name, the last as it most likely is without its case where it alone shows one. */
function wordsOf(document: Document, chain: NameChain): string[] {
  const { names } = document.pack;
  const words = chain.at.map((at) => document.form(at));
  const last = chain.at.at(-1)!;
  if (!names.lastCarriesCase) return words;
  const forms = names.forms(document.words[last]!, document.raw(last));
  if (forms.length === 0) return words;
  const best = forms.reduce((found, form) => (form.weight > found.weight ? form : found));
  return [...words.slice(0, -1), best.nominative.toLowerCase()];
}

/** The names of several words that each word stands in, every wording once. */
function namesByWord(document: Document, chains: readonly NameChain[]): ReadonlyMap<string, readonly string[][]> {
  const names = new Map(chains.filter((chain) => chain.at.length > 1).map((chain) => wordsOf(document, chain)).map((words) => [words.join(' '), words]));
  const byWord = new Map<string, string[][]>();
  for (const words of names.values()) for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), words]);
  return byWord;
}

function chainAt(document: Document, claimed: ReadonlySet<number>, from: number): NameChain | null {
  // as of most tokens
  if (partAt(document, claimed, from, false) === null) return null;
  const chain: NameChain = { from, to: from, at: [], parts: [] };
  for (let at = from; at < document.count && chain.at.length < MOST_PARTS; ) {
    if (at > from && (document.tokens.breaks[at]! > 0 || claimed.has(at) || document.sentenceOf[at] !== document.sentenceOf[from])) break;
    const part = partAt(document, claimed, at, chain.at.length > 0);
    if (part === null || (at > from && part !== 'NUMERAL' && part !== 'INITIAL' && isLatin(document, at) !== isLatin(document, from)) || (chain.at.length > 0 && startsAnother(document, chain, part, at))) break;
    chain.at.push(at);
    chain.parts.push(part);
    at += part === 'INITIAL' && document.isMark(at + 1, '.') ? 2 : 1;
    if (part !== 'PARTICLE') chain.to = at;
  }
  if (chain.parts.at(-1) === 'PARTICLE' && chain.at.length > 1 && document.pack.names.closing?.has(document.form(chain.at.at(-1)!))) {
    chain.to = chain.at.at(-1)! + 1;
    return chain;
  }
  while (chain.parts.at(-1) === 'PARTICLE') {
    chain.parts.pop();
    chain.at.pop();
  }
  return chain.at.length > 0 ? chain : null;
}

/** «Камал Хасанның Акшара …», «Тоқаев Дмитрий Медведевті»: where only the last word of a name shows the case, one name ends and the next begins without a mark. */
function startsAnother(document: Document, chain: NameChain, part: NameChain['parts'][number], at: number): boolean {
  const { names } = document.pack;
  if (!names.lastCarriesCase) return false;
  const last = chain.at.at(-1)!;
  // «Тоқаев Макронмен»: a surname that acts, and the surname of whom it concerns
  if (chain.at.length === 1 && chain.parts[0] === NamePart.SURNAME && (part === NamePart.UNKNOWN || part === NamePart.SURNAME) && names.endsName?.(document.words[at]!, document.raw(at))) return true;
  // «Тоқаев Си Цзиньпинмен»: a surname of one's own, and behind it one of one syllable with the name that follows it
  if (chain.parts.at(-1) === NamePart.SURNAME && names.eastAsianSurnames.has(document.form(at)) && document.raw(at).length < 5 && document.hasInitialCapital(at + 1)) return true;
  // «Александр Стубб Токаевпен»: a whole name, and behind it a surname with a case
  if (chain.at.length > 1 && chain.parts[0] === NamePart.FIRST && (chain.parts.at(-1) === NamePart.SURNAME || chain.parts.at(-1) === NamePart.UNKNOWN) && part === NamePart.SURNAME && names.endsName?.(document.words[at]!, document.raw(at))) return true;
  const firstOfTwo = chain.at.length === 1 && part === NamePart.SURNAME && chain.parts[0] !== NamePart.SURNAME;
  if (!firstOfTwo && names.endsName?.(document.words[last]!, document.raw(last))) return true;
  if (part !== NamePart.FIRST || chain.at.length < 2 || !chain.parts.includes(NamePart.FIRST)) return false;
  const next = at + 1 < document.count && document.hasInitialCapital(at + 1) ? names.part(document.words[at + 1]!, document.raw(at + 1)) : NamePart.NONE;
  return chain.parts.at(-1) === NamePart.SURNAME || chain.parts.at(-1) === NamePart.PATRONYMIC || next === NamePart.SURNAME;
}

function partAt(document: Document, claimed: ReadonlySet<number>, at: number, inside: boolean): NameChain['parts'][number] | null {
  if (!document.isWord(at) || claimed.has(at)) return null;
  const { names } = document.pack;
  if (!document.hasInitialCapital(at)) {
    if (hasJoinedParticle(document, at)) return NamePart.UNKNOWN;
    if (inside && names.closing?.has(document.form(at))) return 'PARTICLE';
    return (inside ? names.particles.has(document.form(at)) : document.is('NAME_PARTICLE', at)) && nextIsName(document, claimed, at + 1) ? 'PARTICLE' : null;
  }
  // «Ибн Сина»; «Аль Аин» is a town
  if (!inside && names.inflects && !names.lastCarriesCase && document.is('SON_OF', at) && nextIsName(document, claimed, at + 1)) return 'PARTICLE';
  const raw = document.raw(at);
  if (inside && /^[IVX]+$/.test(raw)) return 'NUMERAL';
  if (isInitial(document, at) || isBareInitials(document, claimed, at)) return 'INITIAL';
  if (inside && names.inflects && names.particles.has(document.form(at)) && raw.length < 5 && nextIsName(document, claimed, at + 1)) return 'PARTICLE';
  // «У Вон Сик»
  if (raw.length === 1 && names.lastCarriesCase && names.eastAsianSurnames.has(document.form(at)) && !claimed.has(at + 1) && document.hasInitialCapital(at + 1)) return NamePart.UNKNOWN;
  // «Ли Куан Ю»
  if (raw.length === 1) return inside && !document.isMark(at + 1, '.') && (document.pack.names.eastAsianSurnames.has(document.form(at - 1)) || (names.inflects && document.hasInitialCapital(at - 1) && document.pack.names.eastAsianSurnames.has(document.form(at - 2)))) ? NamePart.UNKNOWN : null;
  if (document.isAllCapitals(at) && raw.length <= 5 && !capitalLine(document, at) && !isSurnameInCapitals(document, claimed, at, inside)) return null;
  // "LETTER FROM PRESIDENT DEVI SUNDRAM OF SINGAPORE TO …"
  if (document.pack.slots.partOfSpeech && document.isAllCapitals(at) && (document.is('OF_BODY', at) || document.is('PARTNER', at) || document.is('PLACE', at))) return null;
  if (INFLECTED_ABBREVIATION.test(raw)) return null;
  const part = names.part(document.words[at]!, raw);
  // «ХАНС ОБЕРМАЙЕР ПОКИНЕТ ПОСТ»
  if (part === NamePart.POSSIBLE && inside && names.inflects && document.isAllCapitals(at) && capitalLine(document, at)) return null;
  return part === NamePart.NONE ? null : part;
}

/** A headline all in capitals: then a word of capitals is no abbreviation. */
function capitalLine(document: Document, at: number): boolean {
  const { from, to } = document.sentence(at);
  for (let other = from; other < to; other++) if (document.isWord(other) && document.raw(other) !== document.raw(other).toUpperCase()) return false;
  return to - from > 3;
}

function isInitial(document: Document, at: number): boolean {
  const raw = document.raw(at);
  if (raw.length > 2 && !raw.includes('.')) return false;
  if (!/^\p{Lu}(?:\.\p{Lu})*\.?$/u.test(raw) && !(document.is('INITIAL', at) && document.hasInitialCapital(at))) return false;
  // «Ермекбай Ж.С.»: behind another initial the stop may end the sentence as well
  const second = at > 1 && document.isMark(at - 1, '.') && document.raw(at - 2).length === 1 && document.hasInitialCapital(at - 2);
  return (document.isMark(at + 1, '.') && (document.sentence(at).to > at + 2 || second)) || raw.endsWith('.');
}

const BARE_INITIALS = /^\p{Lu}{1,2}$/u;

/** "Minister K Shanmugam", "Vice President JD Vance": initials without stops, one in front of what no dictionary holds, two between an office and a name. */
function isBareInitials(document: Document, claimed: ReadonlySet<number>, at: number): boolean {
  if (!document.pack.slots.partOfSpeech || !BARE_INITIALS.test(document.raw(at)) || at + 1 >= document.count || claimed.has(at + 1)) return false;
  if (!document.hasInitialCapital(at + 1) || document.isAllCapitals(at + 1) || document.tokens.breaks[at + 1] !== 0) return false;
  return document.raw(at).length === 1 ? document.words[at + 1]!.readings.length === 0 && !document.startsSentence(at) : claimed.has(at - 1);
}

/** "Mr. IWAYA Takeshi, Minister for Foreign Affairs", "Mr. Yaron NOVAK": read-outs write surnames in capitals, behind a title and in front of the other name, or behind it. */
function isSurnameInCapitals(document: Document, claimed: ReadonlySet<number>, at: number, inside: boolean): boolean {
  if (!document.pack.slots.partOfSpeech || document.raw(at).length < 3 || document.words[at]!.readings.length > 0) return false;
  const isNameAt = (other: number): boolean => other < document.count && document.tokens.breaks[other] === 0 && document.hasInitialCapital(other) && !document.isAllCapitals(other) && !claimed.has(other) && document.isWord(other);
  return inside || (claimed.has(at - 1) && isNameAt(at + 1)) || (document.isMark(at - 1, '.') && claimed.has(at - 2) && isNameAt(at + 1));
}

function nextIsName(document: Document, claimed: ReadonlySet<number>, at: number): boolean {
  if (at >= document.count || claimed.has(at)) return false;
  return document.hasInitialCapital(at) || document.pack.names.particles.has(document.form(at)) || hasJoinedParticle(document, at);
}

/** «аль-Хусейн»: a lower-case particle with the name joined to it. */
function hasJoinedParticle(document: Document, at: number): boolean {
  if (!document.words[at]?.joint) return false;
  const raw = document.raw(at);
  const joined = raw.length > 3 && !document.hasInitialCapital(at) ? /^(\p{Ll}+)[-‐‑'’]\p{Lu}/u.exec(raw) : null;
  return joined !== null && document.pack.names.particles.has(joined[1]!);
}

/** Is the word also a place in a dictionary? Then it alone is no surname. */
export const isPlace = (document: Document, at: number): boolean => (document.words[at]!.name & PLACE_NAME) !== 0;

/** By the last letter: the first may be a Latin one that looks like its own. */
const isLatin = (document: Document, at: number): boolean => classOf(document.text.charCodeAt(document.tokens.end[at]! - 1)) === LETTER_LATIN;

/** Is the word written in the article's own alphabet? */
export function inOwnAlphabet(document: Document, at: number): boolean {
  const type = classOf(document.text.charCodeAt(document.tokens.start[at]!));
  return document.pack.language === 'en' ? type === LETTER_LATIN : type === LETTER_CYRILLIC;
}
