import type { CountryCode } from '../../domain/country.ts';
import { NOUN, VERB } from '../../language/shared/grammar.ts';
import type { FunctionRole } from '../../language/shared/function-words.ts';
import { mostNamed, type CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { NameMention } from './name-mention.ts';
import { lastActing } from './last-acting.ts';
import { SINGLE_OFFICES, type Person } from './people.ts';

/** States with a reigning house: nobody else has kings, sultans, emirs and crown princes. */
export const MONARCHIES: ReadonlySet<CountryCode> = new Set(['AD', 'AE', 'BE', 'BH', 'BN', 'BT', 'DK', 'ES', 'GB', 'JO', 'JP', 'KH', 'KW', 'LI', 'LS', 'LU', 'MA', 'MC', 'MY', 'NL', 'NO', 'OM', 'QA', 'SA', 'SE', 'SZ', 'TH', 'TO', 'VA']);

/** What is known of the article when the states of its people are looked for. */
export interface Stage {
  document: Document;
  matches: Matches;
  people: readonly Person[];
  groups: readonly OfficeGroup[];
  countries: readonly CountryMention[];
}

/**
 * In a language without cases: the state of a person whose state is not told, where `own` is the article's. The one named before several ("two Brunei
 * ministers, A and B"); his own of whom the article names first, unless somebody meets him there; the other side of whoever meets him, or of a pair "between A and B"; abroad for a sovereign where `own` is a republic and for an
 * Excellency among others without style. Null where he stands on another side that the article does not name.
 */
export function stateByPlace(stage: Stage, person: Person, own: CountryCode): CountryCode | null {
  const { document } = stage;
  const groups = person.mentions.filter((mention) => mention.group);
  const abroad = otherState(document, stage.countries, own);
  const first = stage.people[0] === person && groups[0] !== undefined && metBy(stage, person, groups[0], own) === undefined;
  if (isShortened(document, person)) return own;
  if (groups.some((mention) => metBy(stage, person, mention, own) === undefined && meetsOneOf(stage, person, mention, own))) return abroad;
  if (first) return own;
  const listed = groups.map((mention) => listState(stage, mention)).find((code) => code !== null);
  if (listed) return listed;
  const styled = (style: FunctionRole, one: Person): boolean => one.mentions.some((mention) => mention.group !== null && hasWord(document, mention, style));
  const houses = new Set(stage.countries.map(({ code }) => code).filter((code) => MONARCHIES.has(code)));
  if (styled('REIGNING', person) && houses.size === 1) return [...houses][0]!;
  for (const mention of groups) {
    const met = metBy(stage, person, mention, own);
    if (met !== undefined) return met === own ? abroad : own;
  }
  return styled('FOREIGN_STYLE', person) && stage.people.some((other) => other !== person && other.office !== null && !styled('FOREIGN_STYLE', other)) ? abroad : own;
}

function hasWord(document: Document, { group }: NameMention, style: FunctionRole): boolean {
  for (let at = group!.from; at < group!.to; at++) if (document.is(style, at)) return true;
  return false;
}

/** "Two Brunei ministers, Halbi Yussof and …": an office in the plural in front of a list of names. */
function listState({ document, groups }: Stage, mention: NameMention): CountryCode | null {
  const list = groups.find((group) => group.country !== null && group.to < mention.from && document.sentenceOf[group.from] === document.sentenceOf[mention.from] && document.isMark(group.to, ',') && /s$/.test(document.form(group.to - 1)));
  return list && !hasFinite(document, list.to, mention.from) ? list.country : null;
}

/**
 * The state of whoever meets the person behind a meeting's word, or stands first of a pair; `own` where that is not known, undefined where nobody
 * meets him there.
 */
function metBy({ document, matches, people, groups, countries }: Stage, person: Person, mention: NameMention, own: CountryCode): CountryCode | undefined {
  const start = Math.min(mention.from, mention.group?.from ?? mention.from);
  const { from } = document.sentence(start);
  const trigger = matches.events.filter((match) => isMeeting(match) && match.from >= from && match.to <= start).at(-1);
  if (!trigger || hasFinite(document, trigger.entry.row.frame === 'letter' && document.form(trigger.to) !== 'and' ? behindPurpose(document, trigger.to) : trigger.to, start)) return undefined;
  // "in separate telephone conversations on Tuesday evening, Foreign Minister X discussed": behind the comma acts whoever talks
  const article = document.is('ARTICLE', start - 1) ? start - 1 : start;
  if (document.is('OPENING_OF_OCCASION', from) && document.isMark(article - 1, ',')) return undefined;
  const pair = document.form(trigger.to) === 'between' || document.form(trigger.to - 1) === 'between';
  const inside = (place: { from: number; to: number }): boolean => place.from >= (pair ? trigger.to : from) && place.to <= (pair ? start : trigger.from);
  const other = people.find((candidate) => candidate !== person && candidate.mentions.some(inside));
  if (other) return other.office === 'ORG_HEAD' ? undefined : (other.country ?? own);
  // "the message was received by Minister of State X"
  if (pair || document.form(trigger.to - 1) === 'by') return undefined;
  // "the visiting dignitary will meet Minister X"
  if (matches.roles.some((role) => role.entry.row.role === 'GUEST' && inside(role))) return otherState(document, countries, own) ?? own;
  const speaker = document.is('HE', from) ? lastActing(document, people, from) : undefined;
  if (speaker && speaker !== person) return speaker.country ?? own;
  // "the Foreign Minister was granted an audience by the King of Bhutan and later met with X": an office without a state stands for whoever publishes
  const first = groups.find((group) => inside(group) && group.offices.length > 0);
  if (first && first.country === null && first.organization === null && SINGLE_OFFICES.has(first.offices[0]!) && !/s$/.test(document.form(first.to - 1))) return own;
  const acting = countries.filter((state) => inside(state) && state.form !== 'CAPITAL' && state.form !== 'PREFIX').at(-1);
  return acting?.code ?? (trigger.from > from ? own : undefined);
}

/** "Wrote to congratulate X", "has written to convey condolences to X": what one writes for is no deed of its own. */
const behindPurpose = (document: Document, at: number): number => (document.is('ADDRESSING', at) ? at + 1 : document.form(at) === 'to' ? at + 2 : at);

/** "PM Lau", "DPM Wong": whoever writes shortens the offices of his own. */
const isShortened = (document: Document, person: Person): boolean => person.mentions.some(({ group }) => group !== null && group.to - group.from === 1 && document.is('SHORT_OFFICE', group.from) && document.isAllCapitals(group.from));

/** Does the person meet somebody who is told to be of `own`? Then he is not. */
function meetsOneOf({ document, matches, people }: Stage, person: Person, mention: NameMention, own: CountryCode): boolean {
  const { to } = document.sentence(mention.from);
  const trigger = matches.events.find((match) => isMeeting(match) && match.from >= mention.to && match.to <= to);
  const verb = trigger && document.is('AUXILIARY', trigger.from - 1) ? trigger.from - 1 : trigger?.from;
  if (!trigger || hasFinite(document, mention.to, verb!)) return false;
  const met = people.find((other) => other !== person && (other.country !== null || isShortened(document, other)) && other.mentions.some((place) => place.from >= trigger.to && place.to <= to && !hasFinite(document, trigger.to, Math.min(place.from, place.group?.from ?? place.from))));
  return met !== undefined && (isShortened(document, met) || (met.country === own && met.stated.some((office) => office.country === own)));
}

/** Another verb in between begins another deed. */
function hasFinite(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & NOUN) === 0) return true;
  return false;
}

const MET_BY: ReadonlySet<string> = new Set(['mutual', 'receive', 'letter']);
const isMeeting = (match: Match): boolean => match.entry.row.type === 'CONSULT' && MET_BY.has(match.entry.row.frame!) && match.entry.row.weak !== '1';

/** The other state that an article is about: the most named of its headline, else of all. */
export function otherState(document: Document, countries: readonly CountryMention[], own: CountryCode): CountryCode | null {
  const others = countries.filter((state) => state.code !== own);
  const headline = others.filter((state) => document.sentenceOf[state.from] === 0);
  return mostNamed(headline) ?? mostNamed(others);
}
