import type { CountryCode } from '../../domain/country.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../domain/office.ts';
import { ADJECTIVE, ANY_CASE, NOUN, PLURAL } from '../../language/shared/grammar.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { CountryMention } from './countries.ts';
import { lookLeft } from './office-front.ts';
import type { OfficeGroup } from './office-group.ts';
import { behindStateInside, organizationBehind, organizationInside, stateBehind, stateInside, statesJoined } from './office-owner.ts';
import { officeScope, type OfficeScope } from './office-scope.ts';
import { attributesPileUp, LONGEST_PORTFOLIO, skipAccreditation, skipBody, skipBracket, skipField, skipListedPortfolio, skipOwner, skipRegions, tailToName } from './office-tail.ts';

export type { OfficeGroup, OfficeStatus } from './office-group.ts';

/** Ranks and births that stand with an office of the same holder. */
const RANKS: ReadonlySet<string> = new Set(['MILITARY', 'ROYAL', 'CROWN_PRINCE']);
/** States besides the United States that call their ministers secretaries. */
const SECRETARIES: ReadonlySet<string> = new Set(['GB', 'PH', 'MX', 'HN', 'KE', 'LR', 'PW', 'FM', 'VA', 'HK']);
const JOINERS = new Set([',', '—', '–', '-', '&', '/']);
/** Whose state's head is a president may have an organisation's too: "President of the European Council". */
const HEADS: ReadonlySet<OfficeKind> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'SPEAKER']);
/** "The President of the Dutch Senate", "the Vice-President of the Parliament". */
const IN_PARLIAMENT: Partial<Record<OfficeKind, OfficeKind>> = { HEAD_OF_STATE: 'SPEAKER', HEAD_OF_GOVERNMENT: 'HEAD_OF_GOVERNMENT', VICE_PRESIDENT: 'LEGISLATOR', SPEAKER: 'SPEAKER' };
/** "…, and Her Royal Highness", "the crown prince and the prime minister": a style or an article begins another person. */
const STYLES = new Set(['his', 'her']);

/** Rounds of bodies, states, organisations and fields that may stand between an office and its holder. */
const MOST_ATTRIBUTES = 4;

/** Finds every office and title, each with what belongs to it. */
export function findOfficeGroups(document: Document, matches: Matches, countries: readonly CountryMention[], home: CountryCode | null = null): OfficeGroup[] {
  const scope = officeScope(document, matches, countries, home);
  const found: OfficeGroup[] = [];
  let end = 0;
  for (const at of [...scope.starts.keys()].sort((one, other) => one - other)) {
    if (at < end) continue;
    const group = groupAt(scope, at);
    if (!group) continue;
    end = group.to;
    found.push(group);
  }
  return found;
}

function groupAt(scope: OfficeScope, at: number): OfficeGroup | null {
  const first = scope.starts.get(at)![0]!;
  const group: OfficeGroup = { from: at, to: first.to, offices: [], status: 'CURRENT', country: null, states: [], organization: null, cases: first.grammar & ANY_CASE, gender: 0 };
  lookLeft(scope, group, scope.starts.get(at)!.some((match) => match.entry.row.tail === '1'));
  let position = at;
  for (let count = 0; count < 6; count++) {
    const next = scope.starts.get(position);
    if (!next) break;
    position = take(scope, group, next);
    group.to = position;
    const joined = join(scope, position, group.cases);
    if (joined === null || scope.document.sentenceOf[joined] !== scope.document.sentenceOf[at] || isAnothers(scope, group, joined)) break;
    position = joined;
  }
  // "the spokesperson of the ministry, Ambassador …": a diplomat's rank, behind the office that he holds
  if (scope.document.pack.slots.partOfSpeech && group.offices.length > 1 && group.offices.at(-1) === 'AMBASSADOR' && group.offices[0] !== 'AMBASSADOR') group.offices.pop();
  return group.offices.length > 0 || scope.starts.get(at)!.some((match) => match.table === 'titles') ? sorted(group, scope.document.pack.slots.verbLast === true) : null;
}

