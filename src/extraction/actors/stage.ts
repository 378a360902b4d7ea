import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { ADJECTIVE, FEMININE, MASCULINE, NOMINATIVE, NOUN, PAST, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import type { Person } from '../people/people.ts';
import type { Document } from '../text/document.ts';
import type { Actor } from './actor.ts';

const GENDERS = MASCULINE | FEMININE;
const union = <T>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** The two sides of an article, for «стороны», «министры», "both countries": the first two states that people or bodies act for. */
export interface MainParties {
  countries: CountryCode[];
  people: Person[];
}

/** Finds whom an article is about: the states that act in its first sentences, at most two, with the people who act for them. */
export function mainParties(document: Document, actors: readonly Actor[]): MainParties {
  const weight = new Map<CountryCode, number>();
  for (const actor of actors) {
    const sentence = document.sentenceOf[actor.from]!;
    // where a headline names who it is about without their people, it says more than a name in passing
    const headline = sentence === 0 && document.pack.slots.verbLast ? 2 : 1;
    const value = headline * (actor.people.length > 0 ? 3 : actor.kind === 'state' || actor.kind === 'capital' ? 1.5 : 2) / (1 + sentence / 4);
    for (const country of actor.countries) weight.set(country, (weight.get(country) ?? 0) + value);
  }
  const countries = [...weight].sort((one, other) => other[1] - one[1]).slice(0, 2).map(([country]) => country);
  const people: Person[] = [];
  for (const country of countries) {
    const own = actors.flatMap((actor) => actor.people).filter((person) => person.country === country);
    if (own.length > 0) people.push(mostNamed(own));
  }
  return { countries, people };
}

const mostNamed = (people: readonly Person[]): Person => people.reduce((best, person) => (person.mentions.length > best.mentions.length ? person : best));

/** Fills in pronouns (the person who acted last), colleagues and guests (of the visited state); PARTIES become the article's main parties. */
export function resolveActors(document: Document, actors: readonly Actor[], main: MainParties, visited: CountryCode | null): void {
  let last: Actor | null = null;
  let earlier: Actor | null = null;
  let lastSentence = 0;
  for (const actor of actors) {
    if (actor.kind === 'parties' && actor.countries.length === 0 && main.countries.length === 2) Object.assign(actor, { countries: main.countries, people: main.people });
    if (actor.kind === 'guest') Object.assign(actor, guestOf(main, visited));
    if (actor.kind === 'itself') actor.countries = actingBefore(document, actors, actor);
    if (actor.kind === 'neighbour') {
      const own = actingBefore(document, actors, actor);
      actor.countries = own.length > 0 && main.countries.length === 2 && main.countries.includes(own[0]!) ? main.countries.filter((code) => !own.includes(code)) : [];
    }
    const named: Actor | null = actor.kind === 'pronoun' ? whomItFits(document, actors, actor, last) : null;
    if (named) {
      Object.assign(actor, { people: named.people, countries: named.countries, organizations: named.organizations });
      last = named;
      lastSentence = document.sentenceOf[actor.from]!;
      continue;
    }
    const quoted = actor.kind === 'pronoun' && document.pack.slots.partOfSpeech ? quotedBehind(document, actors, actor) : null;
    if (quoted) Object.assign(actor, { people: quoted.people, countries: quoted.countries, organizations: quoted.organizations });
    else if (actor.kind === 'pronoun' && last && document.sentenceOf[actor.from]! - lastSentence <= 2) {
      const meant = isObjectOf(document, actor, last) && earlier ? earlier : last;
      Object.assign(actor, { people: meant.people, countries: meant.countries, organizations: meant.organizations });
    }
    if (actor.kind === 'colleague' && actor.people.length === 0 && last) {
      const office = last.people[0]?.office ?? null;
      const known = actors.flatMap((other) => other.people).find((person) => office !== null && person.office === office && person !== last!.people[0] && (actor.countries.length === 0 || person.country === actor.countries[0]));
      if (known) Object.assign(actor, { people: [known], countries: union(actor.countries, known.country ? [known.country] : []) });
    }
    if (actor.people.length === 1 && actor.kind !== 'parties' && (last === null || isSubjectCase(document, actor))) {
      if (last && last.people[0] !== actor.people[0] && actor.kind !== 'pronoun') earlier = last;
      last = actor;
    }
    // «Глава МИД Ирана прибыл в Дамаск, где его принял …»: an office told without its holder's name
    if (actor.kind === 'office' && actor.people.length === 0 && actor.countries.length === 1 && isUnnamedHolder(document, actor)) {
      last = actor;
      lastSentence = document.sentenceOf[actor.from]!;
    }
    if (last && last.people.length > 0 && actor.people.includes(last.people[0]!)) lastSentence = document.sentenceOf[actor.from]!;
  }
}

const isUnnamedHolder = (document: Document, actor: Actor): boolean => document.pack.slots.partOfSpeech ? isSubjectCase(document, actor) : document.pack.names.inflects && !document.pack.slots.verbLast && (actor.cases & NOMINATIVE & SINGULAR) !== 0;

const PRONOUN_REACH = 2;

/** «она», «дипломат»: where it cannot be who acted last, whoever was told last before and can be meant. */
function whomItFits(document: Document, actors: readonly Actor[], pronoun: Actor, last: Actor | null): Actor | null {
  if (!document.pack.names.inflects || document.pack.slots.verbLast || !last) return null;
  const isMeant = ({ people, kind }: Actor): boolean => {
    const [person] = people;
    if (kind === 'office' && people.length === 0) return !pronoun.offices;
    if (people.length !== 1 || !person) return false;
    if (pronoun.offices) return person.office !== null && pronoun.offices.includes(person.office);
    return (person.gender & GENDERS) === GENDERS || (person.gender & GENDERS) === 0 || (person.gender & pronoun.gender!) !== 0;
  };
  if (isMeant(last)) return pronoun.offices ? theFirstOf(pronoun.offices, actors, pronoun, document, isMeant) : null;
  const sentence = document.sentenceOf[pronoun.from]!;
  return actors.filter((actor) => actor.to <= pronoun.from && actor.kind !== 'pronoun' && sentence - document.sentenceOf[actor.from]! <= PRONOUN_REACH && isMeant(actor)).at(-1) ?? null;
}

/** Of several who may be meant, an ambassador before a minister. */
function theFirstOf(offices: readonly OfficeKind[], actors: readonly Actor[], pronoun: Actor, document: Document, isMeant: (actor: Actor) => boolean): Actor | null {
  const sentence = document.sentenceOf[pronoun.from]!;
  const near = actors.filter((actor) => actor.to <= pronoun.from && actor.kind !== 'pronoun' && sentence - document.sentenceOf[actor.from]! <= PRONOUN_REACH && isMeant(actor));
  return near.sort((one, other) => offices.indexOf(one.people[0]!.office!) - offices.indexOf(other.people[0]!.office!))[0] ?? null;
}

/** Whose state it is that says «республика»: who acts before it in the sentence, else at the start of the one before. */
function actingBefore(document: Document, actors: readonly Actor[], itself: Actor): CountryCode[] {
  const sentence = document.sentenceOf[itself.from]!;
  const speaks = (actor: Actor): boolean => actor.countries.length === 1 && actor.to <= itself.from && isSubjectCase(document, actor);
  const near = actors.filter((actor) => document.sentenceOf[actor.from] === sentence && speaks(actor)).at(-1) ?? actors.find((actor) => document.sentenceOf[actor.from] === sentence - 1 && speaks(actor));
  return near?.countries ?? [];
}

/** «Помпео выразил ему поддержку»: not he himself but who acted before. */
const isObjectOf = (document: Document, pronoun: Actor, subject: Actor): boolean =>
  document.pack.names.inflects && !document.pack.slots.verbLast && pronoun.cases !== 0 && (pronoun.cases & NOMINATIVE) === 0 && document.sentenceOf[pronoun.from] === document.sentenceOf[subject.from] && subject.to <= pronoun.from;

/** Without cases, whoever stands this near to the start of a sentence is its subject. */
const LEADING_WORDS = 3;

/** Pronouns go back to who acted, not to whom it was done. */
const isSubjectCase = (document: Document, actor: Actor): boolean => isQuoted(document, actor) || (actor.cases === 0 ? !document.pack.slots.partOfSpeech || (actor.from - document.sentence(actor.from).from <= LEADING_WORDS && !isGoverned(document, actor)) : (actor.cases & NOMINATIVE) !== 0 || document.is('IN_WORDS', actor.to));

/** "Meeting with his colleague Bekov, he said", "Rao met Senator Hover": whoever stands behind a preposition or a verb in the past acts in nothing. */
function isGoverned(document: Document, { from }: Actor): boolean {
  const before = document.is('ARTICLE', from - 1) || document.is('POSSESSIVE', from - 1) ? from - 2 : from - 1;
  if (before <= document.sentence(from).from) return document.is('BEFORE_ANOTHER', before);
  const { grammar } = document.words[before]!;
  return document.is('BEFORE_ANOTHER', before) || ((grammar & VERB) !== 0 && (grammar & PAST) !== 0 && (grammar & (NOUN | ADJECTIVE)) === 0 && !document.is('SAID', before) && !document.is('IS', before));
}

/** "…," said the minister; "…," the minister said: he acted last. */
const isQuoted = (document: Document, actor: Actor): boolean => document.pack.slots.partOfSpeech !== undefined && document.is('SAID', actor.from - 1) && (document.isPunctuation(actor.from - 2) || document.isPunctuation(actor.from - 3));

/** "We will not allow it," said Minister X: "we" and "I" are whoever is named behind. */
function quotedBehind(document: Document, actors: readonly Actor[], actor: Actor): Actor | null {
  if (!document.is('SPEAKER', actor.from)) return null;
  const sentence = document.sentenceOf[actor.from]!;
  const { paragraph } = document.sentences[sentence]!;
  const isBehind = (other: Actor): boolean => other.from > actor.to && document.sentences[document.sentenceOf[other.from]!]!.paragraph === paragraph;
  return introducedBefore(document, actors, sentence, actor.from) ?? actors.find((other) => isBehind(other) && (other.people.length === 1 || other.kind === 'office' || other.kind === 'body') && other.countries.length > 0 && (isQuoted(document, other) || document.is('SAID', other.to))) ?? null;
}

const INTRODUCED_WITHIN = 10;

/** "The Minister issued the following statement: …", "The spokesperson said: “We …": whoever stands in front of the colon that opens what is said. */
function introducedBefore(document: Document, actors: readonly Actor[], sentence: number, at: number): Actor | null {
  for (let before = sentence; before >= 0 && before >= sentence - INTRODUCED_WITHIN; before--) {
    const { from, to } = document.sentences[before]!;
    const colon = before < sentence && document.isMark(to - 1, ':') ? to - 1 : openedAt(document, from, Math.min(to, at));
    if (colon === -1) continue;
    const present = actors.filter((other) => other.from >= from && other.to <= colon && other.countries.length > 0);
    // "Canada today issued the following statement:"
    return present.find((other) => other.people.length === 1 || other.kind === 'office' || other.kind === 'body') ?? present.find((other) => other.kind === 'state' && other.from - from <= LEADING_WORDS) ?? null;
  }
  return null;
}

/** A colon inside a sentence that a quotation follows; -1 where there is none. */
function openedAt(document: Document, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) if (document.isMark(at, ':') && (document.isMark(at + 1, '"') || document.isMark(at + 1, '“'))) return at;
  return -1;
}

/** The main person, or else state, that is not the host. */
function guestOf(main: MainParties, visited: CountryCode | null): Pick<Actor, 'countries' | 'people'> {
  const guests = main.people.filter((person) => person.country !== visited);
  const countries = main.countries.filter((code) => code !== visited);
  return visited === null ? { countries: [], people: [] } : { countries: countries.slice(0, 1), people: guests.slice(0, 1) };
}
