import { NamePart } from '../../language/shared/name-rules.ts';
import type { NameMention } from './name-mention.ts';

/** A person of one article: everything that it calls by that name. */
export interface NamedPerson {
  /** Nominative, as fully as the text gives it. */
  name: string;
  gender: number;
  mentions: NameMention[];
}

const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
const CAPACITY = 1 << 16;
/** Names are compared with each other again and again; forgetting changes speed, never an answer. */
const KNOWN = new Map<string, readonly string[]>();

function wordsOf(name: string): readonly string[] {
  let words = KNOWN.get(name);
  if (!words) {
    if (KNOWN.size >= CAPACITY) KNOWN.clear();
    KNOWN.set(name, (words = fold(name).split(/\s+/)));
  }
  return words;
}

/** Puts the mentions of one article together, the fullest names first; what is not sure joins or goes. */
export function clusterPeople(mentions: readonly NameMention[]): NamedPerson[] {
  const order = mentions.map((mention, index) => ({ mention, index })).sort((one, other) => fullness(other.mention) - fullness(one.mention) || one.index - other.index);
  const clusters: { readings: Map<string, { score: number; gender: number }>; mentions: NameMention[] }[] = [];
  for (const { mention } of order) {
    const homes = clusters.filter((cluster) => fitsOne(mention, cluster.readings));
    const home = homes.length > 1 ? nearest(homes, mention) : homes[0];
    if (home) join(home, mention);
    else if (mention.sure) clusters.push({ readings: new Map(mention.readings.map((reading) => [reading.name, { score: reading.score, gender: reading.gender }])), mentions: [mention] });
  }
  return withPatronymics(withoutSlips(clusters.map((cluster) => settle(cluster)))).sort((one, other) => one.mentions[0]!.from - other.mentions[0]!.from);
}

/** Is a mention, however it is read, a way to write one of the names? */
function fitsOne(mention: NameMention, names: ReadonlyMap<string, unknown>): boolean {
  for (const name of names.keys()) for (const reading of mention.readings) if (fits(reading.name, name)) return true;
  return false;
}

/** «Людмила Гурченко … Людмила Марковна»: the one person of that first name in the article, now with the patronymic. */
function withPatronymics(people: NamedPerson[]): NamedPerson[] {
  const kept = people.filter((person) => !isPatronymicAlone(person));
  for (const person of people) {
    if (!isPatronymicAlone(person)) continue;
    const [first, patronymic] = person.name.split(' ');
    const namesakes = kept.filter((other) => wordsOf(other.name)[0] === fold(first!));
    const [same] = namesakes;
    const words = same?.name.split(' ') ?? [];
    if (namesakes.length !== 1 || words.length !== 2) kept.push(person);
    else {
      same!.name = [words[0], patronymic, words[1]].join(' ');
      same!.mentions = [...same!.mentions, ...person.mentions].sort((one, other) => one.from - other.from);
    }
  }
  return kept;
}

const isPatronymicAlone = ({ mentions }: NamedPerson): boolean =>
  mentions.every(({ chain: { parts } }) => parts.length <= 2 && parts.every((part) => part === NamePart.FIRST || part === NamePart.PATRONYMIC)) && mentions.some(({ chain: { parts } }) => parts.length === 2 && parts[1] === NamePart.PATRONYMIC);

/** One person whose name is misspelt once: a holder of an office ("Bisher" and "Bishner Al Khasawneh") in languages whose names have no endings, else the inner letters of a surname («Саакашвили», «Сааакашвили»). */
function withoutSlips(people: NamedPerson[]): NamedPerson[] {
  const kept: NamedPerson[] = [];
  for (const person of [...people].sort((one, other) => one.mentions[0]!.from - other.mentions[0]!.from)) {
    const same = kept.find((other) => slipsInside(person.name, other.name) || (sharesOffice(person, other) && (slips(person.name, other.name) || slips(other.name, person.name))));
    if (!same) kept.push(person);
    else {
      if (wordsOf(person.name).length > wordsOf(same.name).length) same.name = person.name;
      same.mentions = [...same.mentions, ...person.mentions].sort((one, other) => one.from - other.from);
    }
  }
  return kept;
}

const sharesOffice = (one: NamedPerson, other: NamedPerson): boolean =>
  [...one.mentions, ...other.mentions].every((mention) => mention.cases === 0) &&
  one.mentions.some((mention) => mention.group?.offices[0] && other.mentions.some((place) => place.group?.offices[0] === mention.group!.offices[0]));

/** Do the words of `short` stand in `long`, one of them a letter off? */
function slips(short: string, long: string): boolean {
  const longs = wordsOf(long);
  let at = 0;
  let off = 0;
  for (const word of wordsOf(short)) {
    const found = longs.findIndex((other, index) => index >= at && (other === word || (off === 0 && isOneOff(word, other))));
    if (found < 0) return false;
    if (longs[found] !== word) off++;
    at = found + 1;
  }
  return off === 1;
}

