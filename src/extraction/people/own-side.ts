import type { CountryCode } from '../../domain/country.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { NameMention } from './name-mention.ts';
import { otherState, type Stage } from './other-side.ts';
import type { Person } from './people.ts';

/** "His counterparts from Brazil (Mauro Viana), Chile (Alberto van Klaveren)": a name in brackets behind a state is of it, and holds the office of whoever has them for counterparts. */
export function nameBracketed({ document, matches, people, countries }: Stage): void {
  for (const person of people) {
    const mention = person.mentions.find((place) => isBracketed(document, place));
    const state = mention && countries.find((candidate) => candidate.to === bracketBefore(mention));
    if (!mention || !state || (state.form !== 'NAME' && state.form !== 'CAPITAL')) continue;
    person.country ??= state.code;
    const { from } = document.sentence(mention.from);
    const colleague = matches.roles.some((role) => role.entry.row.role === 'COLLEAGUE' && role.from >= from && role.to <= mention.from);
    const first = people.find((other) => other !== person && other.office !== null && other.mentions.some((place) => place.to <= mention.from && place.group !== null));
    if (person.office === null && colleague) person.office = first?.office ?? null;
  }
}

const bracketBefore = ({ from, group }: NameMention): number => Math.min(from, group?.from ?? from) - 1;
const isBracketed = (document: Stage['document'], mention: NameMention): boolean => document.isMark(bracketBefore(mention), '(') && document.isMark(mention.to, ')');

/**
 * In a language without cases: the state of an office that goes without one, where its surroundings tell it. "Its foreign minister" is of the state told
 * last; in "In Tehran, spokesman …" the place speaks; "Ambassador …" behind "the Iranian ambassador" or "the Belarusian embassy" is that one. Null where
 * nothing of this is told.
 */
export function stateBySituation(stage: Stage, person: Person, own: CountryCode | null): CountryCode | null {
  for (const mention of person.mentions) {
    if (!mention.group) continue;
    const group = mention.group;
    const told = ofPossessor(stage, group) ?? ofDelegation(stage, group) ?? ofGreetings(stage, group) ?? ofMeetingPlace(stage, mention, own) ?? ofVisitor(stage, mention, own) ?? ofOpeningPlace(stage, group) ?? ofEmbassy(stage, person, group) ?? ofUnnamed(stage, person, group);
    if (told) return told;
  }
  return null;
}

/** "But its foreign minister, Siti Rahmawati": the state that the sentence, else the one before it, names first. */
function ofPossessor({ document, countries }: Stage, group: OfficeGroup): CountryCode | null {
  const before = document.is('BEFORE_OWN_OFFICE', group.from - 1) ? group.from - 2 : group.from - 1;
  if (!document.is('POSSESSIVE_OF_STATE', before)) return null;
  const number = document.sentenceOf[group.from]!;
  const inSentence = countries.filter((state) => document.sentenceOf[state.from] === number && state.to <= before);
  if (inSentence.length > 0) return inSentence[0]!.code;
  const { paragraph } = document.sentences[number]!;
  const previous = countries.find((state) => document.sentenceOf[state.from] === number - 1 && document.sentence(state.from).paragraph === paragraph);
  return previous?.code ?? null;
}

const DELEGATION_REACH = 10;

/** "A delegation of the Libyan parliament headed by Speaker …": whoever leads a state's delegation is of it. */
function ofDelegation({ document, countries }: Stage, group: OfficeGroup): CountryCode | null {
  const by = document.is('ARTICLE', group.from - 1) ? group.from - 2 : group.from - 1;
  if (document.form(by) !== 'by' || !document.is('LED', by - 1)) return null;
  const state = countries.filter((mention) => mention.to <= by && by - mention.to <= DELEGATION_REACH && mention.form !== 'CAPITAL' && document.sentenceOf[mention.from] === document.sentenceOf[by]).at(-1);
  return state?.code ?? null;
}

const CONVEYED_WITHIN = 6;

