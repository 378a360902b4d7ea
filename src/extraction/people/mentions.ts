import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { ANY_CASE, GENITIVE, MASCULINE, NOMINATIVE, SINGULAR } from '../../language/shared/grammar.ts';
import { NamePart } from '../../language/shared/name-rules.ts';
import { SURNAME } from '../../language/shared/word.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';
import { CASE_BITS } from './best-forms.ts';
import { NameBoundaries } from './boundaries.ts';
import { inOwnAlphabet, isPlace, type NameChain } from './chains.ts';
import { findNameCues, type NameCues } from './cues.ts';
import { NameEvidence } from './evidence.ts';
import { likelyCase, type LikelyCase } from './name-case.ts';
import { actsBehindAnothersTitle } from './another-title.ts';
import type { NameMention } from './name-mention.ts';
import { readName, type NameReading } from './nominative.ts';
import { NameSureness } from './sureness.ts';

/** «министров Казахстана и Кувейта Ермека Кошербаева …»: one of several has their case in the singular. */
const PLURAL_SHIFT = 7;

/** "His Highness Sheikh …, Prime Minister of …": a style in front says less than these behind. */
const ABOVE_ROYAL: ReadonlySet<OfficeKind> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'DEPUTY_HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'CROWN_PRINCE']);

const RANK_REACH = 14;
/** Whoever is named behind their office and a comma is somebody else. */
const HIGHER: ReadonlySet<string> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'VICE_PRESIDENT', 'SPEAKER']);

/** Offices that members of parliament hold besides. */
const MINISTERS: ReadonlySet<string> = new Set(['HEAD_OF_GOVERNMENT', 'DEPUTY_HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEPUTY_FOREIGN_MINISTER', 'MINISTER', 'DEPUTY_MINISTER', 'SPEAKER']);

/** What somebody of an ambassador's rank may hold at home. */
const HELD_BY_DIPLOMATS: ReadonlySet<string> = new Set(['FOREIGN_MINISTER', 'DEPUTY_FOREIGN_MINISTER', 'MINISTER', 'DEPUTY_MINISTER', 'SPOKESPERSON', 'SPECIAL_ENVOY', 'ADVISER', 'OTHER_OFFICIAL', 'ORG_HEAD']);

/** Offices that somebody holds for another. */
const IN_SERVICE: ReadonlySet<string> = new Set(['OTHER', 'ADVISER', 'SPOKESPERSON']);

const OWNER: LikelyCase = { cases: GENITIVE & SINGULAR, weight: 1.2, gender: 0 };

/** How much worse a case may fit a written name, and still be meant. */
const MAY_AS_WELL = 1;

export class MentionReader {
  readonly evidence: NameEvidence;
  readonly #document: Document;
  readonly #groupsByEnd: Map<number, OfficeGroup>;
  readonly #groupsByStart: Map<number, OfficeGroup>;
  readonly #cues: NameCues;
  readonly #boundaries: NameBoundaries;
  readonly #sureness: NameSureness;

