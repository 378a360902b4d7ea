import type { CountryCode } from '../../domain/country.ts';
import { ANY_CASE, NOMINATIVE } from '../../language/shared/grammar.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { NameMention } from './name-mention.ts';
import type { Person } from './people.ts';

/** The state of an office that goes without one: that of whoever stands before it in the same list, or of whose office it is said to be; null where neither is told. */
export function inheritedState(document: Document, person: Person, people: readonly Person[]): CountryCode | null {
  if (!document.pack.names.inflects || document.pack.slots.verbLast) return null;
  for (const { group } of person.mentions) {
    const told = group && (ofList(document, group, person, people) ?? ofPossessor(document, group, person, people));
    if (told) return told;
  }
  return null;
}

/** Who was named last in front of an office in its sentence. */
export function namedBefore(document: Document, group: OfficeGroup, person: Person, people: readonly Person[]): Person | undefined {
  const { from } = document.sentence(group.from);
  const last = (other: Person): number => Math.max(-1, ...other.mentions.filter((mention) => mention.from >= from && mention.to < group.from).map((mention) => mention.from));
  return people.filter((other) => other !== person && last(other) >= 0).sort((one, other) => last(other) - last(one))[0];
}

const others = (person: Person, people: readonly Person[]): { country: CountryCode; mention: NameMention }[] =>
  people.flatMap((other) => (other === person || other.country === null ? [] : other.mentions.map((mention) => ({ country: other.country!, mention }))));

/** «министр обороны Никарагуа А, начальник Генштаба Б и заместитель директора полиции В»: an office in the same case, joined to a holder and his office. */
function ofList(document: Document, group: OfficeGroup, person: Person, people: readonly Person[]): CountryCode | null {
  let end = group.from;
  if (document.is('AND', end - 1)) end--;
  if (document.isMark(end - 1, ',')) end--;
  if (end === group.from || (group.cases & ANY_CASE) === 0) return null;
  const before = others(person, people).find(({ mention }) => mention.to === end && mention.group !== null && (mention.group.cases & group.cases & ANY_CASE) !== 0);
  return before?.country ?? null;
}

/** «с президентом Лаурой Мора и её советником», «прибыл со своим советником»: his who acts, of «его» and «её» whoever was named last. */
function ofPossessor(document: Document, group: OfficeGroup, person: Person, people: readonly Person[]): CountryCode | null {
  if (!document.is('POSSESSOR', group.from - 1) && !document.isLemma('OWN_SUBJECT', group.from - 1)) return null;
  const { from } = document.sentence(group.from);
  const before = others(person, people).filter(({ mention }) => mention.from >= from && mention.to < group.from).sort((one, other) => one.mention.from - other.mention.from);
  const acting = document.isLemma('OWN_SUBJECT', group.from - 1) ? before.find(({ mention }) => (mention.cases & NOMINATIVE) !== 0) : undefined;
  return (acting ?? before.at(-1))?.country ?? null;
}
