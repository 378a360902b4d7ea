import type { CountryCode } from '../../domain/country.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../domain/office.ts';
import { ADJECTIVE, ANY_CASE, DATIVE, GENITIVE, NOMINATIVE, NOUN, PARTICIPLE, PLURAL, VERB } from '../../language/shared/grammar.ts';
import { FIRST_NAME, PLACE_NAME } from '../../language/shared/word.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { CountryMention } from './countries.ts';

export type OfficeStatus = 'CURRENT' | 'FORMER' | 'ACTING' | 'DESIGNATE';

/** An office as the text words it, with the state beside it and the titles behind: «министр иностранных дел Кувейта шейх». */
export interface OfficeGroup {
  from: number;
  /** Behind the last title: where a name may start. */
  to: number;
  /** The offices it joins («премьер-министр и министр обороны»), the highest first; empty for bare titles. */
  offices: OfficeKind[];
  status: OfficeStatus;
  country: CountryCode | null;
  /** Every state of a joint office («министры Казахстана и Кувейта»), in the text's order. */
  states: CountryCode[];
  organization: string | null;
  /** Case bits of the office's own word. */
  cases: number;
  /** Gender that a title tells; 0 where none does. */
  gender: number;
}

const LEADING_ADJECTIVES = 3;
const LONGEST_PORTFOLIO = 9;
/** Ranks and births that stand with an office of the same holder. */
const RANKS: ReadonlySet<string> = new Set(['MILITARY', 'ROYAL', 'CROWN_PRINCE']);
/** States besides the United States that call their ministers secretaries. */
const SECRETARIES: ReadonlySet<string> = new Set(['GB', 'PH', 'MX', 'HN', 'KE', 'LR', 'PW', 'FM', 'VA', 'HK']);
const MINISTERIAL: ReadonlySet<string> = new Set(['FOREIGN_MINISTER', 'MINISTER', 'DEPUTY_FOREIGN_MINISTER', 'DEPUTY_MINISTER', 'AMBASSADOR', 'SPOKESPERSON', 'SPEAKER']);
const JOINERS = new Set([',', '—', '–', '-', '&', '/']);
/** Whose state's head is a president may have an organisation's too: "President of the European Council". */
const HEADS: ReadonlySet<OfficeKind> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'SPEAKER']);
/** "…, and Her Royal Highness", "the crown prince and the prime minister": a style or an article begins another person. */
const STYLES = new Set(['his', 'her']);

/** Finds every office and title, each with what belongs to it. */
export function findOfficeGroups(document: Document, matches: Matches, countries: readonly CountryMention[], home: CountryCode | null = null): OfficeGroup[] {
  return new OfficeReader(document, matches, countries, home).groups();
}

class OfficeReader {
  readonly #document: Document;
  readonly #starts: Map<number, Match[]>;
  readonly #states: Map<number, CountryMention>;
  readonly #statesByEnd: Map<number, CountryMention>;
  readonly #organizations: Map<number, Match>;
  readonly #organizationsByEnd: Map<number, Match>;
  /** The states that the text names: «Мемлекеттік хатшы» without one is that of the state that has such a foreign minister. */
  readonly #named: ReadonlySet<string>;
  readonly #bodies: ReadonlyMap<number, Match>;
  readonly #regions: ReadonlyMap<number, Match>;
  readonly #cuesByEnd = new Map<number, Match>();
  /** The state whose officials need no state beside them, where the language leaves it to that. */
  readonly #home: CountryCode | null;

