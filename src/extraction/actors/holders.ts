import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Person } from '../people/people.ts';
import type { Document } from '../text/document.ts';

/** «спикер Сената» is whoever was introduced as the chairman of the Senate: a word with a capital stands in both. */
export function sharesWording(document: Document, person: Person, group: OfficeGroup): boolean {
  const words = (one: OfficeGroup): Set<string> => {
    const found = new Set<string>();
    for (let at = one.from + 1; at < one.to; at++) if (document.hasInitialCapital(at)) for (const { lemma } of document.words[at]!.readings) found.add(lemma);
    return found;
  };
  const own = words(group);
  return own.size > 0 && person.stated.some((stated) => [...words(stated.group)].some((lemma) => own.has(lemma)));
}

/** Of several who hold an office, the one named last before a token. */
export function lastBefore(holders: readonly Person[], at: number): Person {
  const seen = (person: Person): number => Math.max(-1, ...person.mentions.filter((mention) => mention.from <= at).map((mention) => mention.from));
  return holders.reduce((best, person) => (seen(person) > seen(best) ? person : best));
}
