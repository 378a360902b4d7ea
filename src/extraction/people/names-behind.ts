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
    if (!onlyJoins(document, at, start)) break;
    named.push(person);
    at = mention.to;
  }
  return { named, to: at };
}

function onlyJoins(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BETWEEN_NAMES.has(document.raw(at)) && !document.is('AND', at)) return false;
  return to - from <= 3;
}
