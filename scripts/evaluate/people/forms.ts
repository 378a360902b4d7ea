import type { PersonForm } from '../../../src/resolution/people/form.ts';
import { formKey } from '../../../src/resolution/people/form-key.ts';
import type { LabelledMention } from './mentions.ts';

/** The forms of mentions, each with its mentions by key. */
export function formsOf(mentions: readonly LabelledMention[]): { forms: PersonForm[]; mentionsOf: Map<string, LabelledMention[]> } {
  const mentionsOf = new Map<string, LabelledMention[]>();
  for (const mention of mentions) {
    const key = formKey(mention);
    mentionsOf.set(key, [...(mentionsOf.get(key) ?? []), mention]);
  }
  return { forms: [...mentionsOf].map(([key, own]) => formOf(key, own)), mentionsOf };
}

function formOf(key: string, mentions: LabelledMention[]): PersonForm {
  const days = mentions.flatMap(({ day }) => day ?? []).sort();
  const [{ country }] = mentions as [LabelledMention];
  const offices = counted(mentions.flatMap(({ office }) => office ?? [])).map(([office, count]) => {
    const stated = mentions.filter((mention) => mention.office === office).flatMap(({ day }) => day ?? []).sort();
    return { office, country, from: stated[0] ?? null, to: stated.at(-1) ?? null, count };
  });
  return {
    key, country, offices,
    names: counted(mentions.map(({ language, name }) => `${language} ${name}`)).map(([name, count]) => ({ name: name.slice(3), language: name.slice(0, 2) as LabelledMention['language'], count })),
    contexts: counted(mentions.flatMap(({ contexts }) => contexts)).map(([state, count]) => ({ country: state, count })),
    firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null, articleCount: mentions.length,
  };
}

function counted<Item>(items: Item[]): [Item, number][] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1));
}
