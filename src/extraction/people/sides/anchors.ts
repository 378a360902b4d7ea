import type { CountryCode } from '../../../domain/country.ts';
import type { OfficeKind } from '../../../domain/office.ts';
import type { OfficeGroup } from '../../entities/office-groups.ts';
import { isInQuotes } from '../../text/publisher.ts';
import { otherState, type Stage } from '../other-side.ts';
import type { Person } from '../people.ts';

/** A place in the text that stands for somebody: a name with its office, an office alone, a pronoun. Tokens `from` to `to` (exclusive). */
export interface Anchor {
  from: number;
  to: number;
  /** Null where only the state is known: "the Kazakh diplomat". */
  person: Person | null;
  country: CountryCode | null;
}

/** All of them in the text's order, none within another. */
export function anchorsOf(stage: Stage, home: CountryCode | null): Anchor[] {
  const named = stage.people.flatMap((person) => person.mentions.map((mention) => ({ from: Math.min(mention.head, mention.from), to: Math.max(mention.to, mention.tail), person, country: null })));
  const found: Anchor[] = [...named, ...unnamed(stage), ...representatives(stage), ...guests(stage, home)].sort((one, other) => one.from - other.from || other.to - one.to);
  const free: Anchor[] = [];
  for (const anchor of found) if (anchor.from >= (free.at(-1)?.to ?? 0)) free.push(anchor);
  return withPronouns(stage, free);
}

/** "The Minister", "the Kazakh Minister": an office that no name goes with is of its state, else of whoever was last told to hold it. */
function unnamed({ document, people, groups }: Stage): Anchor[] {
  const taken = new Set(people.flatMap((person) => person.mentions.map((mention) => mention.group)));
  return groups.flatMap((group): Anchor[] => {
    // "Singaporean students in Cairo" stand for no state
    if (taken.has(group) || group.offices.length === 0 || group.offices[0] === 'OTHER' || group.organization !== null || group.states.length > 1) return [];
    const place = { from: document.is('ARTICLE', group.from - 1) ? group.from - 1 : group.from, to: group.to };
    if (group.country !== null) return [{ ...place, person: holder(people, group, group.country), country: group.country }];
    const person = document.is('ARTICLE', group.from - 1) ? lastHolder(people, group) : null;
    return person ? [{ ...place, person, country: null }] : [];
  });
}

const holder = (people: readonly Person[], group: OfficeGroup, country: CountryCode): Person | null => people.find((person) => person.country === country && person.office === group.offices[0]) ?? null;

function lastHolder(people: readonly Person[], group: OfficeGroup): Person | null {
  const before = people.flatMap((person) => (person.office !== null && isCalled(group.offices[0]!, person.office) ? person.mentions.filter((mention) => mention.to <= group.from).map((mention) => ({ person, to: mention.to })) : []));
  return before.sort((one, other) => other.to - one.to)[0]?.person ?? null;
}

/** "The Minister" may be any minister. */
const isCalled = (word: OfficeKind, office: OfficeKind): boolean => word === office || (word === 'MINISTER' && office.endsWith('MINISTER'));

const REPRESENT: ReadonlySet<string> = new Set(['COLLEAGUE', 'SIDE', 'DELEGATION', 'DIPLOMAT', 'PARTIES']);

/** "The Kazakh diplomat", "the Kenyan side", "the delegation of Peru". */
function representatives({ document, matches, countries }: Stage): Anchor[] {
  return matches.roles.filter((role) => REPRESENT.has(role.entry.row.role!)).flatMap((role): Anchor[] => {
    const state = countries.find((mention) => (mention.to === role.from && mention.form === 'ADJECTIVE') || (mention.to === role.from - 1 && document.form(mention.to) === "'s") || (mention.form === 'NAME' && document.form(role.to) === 'of' && mention.from - role.to <= 2 && mention.from > role.to));
    return state ? [{ from: Math.min(state.from, role.from), to: Math.max(state.to, role.to), person: null, country: state.code }] : [];
  });
}

/** "The visiting dignitary": of the other state than whoever publishes. */
const guests = ({ document, matches, countries }: Stage, home: CountryCode | null): Anchor[] =>
  home === null ? [] : matches.roles.flatMap((role): Anchor[] => (role.entry.row.role === 'GUEST' ? [{ from: role.from, to: role.to, person: null, country: otherState(document, countries, home) }] : []));

/** "He", "where she": whoever stands first in the nearest sentence before that tells of somebody. "I", "we" in nobody's quotation: whoever the text names first. */
function withPronouns({ document, people }: Stage, anchors: readonly Anchor[]): Anchor[] {
  const all: Anchor[] = [];
  const author = people[0]?.stated.some(({ country }) => country === null) ? people[0] : null;
  let next = 0;
  let before: Anchor | null = null;
  let first: { anchor: Anchor; sentence: number } | null = null;
  const push = (anchor: Anchor): void => {
    const sentence = document.sentenceOf[anchor.from]!;
    if (first && first.sentence < sentence) before = first.anchor;
    if (!first || first.sentence < sentence) first = { anchor, sentence };
    all.push(anchor);
  };
  for (let at = 0; at < document.count; at++) {
    if (anchors[next]?.from === at) push(anchors[next++]!);
    if (author && document.is('SPEAKER', at) && !isInQuotes(document, at)) push({ from: at, to: at + 1, person: author, country: null });
    if (!document.is('HE', at)) continue;
    const told = lastFirst(first, before, document.sentenceOf[at]!);
    if (told) push({ from: at, to: at + 1, person: told.person, country: told.country });
  }
  return all;
}

const lastFirst = (first: { anchor: Anchor; sentence: number } | null, before: Anchor | null, sentence: number): Anchor | null => (first !== null && first.sentence < sentence ? first.anchor : before);