/** "Conveyed the greetings of Prime Minister …": whose greetings somebody brings is of his state. */
function ofGreetings({ document, people }: Stage, group: OfficeGroup): CountryCode | null {
  const of = document.is('ARTICLE', group.from - 1) ? group.from - 2 : group.from - 1;
  if (!document.is('OF_SENDER', of) || !document.is('GREETINGS', of - 1)) return null;
  const { from } = document.sentence(of);
  for (let at = of - 2; at > from && at > of - CONVEYED_WITHIN; at--) {
    if (!document.isLemma('CONVEY', at)) continue;
    const before = people.filter((other) => other.country !== null).flatMap((other) => other.mentions.filter((place) => place.from >= from && place.to <= at).map((place) => ({ country: other.country, to: place.to })));
    return before.sort((one, other) => other.to - one.to)[0]?.country ?? null;
  }
  return null;
}

/** "Will raise it with Prime Minister … when they meet in Addis Ababa": who is met elsewhere than at home is at home there. */
function ofMeetingPlace({ document, countries }: Stage, mention: NameMention, own: CountryCode | null): CountryCode | null {
  const place = document.form(mention.to) === 'when' && document.is('WHEN_THEY', mention.to + 1) ? countries.find((state) => state.form === 'CAPITAL' && state.from > mention.to && state.from <= mention.to + PLACED_WITHIN && document.form(state.from - 1) === 'in') : undefined;
  return place && place.code !== own ? place.code : null;
}
const PLACED_WITHIN = 8;

/** "Arrangements for the visit of Prime Minister …": who is said to visit, and not where, comes to whoever publishes. */
function ofVisitor({ document, countries, matches }: Stage, mention: NameMention, own: CountryCode | null): CountryCode | null {
  if (own === null) return null;
  const start = document.is('ARTICLE', mention.group!.from - 1) ? mention.group!.from - 1 : mention.group!.from;
  if (!document.is('VISIT_OF', start - 1) || document.form(start - 2) !== 'visit' || !matches.events.some((match) => match.entry.row.mode === 'VISIT' && match.from <= start - 2 && match.to >= start - 2)) return null;
  const { from, to } = document.sentence(start);
  if (document.sentenceOf[start] === 0 || countries.some((state) => state.from > mention.to && state.to <= to && document.form(document.is('ARTICLE', state.from - 1) ? state.from - 2 : state.from - 1) === 'to')) return null;
  const before = countries.filter((state) => state.from >= from && state.to <= start && state.form !== 'CAPITAL' && state.code !== own).at(-1);
  return before?.code ?? otherState(document, countries, own);
}

/** "In Tehran, foreign ministry spokesman Behrouz Ghasemi-Nia called …": whoever acts where the sentence opens is of there. */
function ofOpeningPlace({ document, countries }: Stage, group: OfficeGroup): CountryCode | null {
  const { from } = document.sentence(group.from);
  if (document.form(from) !== 'in') return null;
  const place = countries.find((state) => state.form === 'CAPITAL' && state.from === from + 1);
  const start = document.is('ARTICLE', group.from - 1) ? group.from - 1 : group.from;
  return place && document.isMark(place.to, ',') && start === place.to + 1 ? place.code : null;
}

/** An ambassador or chargé whose state is not said is of the embassy told before. */
function ofEmbassy({ document, matches, countries }: Stage, person: Person, group: OfficeGroup): CountryCode | null {
  if (person.office !== 'AMBASSADOR') return null;
  const told = matches.roles.filter((role) => role.to <= group.from && document.is('EMBASSY', role.to - 1));
  for (const role of told.reverse()) {
    const state = countries.find((mention) => mention.to === role.from || (mention.to === role.from - 1 && document.form(mention.to) === "'s") || (document.form(role.to) === 'of' && mention.from >= role.to && mention.from <= role.to + 2));
    if (state) return state.code;
  }
  return null;
}

/** "Ambassador Ardakani", where the text has told of "the Iranian ambassador" alone: an office without a name told before, and no other. */
function ofUnnamed({ document, people, groups }: Stage, person: Person, group: OfficeGroup): CountryCode | null {
  const named = new Set(people.flatMap((other) => other.mentions.map((mention) => mention.group)));
  const unnamed = groups.filter((other) => other.to <= group.from && !named.has(other) && other.states.length < 2 && other.country && other.offices[0] === person.office && other.status === group.status && !document.isMark(other.to, ',') && !person.mentions.some((mention) => mention.to <= other.from));
  const states = new Set(unnamed.map((other) => other.country));
  const taken = people.some((other) => other !== person && other.office === person.office && other.country && states.has(other.country));
  return states.size === 1 && !taken ? [...states][0]! : null;
}
