import type { Language } from '../../domain/language.ts';
import { languageOf } from '../search/documents.ts';
import { namesIn } from '../search/names.ts';
import { tokensOf, type Token } from '../search/tokens.ts';
import { termsOf } from '../search/words.ts';
import { readQuestion, type AskedWord, type Question } from './search-question.ts';

/** A place in a text, `start` and `end` in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A part of a text in which words of the question stand; the marks are offsets into the same text. */
export interface MarkedQuote extends Span {
  text: string;
  marks: Span[];
}

interface Mark extends Span {
  /** Number of the word of the question. */
  word: number;
}

/** Quotes are about a sentence. */
const LONGEST_QUOTE = 240;
/** How far in front of its first mark a quote begins at most. */
const LEAD = 80;

/** Finds the words of a question in texts. */
export class Marker {
  private readonly question: Question;
  private readonly names = new Map<Language, readonly (readonly (readonly string[])[])[][]>();

  /** The text and the mode of a question that was answered. */
  constructor(text: string, asYouType: boolean) {
    this.question = readQuestion(text, asYouType);
  }

  /** Where words of the question stand in a text, in its order. */
  marksIn(text: string, language: Language = languageOf(text)): Mark[] {
    const tokens = tokensOf(text);
    const terms = tokens.map((token) => termsOf(token, language));
    return tokens.flatMap((token, index) => {
      const word = this.question.words.findIndex((asked, number) => isAsked(asked, token, terms[index]!) || this.isNamed(number, terms, index, language));
      return word < 0 ? [] : [{ start: token.start, end: token.end, word }];
    });
  }

  /** The parts of a text that hold most of the question's words, at most so many, in the order of the text. */
  quotesOf(text: string, language: Language, most: number): MarkedQuote[] {
    const marks = this.marksIn(text, language);
    const quotes: MarkedQuote[] = [];
    const free = (mark: Mark): boolean => !quotes.some(({ start, end }) => mark.start < end && mark.end > start);
    while (quotes.length < most) {
      const left = marks.filter(free);
      if (left.length === 0) break;
      quotes.push(quoteAround(text, left.map((mark) => clusterFrom(left, mark)).reduce((best, cluster) => (isBetter(cluster, best) ? cluster : best)), marks, quotes));
    }
    return quotes.sort((one, other) => one.start - other.start);
  }

  /** Is the token part of a name, in the text's language, of what a word of the question names? What events are called is found by no word of theirs. */
  private isNamed(number: number, terms: readonly (readonly string[])[], at: number, language: Language): boolean {
    return this.namesOf(language)[number]!.some((name) =>
      name.some((_, offset) => name.every((stems, position) => stems.some((stem) => terms[at - offset + position]?.includes(stem)))));
  }

  private namesOf(language: Language): readonly (readonly (readonly string[])[])[][] {
    let names = this.names.get(language);
    if (!names) {
      const { names: all } = namesIn(language);
      names = this.question.words.map(({ concepts }) => {
        const meant = new Set([...concepts].filter(({ kind }) => kind !== 'type' && kind !== 'mode').map(({ kind, key }) => `${kind} ${key}`));
        return meant.size === 0 ? [] : all.filter(({ kind, key }) => meant.has(`${kind} ${key}`)).map(({ words }) => words);
      });
      this.names.set(language, names);
    }
    return names;
  }
}

function isAsked({ stems, sounds, prefixes }: AskedWord, token: Token, terms: readonly string[]): boolean {
  return terms.some((term) => stems.has(term) || sounds.has(term) || prefixes.some((prefix) => term.startsWith(prefix))) || prefixes.some((prefix) => token.form.startsWith(prefix));
}

/** Marks that stand near each other: how many different words of the question, from the first of them to the last that adds one. */
interface Cluster extends Span {
  words: number;
}

function clusterFrom(marks: readonly Mark[], from: Mark): Cluster {
  const seen = new Set<number>();
  let end = from.end;
  for (const mark of marks.slice(marks.indexOf(from))) {
    if (mark.end > from.start + LONGEST_QUOTE - LEAD) break;
    if (!seen.has(mark.word)) end = mark.end;
    seen.add(mark.word);
  }
  return { start: from.start, end, words: seen.size };
}

/** The same words closer together say more. */
const isBetter = (one: Cluster, other: Cluster): boolean => one.words > other.words || (one.words === other.words && one.end - one.start < other.end - other.start);

/** From the beginning of the first mark's sentence, where that is near, to the end of the last one's; never within a word or into another quote. */
function quoteAround(text: string, { start: first, end: last }: Span, marks: readonly Mark[], others: readonly Span[]): MarkedQuote {
  const earliest = Math.max(0, first - LEAD, ...others.filter(({ end }) => end <= first).map(({ end }) => end));
  const latest = Math.min(text.length, first + LONGEST_QUOTE, ...others.filter(({ start }) => start >= last).map(({ start }) => start));
  const before = text.slice(earliest, first);
  const sentence = [...before.matchAll(/[.!?…]["»”)]*\s+|\n\s*/gu)].at(-1);
  const word = earliest === 0 ? 0 : Math.max(0, before.search(/(?<=\s)\S/));
  let start = earliest + (sentence ? sentence.index + sentence[0].length : word);
  while (/\s/.test(text[start]!)) start++;
  const behind = text.slice(last, latest);
  const stop = /[.!?…]["»”)]*(?=\s|$)|\n/u.exec(behind);
  const space = latest === text.length ? -1 : behind.search(/\s+\S*$/);
  const end = last + (stop ? stop.index + (stop[0] === '\n' ? 0 : stop[0].length) : space >= 0 ? space : behind.length);
  return { text: text.slice(start, end).trimEnd(), start, end: start + text.slice(start, end).trimEnd().length, marks: marks.filter((mark) => mark.start >= start && mark.end <= end).map(({ start: from, end: to }) => ({ start: from, end: to })) };
}