  constructor(document: Document, matches: Matches, countries: readonly CountryMention[], home: CountryCode | null) {
    this.#document = document;
    this.#home = home;
    this.#starts = new Map();
    const ends = new Set(document.pack.slots.partOfSpeech ? matches.offices.filter((match) => MINISTERIAL.has(match.entry.row.office!)).map((match) => match.to) : []);
    // "Foreign Minister Sultan al-Harthy": behind a minister's office a sovereign's style is his first name
    for (const match of [...matches.offices, ...matches.titles].filter((one) => !(ends.has(one.from) && one.to - one.from === 1 && /^(?:sultan|amir|emir|king|prince|malik)$/.test(document.form(one.from))))) this.#starts.set(match.from, [...(this.#starts.get(match.from) ?? []), match]);
    this.#regions = new Map(matches.regions.map((match) => [match.from, match]));
    this.#bodies = new Map(matches.roles.filter((match) => match.entry.row.role === 'INSTITUTION' || match.entry.row.role === 'BODY').map((match) => [match.from, match]));
    this.#named = new Set(countries.map((mention) => mention.code));
    this.#states = new Map(countries.map((mention) => [mention.from, mention]));
    this.#statesByEnd = new Map(countries.map((mention) => [mention.to, mention]));
    this.#organizationsByEnd = new Map(matches.organizations.map((match) => [match.to, match]));
    this.#organizations = new Map(matches.organizations.map((match) => [match.from, match]));
    for (const cue of matches.cues) if (['FORMER', 'ACTING', 'DESIGNATE'].includes(cue.entry.row.kind!) && !isPredicate(document, cue)) this.#cuesByEnd.set(cue.to, cue);
  }

