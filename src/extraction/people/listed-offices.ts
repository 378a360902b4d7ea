import { PLURAL, SINGULAR } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Person } from './people.ts';

const DASHES = new Set(['—', '–', '-', ':']);

/** «Послы Италии – Марчелло Ринальди, Малайзии – Ахмад Фаизал и Эстонии – Кристьян Леппик»: an office told once, and with each state who holds it. */
export function listedOffices(document: Document, people: readonly Person[], groups: readonly OfficeGroup[], countries: readonly CountryMention[]): void {
  const named = new Map(people.flatMap((person) => person.mentions.map((mention) => [mention.from, { person, to: mention.to }] as const)));
  const states = new Map(countries.filter((state) => state.form === 'NAME').map((state) => [state.from, state]));
  for (const group of groups) {
    const office = group.offices[0];
    if (document.pack.slots.partOfSpeech && office) eachOfHisState(document, group, named, states, office);
    if (document.pack.slots.partOfSpeech && office && group.country) inTurn(document, group, named, states, office);
    if (office && !document.pack.slots.partOfSpeech) bracketedStates(document, group, named, states, office);
    const opened = office ? firstOfList(document, group, states, named) : null;
    if (!office || !opened) continue;
    const listed: { person: Person; country: string }[] = [];
    let { country } = opened;
    for (let at = opened.at; ; ) {
      const holder = named.get(at);
      if (holder) listed.push({ person: holder.person, country });
      const end = holder?.to ?? behindCapitals(document, at);
      if (end === at) break;
      const state = states.get(behindJoiner(document, document.isMark(end, ')') ? end + 1 : behindBrackets(document, end)));
      if (!state) break;
      country = state.code;
      at = behindDash(document, state.to);
    }
    if (listed.length > 1) for (const entry of listed) Object.assign(entry.person, { office, country: entry.country });
  }
}

/** «Послы Клод Мерсье (Франция), Ян Новак (Чехия)»: with each name its state in brackets. */
function bracketedStates(document: Document, group: OfficeGroup, named: ReadonlyMap<number, { person: Person; to: number }>, states: ReadonlyMap<number, CountryMention>, office: NonNullable<OfficeGroup['offices'][0]>): void {
  for (let at = document.isMark(group.to, ':') ? group.to + 1 : group.to, holder = named.get(at); holder; holder = named.get(at)) {
    const state = document.isMark(holder.to, '(') ? states.get(holder.to + 1) : undefined;
    if (!state || !document.isMark(state.to, ')')) return;
    Object.assign(holder.person, { office: holder.person.office ?? office, country: holder.person.country ?? state.code });
    at = behindJoiner(document, state.to + 1);
  }
}

/** «Послы Италии – …», «послы: Италии – …», «послы Италии Марчелло Донати, Малайзии …»: the first state of a list, and where the name of who holds the office for it is looked for. */
function firstOfList(document: Document, { states: own, to, cases }: OfficeGroup, states: ReadonlyMap<number, CountryMention>, named: ReadonlyMap<number, unknown>): { country: string; at: number } | null {
  const inflects = !document.pack.slots.partOfSpeech;
  if (own.length === 1 && (isDash(document, to) || (inflects && document.isMark(to, '(')))) return { country: own[0]!, at: to + 1 };
  if (own.length === 1 && inflects && named.has(to) && (cases & PLURAL) !== 0 && (cases & SINGULAR) === 0) return { country: own[0]!, at: to };
  const state = own.length === 0 && inflects && document.isMark(to, ':') ? states.get(to + 1) : undefined;
  return state ? { country: state.code, at: behindDash(document, state.to) } : null;
}

const behindDash = (document: Document, at: number): number => (isDash(document, at) || document.isMark(at, '(') ? at + 1 : at);

/** The end of a name that nobody has recognised as one. */
function behindCapitals(document: Document, from: number): number {
  let at = from;
  while (at < document.count && document.hasInitialCapital(at)) at++;
  return at;
}

const BRACKETS_WITHIN = 8;

/** «Тийна Кальюранд (с резиденцией в Астане)»: the token behind what stands in brackets. */
function behindBrackets(document: Document, at: number): number {
  if (!document.isMark(at, '(')) return at;
  for (let end = at + 1; end < at + BRACKETS_WITHIN && end < document.count; end++) if (document.isMark(end, ')')) return end + 1;
  return at;
}

/** "The ambassadors of Thailand, Niran Suksawat, and Norway, Ingunn Solheim": each state with its name behind a comma. */
function inTurn(document: Document, group: OfficeGroup, named: ReadonlyMap<number, { person: Person; to: number }>, states: ReadonlyMap<number, CountryMention>, office: NonNullable<OfficeGroup['offices'][0]>): void {
  let country = group.country!;
  const listed: { person: Person; country: string }[] = [];
  for (let at = group.to; document.isMark(at, ','); ) {
    const holder = named.get(at + 1);
    if (!holder) break;
    listed.push({ person: holder.person, country });
    const joined = behindJoiner(document, holder.to);
    const state = states.get(document.is('ARTICLE', joined) ? joined + 1 : joined);
    if (!state) break;
    country = state.code;
    at = state.to;
  }
  if (listed.length > 1) for (const entry of listed) Object.assign(entry.person, { office: entry.person.office ?? office, country: entry.country });
}

/** "Foreign Ministers Ivan Petrov of Bulgaria, Radu Ionescu of Romania and Nikos Papadakis of Greece": an office in the plural, and each holder with his state behind. */
function eachOfHisState(document: Document, group: OfficeGroup, named: ReadonlyMap<number, { person: Person; to: number }>, states: ReadonlyMap<number, CountryMention>, office: NonNullable<OfficeGroup['offices'][0]>): void {
  const { form, readings } = document.words[group.to - 1]!;
  if (!form.endsWith('s') && !isPluralBefore(document, group)) return;
  if (form.endsWith('s') && readings.every((reading) => reading.lemma === form)) return;
  const listed: { person: Person; country: string }[] = [];
  let at = group.to;
  while (at < document.count && at - group.to <= REGION_REACH && !named.has(at)) at++;
  for (let holder = named.get(at); holder; holder = named.get(at)) {
    const of = document.form(holder.to) === 'of' ? holder.to + 1 : holder.to;
    const state = states.get(document.is('ARTICLE', of) ? of + 1 : of);
    if (of === holder.to || !state) break;
    listed.push({ person: holder.person, country: state.code });
    at = behindJoiner(document, state.to);
  }
  if (listed.length > 1) for (const entry of listed) Object.assign(entry.person, { office, country: entry.country });
}

/** "The Foreign Ministers of the Baltic States, Liis Saar of Estonia, …" */
const REGION_REACH = 6;
const isPluralBefore = (document: Document, group: OfficeGroup): boolean => {
  for (let at = group.from; at < group.to; at++) if (document.is('HOLDERS', at)) return true;
  return false;
};

const isDash = (document: Document, at: number): boolean => at < document.count && DASHES.has(document.raw(at));

/** The token behind a comma, a semicolon or "and", or both. */
function behindJoiner(document: Document, at: number): number {
  let next = at;
  if (next < document.count && (document.isMark(next, ',') || document.isMark(next, ';'))) next++;
  if (next < document.count && document.is('AND', next)) next++;
  return next;
}