/** Reads one office or title; returns the position behind it and what belongs to it. */
function take(scope: OfficeScope, group: OfficeGroup, choices: readonly Match[]): number {
  const { document } = scope;
  const match = choices[0]!;
  let at = behindStateInside(scope, match);
  if (match.table === 'titles') {
    group.gender = match.entry.row.gender === 'F' ? 1 << 15 : match.entry.row.gender === 'M' ? 1 << 14 : 0;
    return document.isMark(at, '.') && document.hasInitialCapital(at + 1) ? at + 1 : at;
  }
  if (choices.some((choice) => choice.entry.row.tail === '1')) {
    const single = at - match.from === 1;
    for (let first = single; at < document.count && document.tokens.breaks[at] === 0 && !scope.starts.has(at) && (scope.states.has(at) ? isNationals(scope, group, at) : document.pack.offices.carriesPortfolio(document, at, first)); first = false) at++;
  }
  let state: CountryMention | null = null;
  // «представитель Казахстана при ООН в Женеве», «председатель комитета по обороне Сената Италии»: field, body, state and seat in any order
  for (let before = -1, round = 0; before !== at && round < MOST_ATTRIBUTES && (round === 0 || attributesPileUp(document)); round++) {
    before = at;
    at = skipBody(scope, group, skipOwner(scope, skipRegions(scope, skipListedPortfolio(scope, at)), group.cases));
    const behind: CountryMention | null = state === null ? stateBehind(scope, at) : null;
    if (behind) {
      state = behind;
      group.country ??= behind.code;
      at = statesJoined(scope, group, behind, (group.cases & PLURAL) !== 0 || (group.cases === 0 && isPlural(scope, match)));
    }
    const organization = organizationBehind(scope, at);
    if (organization) {
      group.organization ??= organization.entry.row.id!;
      at = organization.to;
    }
    at = skipField(scope, skipAccreditation(scope, at));
  }
  at = tailToName(scope, skipBracket(scope, at), state !== null);
  // "Gen. James Kabera"
  if (document.pack.slots.partOfSpeech && document.isMark(at, '.') && at === match.to && document.pack.abbreviations.has(document.form(at - 1)) && document.hasInitialCapital(at + 1)) at++;
  group.country ??= stateInside(scope, match);
  group.organization ??= organizationInside(scope, match);
  const has = (needs: string): boolean => (needs === 'state' ? group.country !== null : needs === 'organization' ? group.organization !== null && group.country === null : needs.length === 2 && (group.country === needs || (group.country === null && (scope.document.pack.slots.partOfSpeech ? scope.home === needs : scope.named.has(needs)))));
  const wanted = choices.find((choice) => has(choice.entry.row.needs ?? '')) ?? choices.find((choice) => !choice.entry.row.needs);
  if (wanted) {
    const office = wanted.entry.row.office as OfficeKind;
    if (wanted.entry.row.needs?.length === 2) group.country = wanted.entry.row.needs;
    group.organization ??= wanted.entry.row.organization || null;
    if ((group.organization === null || state) && !hasSecretaries(scope, wanted)) assumeState(group, wanted.entry.row.country || null);
    // "Secretary General of the Belgian Foreign Ministry": the head of no organisation
    const body = office === 'HEAD_OF_STATE' ? headOfBody(scope, group, match.to) : null;
    if (body) group.country = null;
    group.offices.push(body ? body : group.ofBody && office === 'ORG_HEAD' && group.organization === null ? 'OTHER_OFFICIAL' : group.ofParliament && HEADS.has(office) ? IN_PARLIAMENT[office]! : group.organization !== null && !group.country && HEADS.has(office) ? 'ORG_HEAD' : office);
  }
  return at;
}

/** "Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates": a state's own people in a portfolio tell whose minister it is. */
function isNationals({ document, states, starts }: OfficeScope, group: OfficeGroup, at: number): boolean {
  const state = states.get(at)!;
  const nationals = document.pack.slots.partOfSpeech !== undefined && state.form === 'ADJECTIVE' && document.is('AND', at - 1) && !starts.has(state.to) && document.is('NATIONALS', state.to);
  if (nationals) group.country ??= state.code;
  return nationals;
}

/** «президент УЕФА», «президент Олимпийского комитета России», «президент «Лукойла»»: what the head of a body that is no state holds instead, else null. */
function headOfBody({ document, states }: OfficeScope, group: OfficeGroup, at: number): OfficeKind | null {
  if (!attributesPileUp(document) || group.organization !== null) return null;
  if (group.country === null && document.isAllCapitals(at) && document.raw(at).length > 2) return 'ORG_HEAD';
  if (group.country === null && (document.isMark(at, '«') || document.isMark(at, '"'))) return 'OTHER';
  let noun = at;
  while (noun < group.to + LONGEST_PORTFOLIO && !states.has(noun) && ((document.words[noun]?.grammar ?? 0) & ADJECTIVE) !== 0 && (document.words[noun]!.grammar & NOUN) === 0) noun++;
  return document.isLemma('ASSOCIATION', noun) && !states.has(noun) && !states.has(at) ? 'OTHER' : null;
}

