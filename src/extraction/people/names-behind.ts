import type { Document } from '../text/document.ts';
import type { Person } from './people.ts';

const BETWEEN_NAMES = new Set([',', '—', '–', '-', ':', '(']);

/** The people whose names follow a token one behind the other, with nothing but marks and "and" between, and the token behind the last. */
export function namesBehind(document: Document, people: readonly Person[], from: number): { named: Person[]; to: number } {
  const mentions = people.flatMap((person) => person.mentions.map((mention) => ({ person, mention }))).sort((one, other) => one.mention.from - other.mention.from);
  const named: Person[] = [];
  let at = from;
  for (const { person, mention } of mentions) {
    if (mention.from < at) continue;
    // «начальников Генштабов Греции и Турции — генерала X и генерала Y»
    const start = mention.group && mention.group.from >= from && mention.group.to <= mention.from ? mention.group.from : mention.from;
    // a headline ends in an office, the lead begins with somebody's name
    if (!onlyJoins(document, at, start) || document.sentenceOf[start] !== document.sentenceOf[from - 1]) break;
    named.push(person);
    at = mention.to;
  }
  return { named, to: at };
}

const NEXT_SENTENCES = 2;

/**
 * "Hosted the foreign ministers of France, Germany and Italy. Ashdown, Quévrain, Altmaier-Voss and Donati agreed": of the first list of names in the next
 * sentences those of whom nothing is known, if they are as many as asked for; else none.
 */
export function namesListedAfter(document: Document, people: readonly Person[], from: number, count: number): Person[] {
  const sentence = document.sentenceOf[from - 1]!;
  const mentions = people.flatMap((person) => person.mentions.map((mention) => ({ person, mention }))).filter(({ mention }) => mention.from >= from && document.sentenceOf[mention.from]! > sentence && document.sentenceOf[mention.from]! <= sentence + NEXT_SENTENCES).sort((one, other) => one.mention.from - other.mention.from);
  let run: Person[] = [];
  for (const [index, { person, mention }] of mentions.entries()) {
    const before = mentions[index - 1]?.mention;
    if (before && !onlyJoins(document, before.to, Math.min(mention.from, mention.group?.from ?? mention.from))) run = [];
    if (person.office === null && person.country === null) run.push(person);
    const next = mentions[index + 1]?.mention;
    if (run.length === count && !(next && onlyJoins(document, mention.to, Math.min(next.from, next.group?.from ?? next.from)) && isUnknown(mentions[index + 1]!.person))) return run;
  }
  return [];
}

const isUnknown = ({ office, country }: Person): boolean => office === null && country === null;

function onlyJoins(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BETWEEN_NAMES.has(document.raw(at)) && !document.is('AND', at)) return false;
  return to - from <= 3;
}
