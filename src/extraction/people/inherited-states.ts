import type { CountryCode } from '../../domain/country.ts';
import { ANY_CASE, LOCATIVE, NOMINATIVE } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import type { NameMention } from './name-mention.ts';
import type { Person } from './people.ts';

/** The state of an office that goes without one: that of whoever stands before it in the same list, or of whose office it is said to be; null where neither is told. */
export function inheritedState(document: Document, roles: readonly Match[], countries: readonly CountryMention[], person: Person, people: readonly Person[]): CountryCode | null {
  if (!document.pack.names.inflects || document.pack.slots.verbLast) return null;
  for (const { group } of person.mentions) {
    const told = group && (ofList(document, group, person, people) ?? ofPossessor(document, group, person, people) ?? ofPlace(document, group, countries) ?? ofHost(document, group, person, countries) ?? ofSide(document, group, roles, countries) ?? ofRetinue(document, group, roles, countries, person, people));
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

const stateOf = (role: Match, countries: readonly CountryMention[]): CountryMention | undefined => countries.find((state) => state.form === 'ADJECTIVE' && state.to === role.from);

/** «Прибыл в Мадрид, где его принял король»: whoever receives a guest is at home where he does. */
function ofPlace(document: Document, group: OfficeGroup, countries: readonly CountryMention[]): CountryCode | null {
  const { from } = document.sentence(group.from);
  let where = group.from - 1;
  while (where > from && !document.isMark(where, ',')) where--;
  if (!document.isMark(where, ',') || !document.is('WHERE', document.is('PLACE', where + 1) ? where + 2 : where + 1) || !document.isLemma('RECEIVE', group.from - 1)) return null;
  const place = countries.filter((state) => state.from >= from && state.to <= where && state.form !== 'ADJECTIVE' && document.is('PLACE', state.from - 1)).at(-1);
  return place?.code ?? null;
}

/** «В Загребе премьер-министр Ивана Петрич приняла …»: who receives somebody in a capital is at home there. */
function ofHost(document: Document, group: OfficeGroup, person: Person, countries: readonly CountryMention[]): CountryCode | null {
  if (!person.mentions.some((mention) => mention.group === group && document.isLemma('RECEIVE', mention.to))) return null;
  const { from } = document.sentence(group.from);
  return countries.filter((state) => state.form === 'CAPITAL' && state.from > from && state.to <= group.from && document.is('INTO', state.from - 1) && (state.grammar & LOCATIVE) !== 0).at(-1)?.code ?? null;
}

/** «С грузинской стороны участвовал министр экономики, с казахстанской – вице-министр»: on whose side he is. */
function ofSide(document: Document, group: OfficeGroup, roles: readonly Match[], countries: readonly CountryMention[]): CountryCode | null {
  const { from } = document.sentence(group.from);
  const first = roles.find((role) => role.entry.row.role === 'SIDE' && role.from >= from && role.to <= group.from);
  const sided = first && countries.filter((state) => state.form === 'ADJECTIVE' && state.to >= first.from && state.to <= group.from && document.is('WITH', state.from - 1));
  return sided?.at(-1)?.code ?? null;
}

/** «Иракского гостя сопровождали министр обороны и советник», «в составе делегации – министр торговли»: his whom they go with, told in the sentence, else first in the paragraph. */
function ofRetinue(document: Document, group: OfficeGroup, roles: readonly Match[], countries: readonly CountryMention[], person: Person, people: readonly Person[]): CountryCode | null {
  const { from } = document.sentence(group.from);
  const within = roles.find((role) => role.entry.row.role === 'DELEGATION' && role.from >= from && role.to <= group.from && document.isLemma('RETINUE', role.from - 1));
  let goes = within !== undefined;
  for (let at = from; at < group.from && !goes; at++) goes = document.isLemma('ACCOMPANY', at);
  if (!goes) return null;
  const guest = roles.find((role) => role.from >= from && role.to <= group.from && stateOf(role, countries) !== undefined);
  if (guest) return stateOf(guest, countries)!.code;
  const told = others(person, people).filter(({ mention }) => mention.to <= group.from);
  const inSentence = told.find(({ mention }) => mention.from >= from);
  if (inSentence) return inSentence.country;
  const { paragraph } = document.sentence(from);
  const acting = told.filter(({ mention }) => document.sentence(mention.from).paragraph === paragraph && (mention.cases & NOMINATIVE) !== 0);
  return acting.sort((one, other) => one.mention.from - other.mention.from)[0]?.country ?? null;
}