  groups(): OfficeGroup[] {
    const found: OfficeGroup[] = [];
    let end = 0;
    for (const at of [...this.#starts.keys()].sort((one, other) => one - other)) {
      if (at < end) continue;
      const group = this.#group(at);
      if (!group) continue;
      end = group.to;
      found.push(group);
    }
    return found;
  }

  #group(at: number): OfficeGroup | null {
    const first = this.#starts.get(at)![0]!;
    const group: OfficeGroup = { from: at, to: first.to, offices: [], status: 'CURRENT', country: null, states: [], organization: null, cases: first.grammar & ANY_CASE, gender: 0 };
    this.#lookLeft(group, this.#starts.get(at)!.some((match) => match.entry.row.tail === '1'));
    let position = at;
    for (let count = 0; count < 6; count++) {
      const next = this.#starts.get(position);
      if (!next) break;
      position = this.#take(group, next);
      group.to = position;
      const joined = this.#join(position, group.cases);
      if (joined === null || this.#document.sentenceOf[joined] !== this.#document.sentenceOf[at]) break;
      position = joined;
    }
    // "the spokesperson of the ministry, Ambassador …": a diplomat's rank, behind the office that he holds
    if (this.#document.pack.slots.partOfSpeech && group.offices.length > 1 && group.offices.at(-1) === 'AMBASSADOR' && group.offices[0] !== 'AMBASSADOR') group.offices.pop();
    return group.offices.length > 0 || this.#starts.get(at)!.some((match) => match.table === 'titles') ? sorted(group, this.#document.pack.slots.verbLast === true) : null;
  }

  /** Reads one office or title; returns the position behind it and what belongs to it. */
  #take(group: OfficeGroup, choices: Match[]): number {
    const document = this.#document;
    const match = choices[0]!;
    let at = match.to;
    if (match.table === 'titles') {
      group.gender = match.entry.row.gender === 'F' ? 1 << 15 : match.entry.row.gender === 'M' ? 1 << 14 : 0;
      return document.isMark(at, '.') && document.hasInitialCapital(at + 1) ? at + 1 : at;
    }
    if (choices.some((choice) => choice.entry.row.tail === '1')) {
      const single = at - match.from === 1;
      for (let first = single; at < document.count && document.tokens.breaks[at] === 0 && !this.#states.has(at) && !this.#starts.has(at) && document.pack.offices.carriesPortfolio(document, at, first); first = false) at++;
    }
    at = this.#skipBody(group, this.#skipOwner(at, group.cases));
    const state = this.#stateBehind(at);
    if (state) {
      group.country ??= state.code;
      at = this.#statesJoined(group, state, (group.cases & PLURAL) !== 0 || (group.cases === 0 && this.#isPlural(match)));
    }
    const organization = this.#organizationBehind(at);
    if (organization) {
      group.organization ??= organization.entry.row.id!;
      at = organization.to;
    }
    at = this.#tailToName(this.#skipField(this.#skipAccreditation(at)), state !== null);
    group.country ??= this.#stateInside(match);
    group.organization ??= this.#organizationInside(match);
    const has = (needs: string): boolean => (needs === 'state' ? group.country !== null : needs === 'organization' ? group.organization !== null && group.country === null : needs.length === 2 && (group.country === needs || (group.country === null && (this.#document.pack.slots.partOfSpeech ? this.#home === needs : this.#named.has(needs)))));
    const wanted = choices.find((choice) => has(choice.entry.row.needs ?? '')) ?? choices.find((choice) => !choice.entry.row.needs);
    if (wanted) {
      const office = wanted.entry.row.office as OfficeKind;
      if (wanted.entry.row.needs?.length === 2) group.country = wanted.entry.row.needs;
      group.organization ??= wanted.entry.row.organization || null;
      if ((group.organization === null || state) && !this.#hasSecretaries(wanted)) group.country ??= wanted.entry.row.country || null;
      group.offices.push(group.organization !== null && !group.country && HEADS.has(office) ? 'ORG_HEAD' : office);
    }
    return at;
  }

  /** "Secretary" is a minister of the United States, unless the article is at home in another state whose ministers are called so. */
  #hasSecretaries = (office: Match): boolean => office.entry.row.country === 'US' && this.#home !== null && SECRETARIES.has(this.#home);

  /** «… Казахстана, Кувейта и Катара»: the position behind the last state. */
  #statesJoined(group: OfficeGroup, first: CountryMention, plural: boolean): number {
    group.states.push(first.code);
    let at = first.to;
    for (;;) {
      let next = at;
      while (next < at + 2 && (this.#document.isMark(next, ',') || (this.#document.is('AND', next) || this.#document.is('ARTICLE', next)))) next++;
      const state = next > at ? this.#states.get(next) : undefined;
      if (!state || state.form !== first.form || !plural || (this.#starts.has(state.to) && this.#document.tokens.breaks[state.to] === 0)) return at;
      group.states.push(state.code);
      at = state.to;
    }
  }

  /** "The foreign ministers": where nouns have no case, an office's word that is not its own dictionary form. */
  #isPlural(match: Match): boolean {
    for (let at = match.from; at < match.to; at++) {
      const { form, readings } = this.#document.words[at]!;
      if (form.endsWith('s') && readings.some((reading) => (reading.grammar & NOUN) !== 0 && reading.lemma !== form)) return true;
    }
    return false;
  }

  /** «глава японского МИДа», «госсекретарь США»: the state that the phrase itself holds. */
  #stateInside(match: Match): CountryCode | null {
    for (let at = match.from; at < match.to; at++) {
      const state = this.#states.get(at);
      if (state && (state.form !== 'CAPITAL' || this.#document.pack.names.inflects)) return state.code;
    }
    return null;
  }

  #organizationInside(match: Match): string | null {
    for (let at = match.from; at < match.to; at++) {
      const organization = this.#organizations.get(at);
      if (organization) return organization.entry.row.id!;
    }
    return null;
  }

  /** What stands between an office and the name it introduces: «лидер фракции КПРФ …», «полпред президента РФ в округе …», «губернатор Приморья …». */
  #tailToName(at: number, stated: boolean): number {
    const document = this.#document;
    let end = at;
    while (end < at + 5 && end < document.count && document.tokens.breaks[end] === 0 && !this.#starts.has(end) && !(document.pack.offices.nameBefore && this.#states.has(end)) && this.#isTail(end, stated)) end++;
    return end > at && document.hasInitialCapital(end) && !this.#states.has(end) && document.tokens.breaks[end] === 0 ? end : at;
  }

  #isTail(at: number, stated: boolean): boolean {
    const document = this.#document;
    if (document.pack.offices.carriesPortfolio(document, at, false)) return true;
    const { name } = document.words[at]!;
    // «вице-президент Никарагуа Росарио Мурильо»: behind a state no other place follows
    const place = !stated && (name & PLACE_NAME) !== 0 && (name & FIRST_NAME) === 0 && document.pack.offices.stateCases !== 0 && (document.words[at]!.grammar & document.pack.offices.stateCases) !== 0;
    // «аким Атырауской области»
    const region = document.pack.names.inflects && !document.pack.names.lastCarriesCase && document.hasInitialCapital(at) && document.pack.names.isAdjectival?.(document.form(at)) === true && !document.hasInitialCapital(at + 1) && ((document.words[at + 1]?.grammar ?? 0) & GENITIVE & (document.words[at]!.grammar & GENITIVE || GENITIVE)) !== 0;
    return (document.isAllCapitals(at) && !isSurnameInCapitals(document, at)) || place || region;
  }

  /** «советник эмира Катара»: whose the office is. */
  #skipOwner(at: number, cases: number): number {
    const owner = this.#starts.get(at)?.[0];
    const { stateCases } = this.#document.pack.offices;
    return owner?.table === 'offices' && cases !== 0 && (owner.grammar & ANY_CASE & cases) === 0 && (owner.grammar & stateCases) !== 0 ? owner.to : at;
  }

  /** «пресс-секретарь МИД Белоруссии», «депутат литовского сейма»: a body in the genitive, with its state's adjective in front, whose the office is. */
  #skipBody(group: OfficeGroup, at: number): number {
    const document = this.#document;
    if (!document.pack.names.inflects || document.pack.names.lastCarriesCase || document.tokens.breaks[at] !== 0) return at;
    const adjective = this.#states.get(at);
    const from = adjective?.form === 'ADJECTIVE' && (adjective.grammar & GENITIVE) !== 0 ? adjective.to : at;
    const body = this.#bodies.get(from);
    if (!body || ((body.grammar & ANY_CASE) !== 0 && (body.grammar & GENITIVE) === 0)) return at;
    group.country ??= (from > at ? adjective?.code : body.entry.row.country) || null;
    return body.to;
  }

  #stateBehind(at: number): CountryMention | null {
    const { linksToState, stateCases } = this.#document.pack.offices;
    for (const link of linksToState) {
      if (!link.every((word, index) => this.#document.form(at + index) === word)) continue;
      const state = this.#states.get(at + link.length);
      if (!state || (state.form !== 'NAME' && state.form !== 'CAPITAL') || (link.length === 0 && stateCases === 0 && this.#document.tokens.breaks[at]! > 1)) continue;
      const cases = state.grammar & ANY_CASE;
      if (stateCases === 0 || cases === 0 || (cases & stateCases) !== 0) return state;
      // «посол Бангладеш Камал …»: a name that is not declined here, in front of the holder's
      if (link.length === 0 && state.form === 'NAME' && state.to - state.from === 1 && this.#document.pack.names.inflects && !this.#document.pack.names.lastCarriesCase && this.#document.hasInitialCapital(state.to) && this.#document.tokens.breaks[state.to] === 0) return state;
    }
    return null;
  }

  #organizationBehind(at: number): Match | null {
    for (const link of this.#document.pack.offices.linksToState) {
      if (!link.every((word, index) => this.#document.form(at + index) === word)) continue;
      const organization = this.#organizations.get(at + link.length);
      if (organization) return organization;
    }
    return null;
  }

  /** «посол Италии в Грузии», "Ambassador to Singapore": where he serves is not the state he serves. */
  #skipAccreditation(at: number): number {
    if (!this.#document.is('ACCREDITED', at)) return at;
    const article = this.#document.is('ARTICLE', at + 1) ? 1 : 0;
    const place = this.#states.get(at + 1 + article) ?? this.#organizations.get(at + 1 + article);
    return place ? place.to : at;
  }

  /** «спецпредставитель президента Узбекистана по Афганистану», «замминистра Бразилии по делам Азии и Океании»: a field that ends where the name begins. */
  #skipField(at: number): number {
    const document = this.#document;
    if (document.form(at) !== 'по' || document.pack.names.lastCarriesCase || !document.pack.names.inflects) return at;
    let end = at + 1;
    while (end < at + LONGEST_PORTFOLIO && end < document.count && document.tokens.breaks[end] === 0 && !document.isPunctuation(end)) {
      const known = this.#states.get(end) ?? this.#organizations.get(end) ?? this.#regions.get(end);
      if (known) end = known.to;
      else if (this.#isOnTheMap(end)) end++;
      else if (!document.hasInitialCapital(end) && (document.is('AND', end) || document.pack.offices.carriesPortfolio(document, end, false))) end++;
      else break;
    }
    return end > at + 1 && document.hasInitialCapital(end) ? end : at;
  }

  /** «Азии», «Тихоокеанского (региона)» */
  #isOnTheMap(at: number): boolean {
    const document = this.#document;
    const { name, grammar } = document.words[at]!;
    if ((grammar & (GENITIVE | DATIVE)) === 0 || !document.hasInitialCapital(at)) return false;
    return ((name & PLACE_NAME) !== 0 && (name & FIRST_NAME) === 0) || (document.pack.names.isAdjectival?.(document.form(at)) === true && !document.hasInitialCapital(at + 1));
  }

  /** Where the next office of the same holder starts, or null: «советник эмира» is one office, the emir's own being in the genitive. */
  #join(at: number, cases: number): number | null {
    const beside = this.#starts.get(at)?.[0];
    // «Президент Сыртқы істер министрін қабылдады»: where endings alone tell who does it to whom, two offices without a mark are of two people
    if (beside?.table === 'offices' && this.#document.pack.names.lastCarriesCase && !RANKS.has(beside.entry.row.office!)) return null;
    if (beside) return (beside.grammar & ANY_CASE & cases) !== 0 || cases === 0 || (beside.grammar & ANY_CASE) === 0 ? at : null;
    let next = at;
    while (next < at + 3 && (JOINERS.has(this.#document.raw(next)) || (this.#document.is('AND', next) || this.#document.is('ARTICLE', next)))) next++;
    if (STYLES.has(this.#document.form(next)) || (next > at + 1 && this.#document.is('ARTICLE', next - 1) && this.#document.is('AND', next - 2))) return null;
    if (next === at || this.#document.form(next - 1) === 'with' || this.#document.form(next - 2) === 'with') return null;
    while (next < at + LONGEST_PORTFOLIO && !this.#starts.has(next) && this.#document.pack.offices.leadsPortfolio?.(this.#document, next)) next++;
    return this.#starts.get(next)?.some((match) => match.table === 'offices') ? next : null;
  }

  #lookLeft(group: OfficeGroup, portfolio: boolean): void {
    const document = this.#document;
    const sentence = document.sentence(group.from).from;
    let at = group.from;
    for (let skipped = 0; at > sentence && skipped <= LEADING_ADJECTIVES; ) {
      const cue = this.#cuesByEnd.get(at) ?? (document.isMark(at - 1, '.') && at - 1 > sentence ? this.#cuesByEnd.get(at - 1) : undefined);
      if (cue) {
        group.status = cue.entry.row.kind as OfficeStatus;
        // «и.о. министра прибыл»: of whoever acts for another the genitive shows nothing
        if (group.status === 'ACTING' && document.pack.names.inflects && !document.pack.names.lastCarriesCase) group.cases = cue.grammar & ANY_CASE;
        group.from = at = cue.from;
        continue;
      }
      const possessive = document.form(at - 1) === "'s" ? 1 : 0;
      const organization = this.#organizationsByEnd.get(at - possessive);
      if (organization && document.pack.offices.nameBefore) {
        group.organization ??= organization.entry.row.id!;
        group.from = organization.from;
        return;
      }
      const state = this.#statesByEnd.get(at - possessive);
      if (state) {
        const named = state.form === 'ADJECTIVE' || possessive > 0 || document.pack.offices.nameBefore || state.form === 'PREFIX';
        if (!named) return;
        if (document.is('CONCERNING', state.to)) {
          at = state.from;
          continue;
        }
        const cases = document.pack.offices.nameBefore && state.form !== 'ADJECTIVE' ? state.grammar & ANY_CASE : 0;
        if (cases !== 0 && document.pack.offices.stateCases !== 0 && (cases & document.pack.offices.stateCases) === 0) {
          // «Қытайдың Қазақстандағы елшісі»: where he serves
          // «Түркияның Арменияға арнайы өкілі»
          if ((state.grammar & (document.pack.names.lastCarriesCase ? ADJECTIVE | (DATIVE & ~NOMINATIVE) : ADJECTIVE)) === 0) return;
          at = state.from;
          continue;
        }
        // «Ұлыбритания Ресей елшісін шақыртты»: the state in front of an office's own is another actor
        if (document.pack.names.lastCarriesCase && group.country !== null && group.from === state.to && this.#states.has(group.from)) return;
        group.country ??= state.code;
        group.from = at = state.from;
        const joined = state.form === 'ADJECTIVE' && (document.is('AND', at - 1) || document.isMark(at - 1, ',')) ? this.#statesByEnd.get(at - 1) : undefined;
        if (joined?.form === 'ADJECTIVE') {
          // "the Kazakh and Kuwaiti foreign ministers"
          group.states = [joined.code, state.code];
          group.from = joined.from;
          return;
        }
        continue;
      }
      if (portfolio && document.pack.offices.leadsPortfolio?.(document, at - 1)) {
        at--;
        continue;
      }
      if (document.isPunctuation(at - 1) || (document.words[at - 1]!.grammar & (ADJECTIVE | PARTICIPLE)) === 0) return;
      // "Brunei received the foreign minister": the same form is the participle and the verb
      if (document.pack.slots.partOfSpeech && (document.words[at - 1]!.grammar & VERB) !== 0) return;
      skipped++;
      at--;
    }
  }
}

/** «Берг назначена президентом …»: a short participle says what is done, and of whom is told elsewhere in the sentence. */
const isPredicate = (document: Document, { entry, grammar }: Match): boolean => entry.row.kind === 'DESIGNATE' && document.pack.names.inflects && (grammar & PARTICIPLE) !== 0 && (grammar & ANY_CASE) === 0;

const LONGEST_ABBREVIATION = 5;

/** "Vice Foreign Minister TAKEUCHI Osamu": Japanese and Korean read-outs write surnames in capitals. */
const isSurnameInCapitals = (document: Document, at: number): boolean =>
  document.pack.slots.partOfSpeech !== undefined && document.hasInitialCapital(at + 1) && !document.isAllCapitals(at + 1) && (document.raw(at).length > LONGEST_ABBREVIATION || document.pack.names.eastAsianSurnames.has(document.form(at)));

function sorted(group: OfficeGroup, verbLast: boolean): OfficeGroup {
  if (group.offices.includes('ORG_HEAD') && group.country === null) group.offices = ['ORG_HEAD'];
  if (group.offices[0] === 'VICE_PRESIDENT' && group.organization !== null && group.country === null && verbLast) group.offices = ['OTHER_OFFICIAL'];
  // «Иран атом энергиясы ұйымының басшысы»: a body of a state is none of states
  if (group.offices[0] === 'ORG_HEAD' && group.country !== null && group.organization === null && verbLast) group.offices = ['OTHER_OFFICIAL'];
  group.offices.sort((one, other) => OFFICE_KINDS.indexOf(one) - OFFICE_KINDS.indexOf(other));
  return group;
}
