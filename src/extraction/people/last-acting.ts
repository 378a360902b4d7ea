import type { Document } from '../text/document.ts';
import type { Person } from './people.ts';

/** Whom a pronoun at the head of a sentence goes back to: whoever stands first in the nearest sentence before that names somebody. */
export function lastActing(document: Document, people: readonly Person[], before: number): Person | undefined {
  const mentions = people.flatMap((person) => person.mentions.filter((mention) => mention.to <= before).map((mention) => ({ person, from: mention.from, sentence: document.sentenceOf[mention.from]! })));
  const nearest = Math.max(-1, ...mentions.map(({ sentence }) => sentence));
  return mentions.filter(({ sentence }) => sentence === nearest).sort((one, other) => one.from - other.from)[0]?.person;
}