/** Is one name the other's, or its surname alone, with a letter or two of a long surname wrong that are not its ending? */
function slipsInside(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const [short, long] = words.length <= others.length ? [words, others] : [others, words];
  const slip = short.at(-1)!;
  const right = long.at(-1)!;
  if (slip === right || slip[0] !== right[0] || Math.min(slip.length, right.length) < SHORTEST_INNER_SLIP || slip.slice(-ENDING) !== right.slice(-ENDING)) return false;
  if (short.length === 1 ? long.length === 1 : short.slice(0, -1).join(' ') !== long.slice(0, -1).join(' ')) return false;
  return isOneOff(slip, right) || (short.length === 1 && isSwapped(slip, right));
}

const ENDING = 3;
const SHORTEST_INNER_SLIP = 8;

/** The same letters in another order, one perhaps twice: «Герстенмайер», «Гернстермайер». */
function isSwapped(one: string, other: string): boolean {
  const [left, right] = [new Set(one), new Set(other)];
  return Math.abs(one.length - other.length) <= 1 && left.size === right.size && [...left].every((letter) => right.has(letter)) && one.slice(0, ENDING) === other.slice(0, ENDING);
}

const SHORTEST_SLIP = 6;

/** A letter more, less, other, or two in the wrong order. */
function isOneOff(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_SLIP || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(from, one.length - end), other.slice(from, other.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}

const fullness = (mention: NameMention): number => mention.chain.parts.filter((part) => part !== 'INITIAL').length * 2 + mention.chain.parts.length + (mention.sure ? 0.5 : 0) + (mention.group ? 0.25 : 0);

/** Of several people of one surname: who holds the office that the mention states, if any does; of those the one named last before, else the first. */
function nearest<T extends { mentions: NameMention[] }>(all: T[], mention: NameMention): T {
  const office = mention.group?.offices[0];
  const holders = all.filter((home) => office && home.mentions.some((other) => other.group?.offices.includes(office)));
  const homes = holders.length > 0 ? holders : all;
  const before = (home: T): number => Math.max(...home.mentions.map((other) => (other.from <= mention.from ? other.from : -1)));
  return homes.reduce((best, home) => (before(home) > before(best) ? home : best));
}

/** Is `short` a shorter or equal way to write `long`? Its words stand in `long` in the same order, or all of them surname first; an initial stands for its word. */
export function fits(short: string, long: string): boolean {
  const shorts = wordsOf(short);
  const longs = wordsOf(long);
  if (shorts.length > longs.length || shorts.every(isInitial)) return false;
  if (isFathersOf(shorts, longs)) return false;
  return inOrder(shorts, 0, longs) || (shorts.length > 1 && inOrder(shorts, 1, longs));
}

/** "Mohamed bin Zayed Al Nahyan" within "Hamdan bin Mohamed bin Zayed Al Nahyan": the particle of the shorter name, in front of it in the longer one, tells of his child. */
function isFathersOf(shorts: readonly string[], longs: readonly string[]): boolean {
  const at = shorts.length > 2 && shorts[1]!.length < LONGEST_PARTICLE ? longs.indexOf(shorts[0]!) : 0;
  return at > 0 && longs[at - 1]!.startsWith(shorts[1]!) && longs[at - 1]!.length <= LONGEST_PARTICLE;
}
const LONGEST_PARTICLE = 4;

const isInitial = (word: string): boolean => word.endsWith('.');

/** Do the words stand there in their order, begun at the word `first` and going round? */
function inOrder(shorts: readonly string[], first: number, longs: readonly string[]): boolean {
  let found = 0;
  for (const word of longs) if (found < shorts.length && sameWord(shorts[(first + found) % shorts.length]!, word)) found++;
  return found === shorts.length;
}

const sameWord = (word: string, other: string): boolean =>
  word === other || (word.endsWith('.') && other.startsWith(word.slice(0, -1))) || (other.endsWith('.') && word.startsWith(other.slice(0, -1)));

function join(cluster: { readings: Map<string, { score: number; gender: number }>; mentions: NameMention[] }, mention: NameMention): void {
  cluster.mentions.push(mention);
  for (const [name, sum] of cluster.readings) {
    const fitting = mention.readings.filter((reading) => fits(reading.name, name));
    if (fitting.length > 0) sum.score += Math.max(...fitting.map((reading) => reading.score));
  }
}

function settle(cluster: { readings: Map<string, { score: number; gender: number }>; mentions: NameMention[] }): NamedPerson {
  const [name, { gender }] = [...cluster.readings].sort((one, other) => other[1].score - one[1].score || (one[0] < other[0] ? -1 : 1))[0]!;
  for (const mention of cluster.mentions) mention.cases = casesAs(mention, name);
  return { name, gender, mentions: cluster.mentions.sort((one, other) => one.from - other.from) };
}

/** The cases that a mention stands in, now that the name is known: those of its form, as far as its office's and context's leave them. */
function casesAs(mention: NameMention, name: string): number {
  const cases = mention.readings.filter((reading) => fits(reading.name, name)).reduce((bits, reading) => bits | reading.cases, 0);
  return (cases & mention.cases) !== 0 ? cases & mention.cases : cases;
}