/** An office that one state is known for is held for it, unless a state stands behind the name. */
function assumeState(group: OfficeGroup, country: CountryCode | null): void {
  if (group.country !== null || country === null) return;
  group.country = country;
  group.isAssumed = true;
}

/** "Secretary" is a minister of the United States, unless the article is at home in another state whose ministers are called so, or names one and not the United States. */
const hasSecretaries = (scope: OfficeScope, office: Match): boolean => office.entry.row.country === 'US' && scope.home !== 'US' && ((scope.home !== null && SECRETARIES.has(scope.home)) || (!scope.named.has('US') && [...scope.named].some((state) => SECRETARIES.has(state))));

/** "The foreign ministers": where nouns have no case, an office's word that is not its own dictionary form. */
function isPlural(scope: OfficeScope, match: Match): boolean {
  for (let at = match.from; at < match.to; at++) {
    const { form, readings } = scope.document.words[at]!;
    if (form.endsWith('s') && readings.some((reading) => (reading.grammar & NOUN) !== 0 && reading.lemma !== form)) return true;
  }
  return false;
}

/** "At the invitation of the Prime Minister of New Zealand, Prime Minister Bao": behind a comma the same office again, or one of another state, is another's. */
function isAnothers(scope: OfficeScope, group: OfficeGroup, at: number): boolean {
  if (!scope.document.pack.slots.partOfSpeech || group.country === null) return false;
  const next = scope.starts.get(at)?.find((match) => match.table === 'offices');
  if (!next) return false;
  // "Hany Shawky, Minister of Foreign Affairs of Egypt, and Prince Turki Al-Harbi"
  if (scope.document.isMark(at - 2, ',') && scope.document.is('AND', at - 1)) return next.entry.row.office === 'ROYAL' || next.entry.row.office === 'CROWN_PRINCE' || isApposition(scope, group);
  if (!scope.document.isMark(at - 1, ',')) return false;
  const state = stateBehind(scope, next.to);
  return group.offices.includes(next.entry.row.office as OfficeKind) || (state !== null && state.code !== group.country);
}

/** "Ruth Collins, Australia's foreign minister": what is said of a name in front, between commas. */
const isApposition = ({ document }: OfficeScope, { from }: OfficeGroup): boolean =>
  document.isMark(from - 1, ',') && document.hasInitialCapital(from - 2);

/** Where the next office of the same holder starts, or null: «советник эмира» is one office, the emir's own being in the genitive. */
function join(scope: OfficeScope, at: number, cases: number): number | null {
  const beside = scope.starts.get(at)?.[0];
  // «Президент Сыртқы істер министрін қабылдады»: where endings alone tell who does it to whom, two offices without a mark are of two people
  if (beside?.table === 'offices' && scope.document.pack.names.lastCarriesCase && !RANKS.has(beside.entry.row.office!)) return null;
  if (beside) return (beside.grammar & ANY_CASE & cases) !== 0 || cases === 0 || (beside.grammar & ANY_CASE) === 0 ? at : null;
  let next = at;
  while (next < at + 3 && (JOINERS.has(scope.document.raw(next)) || (scope.document.is('AND', next) || scope.document.is('ARTICLE', next)))) next++;
  if (STYLES.has(scope.document.form(next)) || (next > at + 1 && scope.document.is('ARTICLE', next - 1) && scope.document.is('AND', next - 2))) return null;
  if (next === at || scope.document.form(next - 1) === 'with' || scope.document.form(next - 2) === 'with') return null;
  while (next < at + LONGEST_PORTFOLIO && !scope.starts.has(next) && scope.document.pack.offices.leadsPortfolio?.(scope.document, next)) next++;
  return scope.starts.get(next)?.some((match) => match.table === 'offices') ? next : null;
}

function sorted(group: OfficeGroup, verbLast: boolean): OfficeGroup {
  if (group.offices.includes('ORG_HEAD') && group.country === null) group.offices = ['ORG_HEAD'];
  if (group.offices[0] === 'VICE_PRESIDENT' && group.organization !== null && group.country === null && verbLast) group.offices = ['OTHER_OFFICIAL'];
  // «Иран атом энергиясы ұйымының басшысы»: a body of a state is none of states
  if (group.offices[0] === 'ORG_HEAD' && group.country !== null && group.organization === null && verbLast) group.offices = ['OTHER_OFFICIAL'];
  group.offices.sort((one, other) => OFFICE_KINDS.indexOf(one) - OFFICE_KINDS.indexOf(other));
  return group;
}