  constructor(document: Document, matches: Matches, groups: readonly OfficeGroup[]) {
    this.#document = document;
    this.#groupsByEnd = new Map(groups.map((group) => [group.to, group]));
    this.#groupsByStart = new Map(groups.map((group) => [group.from, group]));
    this.#cues = findNameCues(matches);
    this.#boundaries = new NameBoundaries(document, this.#cues);
    this.#sureness = new NameSureness(document, this.#cues, this.#boundaries);
    this.evidence = new NameEvidence(document, this.#cues);
  }

  /** The mention that a chain makes, or null where it is surely no person. */
  read(whole: NameChain): NameMention | null {
    const title = this.#titleAt(whole.owner ?? whole.from) ?? this.#groupBeforeComma(whole.from);
    const owned = whole.owner === whole.from || (title !== null && (this.#isOfMany(title, whole) || this.#isWhose(title, whole)));
    const before = owned || (title !== null && actsBehindAnothersTitle(this.#document, title, whole)) ? null : title;
    const trimmed = this.#boundaries.within(whole, before);
    if (!trimmed && !this.#isWorthWeighing(whole)) return null;
    const chain = trimmed ?? whole;
    const group = this.#groupOf(chain, before);
    const told = trimmed !== null && !(owned && chain.at.length === 1) && (this.#sureness.isSure(chain, before, group) || (chain.at.length > 1 && this.#boundaries.isWritten(chain)));
    const likely = owned ? OWNER : likelyCase(this.#document, this.#cues, before?.from ?? chain.from, chain, this.#groupsByEnd);
    const readings = this.#readings(chain, before, likely);
    if (readings.length === 0) return null;
    const sure = told || (before === null && !(owned && chain.at.length === 1) && this.#mayBeWeighed(chain, readings) && this.evidence.of(chain, readings) > 0);
    if (!sure && (trimmed === null || !this.#mayBeShort(chain))) return null;
    return { head: before && before.to === chain.from ? before.from : chain.from, tail: this.#tailOf(chain, before), chain, from: chain.from, to: chain.to, readings, group, sure, cases: this.#groupCases(before) || this.#casesOf(readings[0]!, likely.cases) };
  }

  /** «Адвокаты Юлиана Ассанжа»: behind an office in the plural one name, joined to no other, is whose they are. */
  #isOfMany(group: OfficeGroup, { to }: NameChain): boolean {
    const document = this.#document;
    const { names } = document.pack;
    if (!names.inflects || names.lastCarriesCase || group.cases === 0 || (group.cases & SINGULAR) !== 0) return false;
    return to >= document.count || (document.isWord(to) && !document.is('AND', to) && !document.hasInitialCapital(to)) || document.isMark(to, '.');
  }

  /** «Адвокат Бориса Березовского»: a man's name that can only be a genitive, behind an office that is none, is whose he is. */
  #isWhose(group: OfficeGroup, { at, parts }: NameChain): boolean {
    const { names } = this.#document.pack;
    const cases = (group.cases | (group.cases >> PLURAL_SHIFT)) & SINGULAR;
    if (!names.inflects || names.lastCarriesCase || at.length < 2 || !IN_SERVICE.has(group.offices[0]!) || parts[0] !== NamePart.FIRST || (cases & NOMINATIVE) === 0 || (cases & GENITIVE) !== 0) return false;
    const shown = at.map((word) => names.forms(this.#document.words[word]!, this.#document.raw(word)).reduce((bits, form) => (form.weight >= 0.5 && (form.gender & MASCULINE) !== 0 ? bits | form.cases : bits), 0));
    return shown.every((bits) => (bits & GENITIVE & SINGULAR) !== 0 && (bits & cases) === 0);
  }

  /** The office or title that ends where a name begins. «Президентке Ердоғанның сәлемін жеткізді»: where the name alone carries the case, an office with one of its own is another's. */
  #titleAt(from: number): OfficeGroup | undefined {
    // an office that ends the headline is not his whose name begins the text
    if (this.#document.pack.slots.partOfSpeech && this.#document.tokens.breaks[from]! > 1) return undefined;
    // «Төраға Си Цзиньпин»: where the office is known by the name's first word
    const group = this.#groupsByEnd.get(from) ?? this.#groupsByEnd.get(from + 1);
    const last = group ? this.#document.words[group.to - 1]!.grammar & ANY_CASE : 0;
    const another = group !== undefined && group.offices.length > 0 && this.#document.pack.names.lastCarriesCase && last !== 0 && (last & NOMINATIVE) === 0;
    return another ? undefined : group;
  }

  /** «В ходе разговора Барак Обама и Николя Саркози …»: what stands around may ask for a case that the name, as it is written, is not in. */
  #casesOf({ byCase }: NameReading, likely: number): number {
    const { names } = this.#document.pack;
    if (likely === 0 || !names.inflects || names.lastCarriesCase) return likely;
    const best = Math.max(...byCase);
    const written = CASE_BITS.reduce((bits, bit, index) => (byCase[index]! >= best - MAY_AS_WELL ? bits | bit : bits), 0);
    return (written & likely) === 0 ? written : likely;
  }

  #groupCases(before: OfficeGroup | null): number {
    return this.#document.pack.names.lastCarriesCase ? 0 : (before?.cases ?? 0);
  }

  #readings(chain: NameChain, before: OfficeGroup | null, likely: LikelyCase): NameReading[] {
    const office = before && before.offices.length + before.gender !== 0 ? this.#groupCases(before) : this.#document.pack.names.lastCarriesCase ? 0 : (this.#cues.colleagues.get(chain.from) ?? 0);
    return readName(this.#document, chain, { officeCases: (office | (office >> PLURAL_SHIFT)) & SINGULAR, likelyCases: likely.cases, likelyWeight: likely.weight, likelyGender: likely.gender, gender: before?.gender ?? 0 });
  }

  /** "The foreign minister, Sergei Lavrov, said": where names have no case, a comma may stand between; unless the office is said of a name before it. */
  #groupBeforeComma(from: number): OfficeGroup | null {
    const document = this.#document;
    if (document.pack.names.inflects || !document.isMark(from - 1, ',')) return null;
    const group = this.#groupsByEnd.get(from - 1);
    if (!group || group.offices.length === 0) return null;
    const start = document.is('ARTICLE', group.from - 1) ? group.from - 1 : group.from;
    return document.isMark(start - 1, ',') && !this.#opensClause(start, group) ? null : group;
  }

  /**
   * "At the invitation of Prime Minister X, the Prime Minister of Y, Z, paid": behind the comma of an occasion that opens its sentence an office begins the clause,
   * unless it is the one that the name in front of the comma goes without.
   */
  #opensClause(start: number, group: OfficeGroup): boolean {
    const document = this.#document;
    const { from } = document.sentence(start);
    if (!document.is('OPENING_OF_OCCASION', from)) return false;
    for (let at = start - 2; at > from; at--) {
      if (document.isMark(at, ',') || !document.hasInitialCapital(at)) return true;
      const before = this.#groupsByEnd.get(at);
      if (before) return before.offices.some((office) => group.offices.includes(office)) || (before.country !== null && group.country !== null && before.country !== group.country);
    }
    return true;
  }

  /** The office in front, or behind a comma where there is none or only a title; its state may stand behind either ("King Abdullah II of Jordan"). */
  #groupOf(chain: NameChain, before: OfficeGroup | null): OfficeGroup | null {
    const said = this.#apposition(chain);
    const behind = said && this.#isNextHolders(said, before) ? null : said;
    const held = before?.offices[0] === 'AMBASSADOR' && before.country === null ? this.#officeOfDiplomat(before.from) : null;
    if (held) return held;
    // "Ambassador to Viet Nam, Ms Charlotte Rajan": a title may stand behind the comma
    if (!before || before.offices.length === 0) return behind ?? (before && this.#groupBeforeComma(before.from)) ?? before;
    const isRank = before.offices[0] === 'AMBASSADOR' && before.country === null;
    if (before.isAssumed) before.country = this.#stateBehind(chain.to) ?? before.country;
    before.country ??= behind?.country ?? this.#stateBehind(chain.to) ?? this.#stateOfSameOffice(before);
    // "Senator the Hon Catherine Whitlow, Minister for Foreign Affairs"
    // "Ambassador Sabitri Hamal, Foreign Secretary of Nepal": a diplomat's rank
    if (behind && this.#document.pack.slots.partOfSpeech && ((before.offices[0] === 'LEGISLATOR' && MINISTERS.has(behind.offices[0]!)) || (isRank && HELD_BY_DIPLOMATS.has(behind.offices[0]!)))) return behind;
    return before.offices[0] === 'ROYAL' && behind && ABOVE_ROYAL.has(behind.offices[0]!) ? behind : before;
  }

  /** "The Sultan of Oman, His Majesty Haitham": the state of the office that the style in front of the name repeats. */
  #stateOfSameOffice(style: OfficeGroup): CountryCode | null {
    const office = this.#groupBeforeComma(style.from);
    return office !== null && office.offices[0] === style.offices[0] ? office.country : null;
  }

  #tailOf(chain: NameChain, before: OfficeGroup | null): number {
    const behind = this.#apposition(chain);
    return behind && !this.#isNextHolders(behind, before) ? behind.to : chain.to;
  }

  /** "Prime Minister X, the Prime Minister of Y, Z": the same office again, with a name of its own behind its comma. */
  #isNextHolders(behind: OfficeGroup, before: OfficeGroup | null): boolean {
    const document = this.#document;
    if (!document.pack.slots.partOfSpeech || !before || !before.offices.some((office) => behind.offices.includes(office))) return false;
    return document.isMark(behind.to, ',') && document.hasInitialCapital(behind.to + 1) && !this.#groupsByStart.has(behind.to + 1);
  }

  /** "The spokesperson of the Ministry of Foreign Affairs of Türkiye, Ambassador …": what somebody of an ambassador's rank does. */
  #officeOfDiplomat(rank: number): OfficeGroup | null {
    const document = this.#document;
    if (!document.pack.slots.partOfSpeech || !document.isMark(rank - 1, ',')) return null;
    for (let at = rank - 2; at > rank - RANK_REACH && at > 0 && !document.isPunctuation(at); at--) {
      const group = this.#groupsByEnd.get(at);
      if (group) return group.offices.length > 0 && group.offices[0] !== 'AMBASSADOR' && !HIGHER.has(group.offices[0]!) ? group : null;
    }
    return null;
  }

  #stateBehind(at: number): CountryCode | null {
    if (this.#document.form(at) !== 'of') return null;
    return this.#cues.states.get(this.#document.is('ARTICLE', at + 1) ? at + 2 : at + 1) ?? null;
  }

  /** «Ермек Кошербаев, министр иностранных дел …» */
  #apposition(chain: NameChain): OfficeGroup | null {
    const next = chain.to;
    const document = this.#document;
    if (document.isMark(next, ',') || document.isMark(next, '—') || document.isMark(next, '–') || document.isMark(next, '(')) {
      const group = this.#groupsByStart.get(next + 1) ?? (document.is('ARTICLE', next + 1) ? this.#groupsByStart.get(next + 2) : undefined);
      if (group && group.offices.length > 0 && (group.cases === 0 || (group.cases & SINGULAR) !== 0) && !this.#namedElsewhere(group)) return group;
    }
    // a name on its own line and the office on the next: who signs a statement
    const below = document.pack.slots.partOfSpeech && next < document.count && document.tokens.breaks[next]! > 0 ? this.#groupsByStart.get(next) : undefined;
    if (below && below.offices.length > 0 && (below.to >= document.count || document.tokens.breaks[below.to]! > 0)) return below;
    return null;
  }

  /** Does a name stand right behind the office? Then it is that person's. An ordinary word begins one in front of another in capitals ("Hun Manet"). */
  #namedElsewhere({ to }: OfficeGroup): boolean {
    const document = this.#document;
    if (!document.hasInitialCapital(to)) return false;
    if (document.pack.names.part(document.words[to]!, document.raw(to)) !== NamePart.POSSIBLE) return true;
    return document.pack.slots.partOfSpeech !== undefined && !document.is('ARTICLE', to - 1) && document.tokens.breaks[to] === 0 && document.hasInitialCapital(to + 1) && document.tokens.breaks[to + 1] === 0;
  }

  /** Of ordinary words in capitals, as most are: might they be a name, were the signs for it? */
  #isWorthWeighing(chain: NameChain): boolean {
    const { names } = this.#document.pack;
    if (names.weights === undefined || this.#cues.things.has(chain.from)) return false;
    return chain.at.some((at) => (this.#document.words[at]!.name & SURNAME) !== 0 || names.likeness!(this.#document.form(at)) > 0);
  }

  /** May signs be weighed: is it more than initials, in the article's letters, no title in quotes, no adjective, no place («из Кок-Таша», «город Дацин»)? */
  #mayBeWeighed(chain: NameChain, readings: readonly NameReading[]): boolean {
    if (!chain.parts.some((part) => typeof part === 'number') || !chain.at.every((at) => inOwnAlphabet(this.#document, at))) return false;
    const alone = chain.at.length === 1;
    const place = isPlace(this.#document, chain.from);
    if (alone && (chain.parts[0] !== NamePart.FIRST || place) && this.#document.is('PLACE', chain.from - 1)) return false;
    if (alone && this.#cues.behindThing.has(chain.from) && (place || (readings[0]!.cases & NOMINATIVE) !== 0)) return false;
    return !this.#sureness.isNamesake(chain) && !this.#sureness.isPlaces(chain) && !this.#sureness.isQuoted(chain) && !this.#sureness.describesNext(chain);
  }

  /** A shorter form of a name told elsewhere: one surname, or a first name. */
  #mayBeShort(chain: NameChain): boolean {
    return chain.parts.some((part) => part !== NamePart.POSSIBLE) || chain.at.length === 1;
  }
}
