import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { ACCUSATIVE, ADJECTIVE, ANY_CASE, FEMININE, GENITIVE, MASCULINE, NOMINATIVE, NOUN, PARTICIPLE, PLURAL, PRONOUN, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import { foldForm } from '../../language/shared/phrase.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import { SINGLE_OFFICES, type JointOffice, type Person } from '../people/people.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import { isInQuotes } from '../text/publisher.ts';
import type { Actor } from './actor.ts';
import { actsAsState } from './capitals.ts';
import { lastBefore, sharesWording } from './holders.ts';
import { organizationActors } from './organizations.ts';
import { Owners } from './owners.ts';

/** Everyone on stage, in the text's order, no two over the same words. PARTIES and pronouns are left open: `stage.ts` fills them in. */
export function findActors(document: Document, matches: Matches, countries: readonly CountryMention[], groups: readonly OfficeGroup[], people: readonly Person[], joint: readonly JointOffice[], home: CountryCode | null): Actor[] {
  const finder = new ActorFinder(document, countries, matches.regions);
  for (const { group, people: holders, to } of joint) finder.add({ kind: 'person', from: group.from, to, cases: group.cases, countries: group.states, people: holders, organizations: [] });
  finder.addPeople(people, home);
  const organizations = organizationActors(document, matches);
  const headed = new Set(organizations.filter(({ from }, index) => from < matches.organizations[index]!.from).map(({ from }) => from));
  for (const [index, organization] of organizations.entries()) if (organization.from < matches.organizations[index]!.from - 1) finder.add(organization);
  finder.addOffices(groups, people, home);
  for (const match of matches.roles) if (!headed.has(match.from)) finder.addRole(match, home, people);
  for (const organization of organizations) finder.add(organization);
  for (const mention of countries) finder.addState(mention);
  return finder.actors();
}

/** Words at the start of a text in which it says that it is a joint one. */
const JOINT_WITHIN = 40;

/** «министр», «замминистра» alone is short for whichever it was. */
const BARE: Partial<Record<OfficeKind, readonly OfficeKind[]>> = { MINISTER: ['FOREIGN_MINISTER'], DEPUTY_MINISTER: ['DEPUTY_FOREIGN_MINISTER'] };

/** Whom «дипломат» stands for. */
const DIPLOMATS: readonly OfficeKind[] = ['AMBASSADOR', 'FOREIGN_MINISTER', 'DEPUTY_FOREIGN_MINISTER', 'SPOKESPERSON', 'SPECIAL_ENVOY'];

/** Whom "the ministers" and "the leaders" stand for. */
const MINISTERS: readonly OfficeKind[] = ['FOREIGN_MINISTER', 'MINISTER', 'DEPUTY_HEAD_OF_GOVERNMENT'];
const LEADERS: readonly OfficeKind[] = ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'CROWN_PRINCE'];

class ActorFinder {
  readonly #document: Document;
  readonly #states: Map<number, CountryMention>;
  readonly #owners: Owners;
  readonly #taken: Uint8Array;
  /** Behind the name of a region, leaders or states are those of the region: «еуропалық көшбасшылар». */
  readonly #regionEnds: ReadonlySet<number>;
  readonly #actors: Actor[] = [];

  constructor(document: Document, countries: readonly CountryMention[], regions: readonly Match[]) {
    this.#document = document;
    this.#states = new Map(countries.map((mention) => [mention.from, mention]));
    this.#owners = new Owners(document, this.#states);
    this.#taken = new Uint8Array(document.count + 1);
    this.#regionEnds = new Set(regions.map((region) => region.to));
  }

  actors(): Actor[] {
    return this.#actors.sort((one, other) => one.from - other.from);
  }

  add(actor: Actor): void {
    for (let at = actor.from; at < actor.to; at++) if (this.#taken[at]) return;
    this.#taken.fill(1, actor.from, actor.to);
    // a state that has ended (ISO 3166-3) stands among the mentions and is no party of anything
    const { kind, from, to, cases, gender, offices, countries, people, organizations } = actor;
    this.#actors.push({ kind, from, to, cases, gender, offices, countries: countries.filter((code) => code.length === 2), people, organizations });
  }

  /**
   * «Мемлекет басшысы Путинді құттықтады»: where an office shows no case in front of its holder's name, one that goes without a state in front of a foreigner
   * whose state is told elsewhere is that of the same office's holder at home.
   */
  #hostBeside(group: OfficeGroup, person: Person, people: readonly Person[], home: CountryCode | null): Person | null {
    const { lastCarriesCase, homeland } = this.#document.pack.names;
    if (!lastCarriesCase || home === null || home !== homeland || group.country !== null || person.country === null || person.country === home) return null;
    if (!person.stated.some((stated) => stated.group !== group && stated.country === person.country)) return null;
    const hosts = people.filter((other) => other.country === home && other.office === group.offices[0]);
    return hosts.length === 1 ? hosts[0]! : null;
  }

  addPeople(people: readonly Person[], home: CountryCode | null): void {
    for (const person of people)
      for (const mention of person.mentions) {
        const beside = mention.group && mention.group.to <= mention.from ? mention.group : null;
        const host = beside ? this.#hostBeside(beside, person, people, home) : null;
        if (host) this.add({ kind: 'office', from: beside!.from, to: beside!.to, cases: beside!.cases, people: [host], organizations: [], countries: [home!] });
        const before = host ? null : beside;
        const behind = mention.group && mention.group.from >= mention.to ? mention.group : null;
        this.add({
          kind: 'person', from: before?.from ?? (host ? mention.from : mention.head), to: behind?.to ?? mention.tail, cases: mention.cases, people: [person], organizations: organizationsOf(person),
          countries: person.country ? [person.country] : person.side ? [person.side] : [],
        });
      }
  }

  /** «глава МИД Казахстана»: the person who holds that office in this text, or else the state; one of which a state has one alone is the article's own. */
  addOffices(groups: readonly OfficeGroup[], people: readonly Person[], home: CountryCode | null): void {
    const named = new Set(people.flatMap((person) => person.mentions.map((mention) => mention.to)));
    for (const group of groups) {
      const office = group.offices[0];
      // behind a name and a comma it only says more of that person
      if (this.#document.isMark(group.from - 1, ',') && named.has(group.from - 1)) continue;
      if (!office || (group.states.length < 2 && group.cases & PLURAL && !(group.cases & ~PLURAL & ANY_CASE))) continue;
      if (group.states.length > 1) {
        this.add({ kind: 'office', from: group.from, to: group.to, cases: group.cases, people: this.#holdersOfEach(group, people), organizations: [], countries: group.states });
        continue;
      }
      if (!group.country && this.#isPlural(group)) {
        // "Prime Ministers agreed": all who talk, unless they are those of an organisation, or reporters and experts
        if (!group.organization && office !== 'OTHER') this.add({ kind: 'parties', from: group.from, to: group.to, cases: group.cases, people: [], organizations: [], countries: [], offices: office === 'MINISTER' ? MINISTERS : [office] });
        continue;
      }
      const inflected = this.#document.pack.names.inflects && !this.#document.pack.names.lastCarriesCase;
      const bare = (inflected && group.to - group.from === (this.#states.get(group.from)?.form === 'ADJECTIVE' ? 2 : 1)) || (!inflected && this.#document.pack.names.inflects && !group.country && group.to - group.from === 1) || this.#isBare(group) ? BARE[office] : undefined;
      const holders = people.filter((person) => (person.office === office || bare?.includes(person.office!) || (inflected && group.country !== null && person.stated.some((stated) => stated.office === office && stated.status !== 'FORMER')) || (this.#document.pack.slots.verbLast && bare && person.stated.some((stated) => bare.includes(stated.office)))) && (!group.country || person.country === group.country));
      // «спикер … болды»: the office without its state is of who holds it at home
      const own = !group.country ? holders.filter((person) => person.country === home && (this.#document.pack.names.isNative !== undefined || !this.#document.pack.names.inflects || (office === 'HEAD_OF_STATE' && person === holders[0]))) : [];
      const worded = holders.length > 1 ? holders.filter((person) => sharesWording(this.#document, person, group)) : [];
      const holder = worded.length === 1 ? worded[0] : own.length === 1 ? own[0] : holders.length > 1 ? lastBefore(holders, group.from) : holders[0];
      const unnamed = SINGLE_OFFICES.has(office) && group.status === 'CURRENT' && !people.some((person) => person.office === office);
      const country = holder?.country ?? group.country ?? (unnamed || this.#isOfForeignMinistry(group) ? home : null);
      if (!holder && !country && !(group.organization && this.#document.pack.slots.verbLast)) continue;
      this.add({ kind: 'office', from: group.from, to: group.to, cases: group.cases, people: holder ? [holder] : [], organizations: group.organization ? [group.organization] : [], countries: country ? [country] : [] });
    }
  }

  /** "The Foreign Ministers of France and Germany": where the text names one holder for each state, they. */
  #holdersOfEach(group: OfficeGroup, people: readonly Person[]): Person[] {
    if (!this.#document.pack.slots.partOfSpeech) return [];
    const holders = group.states.map((state) => people.filter((person) => person.office === group.offices[0] && person.country === state));
    return holders.every((ofState) => ofState.length === 1) ? holders.flat() : [];
  }

  /** "The Spokesperson of the Ministry of Foreign Affairs": one without its state is the article's own. */
  #isOfForeignMinistry(group: OfficeGroup): boolean {
    if (!this.#document.pack.slots.partOfSpeech || group.organization !== null) return false;
    const words = foldForm(this.#document.evidence(group.from, group.to).quote);
    return [...this.#document.pack.functionWords.FOREIGN_MINISTRY].some((ministry) => words.endsWith(ministry));
  }

  #isVerbAt(at: number): boolean {
    const grammar = this.#document.words[at]?.grammar ?? 0;
    return this.#document.is('ADVERB_OF_TWO', at) ? this.#isVerbAt(at + 1) : (grammar & VERB) !== 0 && (grammar & NOUN) === 0;
  }

  /** "The Minister", "the Deputy Minister": nothing says of what. */
  #isBare(group: OfficeGroup): boolean {
    return this.#document.pack.slots.partOfSpeech !== undefined && group.organization === null && this.#document.is('ARTICLE', group.from - 1) && group.to - (this.#states.get(group.from)?.to ?? group.from) <= 2;
  }

  /** "Most foreign ministers": where nouns have no case, an office's last word that is not its own dictionary form. */
  #isPlural(group: OfficeGroup): boolean {
    const { form, readings } = this.#document.words[group.to - 1]!;
    return this.#document.pack.slots.partOfSpeech !== undefined && form.endsWith('s') && readings.some((reading) => (reading.grammar & NOUN) !== 0 && reading.lemma !== form);
  }

  /** "I" between quotation marks is whoever is quoted, not whoever publishes. */
  #isQuoted(at: number): boolean {
    return this.#document.pack.slots.partOfSpeech !== undefined && isInQuotes(this.#document, at);
  }

  /** "We" of a joint statement are all who make it. */
  #isJoint(): boolean {
    for (let at = 0; at < JOINT_WITHIN && at < this.#document.count; at++) if (this.#document.form(at) === 'joint' && this.#document.is('JOINT_DOCUMENT', at + 1)) return true;
    return false;
  }

  addRole(match: Match, home: CountryCode | null, people: readonly Person[]): void {
    const role = match.entry.row.role!;
    // with all that one may have: what is put beside a spread gives each a shape of its own
    const base: Actor = { kind: 'pronoun', from: match.from, to: match.to, cases: match.grammar & ANY_CASE, gender: undefined, offices: undefined, countries: [], people: [], organizations: [] };
    if (role === 'PARTIES') {
      // "the two met": alone in front of a verb, not "the two guards"
      if (this.#document.pack.slots.partOfSpeech && match.to - match.from === 2 && this.#document.form(match.to - 1) === 'two' && !this.#isVerbAt(match.to)) return;
      if (this.#regionEnds.has(match.from)) return;
      const left = this.#owners.ownerOf(match);
      const plural = base.cases === 0 || (base.cases & PLURAL) !== 0 || match.to - match.from > 1;
      if (plural) this.add({ ...base, from: left?.from ?? match.from, kind: left ? 'body' : 'parties', countries: left ? [left.code] : [], ...(this.#document.pack.slots.partOfSpeech ? { offices: this.#officesOf(match) } : {}) });
      return;
    }
    if (role === 'REGION_SELF') return;
    if (role === 'NEIGHBOUR') return this.add({ ...base, kind: 'neighbour' });
    if (role === 'COUNTRY_SELF' && this.#isOwnState(match)) return this.add({ ...base, kind: 'itself' });
    if (role === 'BODY') return this.add({ ...base, ...this.#kindOfBody(match), kind: 'body', countries: [match.entry.row.country!] });
    if (role === 'HOME') {
      if (this.#isQuoted(match.from)) return this.add({ ...base, kind: 'pronoun' });
      return home && !(this.#document.form(match.from) === 'we' && this.#isJoint()) ? this.add({ ...base, kind: 'body', countries: [home] }) : undefined;
    }
    if (role === 'HE' || role === 'SHE') {
      // "HE the Prime Minister": His Excellency
      if (this.#document.pack.slots.partOfSpeech && this.#document.raw(match.from) === 'HE') return;
      // «её инициативы»: a form that may be a possessive in every case is never a subject
      const cases = this.#document.pack.names.inflects && (match.grammar & ADJECTIVE) !== 0 ? (this.#standsBeforeNoun(match) ? GENITIVE : GENITIVE | ACCUSATIVE) : base.cases;
      const diplomat = this.#document.pack.names.inflects && !this.#document.pack.names.lastCarriesCase && (match.grammar & PRONOUN) === 0;
      // «Дипломаты подтвердили»: all who talk
      if (diplomat && (match.grammar & SINGULAR) === 0 && (match.grammar & PLURAL) !== 0) return this.add({ ...base, kind: 'parties' });
      return this.#isPossessive(match) ? undefined : this.add({ ...base, cases, kind: 'pronoun', ...(diplomat ? { offices: DIPLOMATS } : { gender: role === 'SHE' ? FEMININE : MASCULINE }) });
    }
    const left = this.#owners.ownerOf(match);
    if (role === 'GUEST' && !left) return this.add({ ...base, kind: 'guest' });
    const right = left || role === 'GUEST' ? null : (this.#owners.behind(match.to) ?? (role === 'COUNTRY_SELF' && !this.#document.pack.slots.verbLast ? this.#states.get(match.to) : null) ?? (role === 'LOCAL' ? this.#owners.around(match.to) : role === 'INSTITUTION' ? this.#owners.governing(match.to) : null));
    const state = left ?? right;
    const from = left ? left.from : match.from;
    const to = right ? right.to : match.to;
    if (role === 'COLLEAGUE' && !state && this.#document.is('FROM', match.to)) {
      // «с коллегой из Малайзии»
      const origin = this.#states.get(match.to + 1);
      if (origin && origin.form !== 'ADJECTIVE') return this.add({ ...base, to: origin.to, kind: 'colleague', countries: [origin.code] });
    }
    if (role === 'COLLEAGUE') {
      // "his Polish and French counterparts"
      const all = left && this.#document.pack.slots.partOfSpeech ? [...this.#owners.adjectivesJoined(left)].reverse() : [];
      return this.add({ ...base, from: all[0]?.from ?? from, to, kind: 'colleague', countries: [...all.map(({ code }) => code), ...(state ? [state.code] : [])] });
    }
    const known = left && this.#document.pack.slots.partOfSpeech ? this.#knownAs(match, left, people) : null;
    if (known) return this.add({ ...base, from, kind: 'office', countries: [left!.code], people: [known] });
    if (state) {
      const joined = left ? this.#owners.adjectivesJoined(left) : [];
      const others = right ? this.#owners.namesJoined(right) : [];
      // «палестинского государства»: the adjective tells which of a noun's cases it is
      const agreed = left?.form === 'ADJECTIVE' ? base.cases & left.grammar & ANY_CASE : 0;
      return this.add({ ...base, ...(agreed ? { cases: agreed } : {}), from: joined.at(-1)?.from ?? from, to: others.at(-1)?.to ?? to, kind: 'body', countries: [...joined.map((other) => other.code), state.code, ...others.map((other) => other.code)] });
    }
    if (match.entry.row.country) return this.add({ ...base, kind: 'body', countries: [match.entry.row.country] });
    if (role === 'INSTITUTION' && this.#isOfItself(match)) return this.add({ ...base, to: match.to + 1, kind: 'itself' });
    if (isDelegation(match)) return this.add({ ...base, kind: 'guest' });
    if (role === 'INSTITUTION' && home && this.#document.pack.functionWords.FOREIGN_MINISTRY.has(foldForm(this.#document.evidence(match.from, match.to).quote))) this.add({ ...base, kind: 'body', countries: [home] });
  }

  /** "Both leaders", "the two Prime Ministers", "the diplomats": who can be meant. */
  #officesOf({ to }: Match): readonly OfficeKind[] | undefined {
    const document = this.#document;
    if (document.is('LEADERS', to - 1)) return LEADERS;
    if (document.is('PRESIDENTS', to - 1)) return ['HEAD_OF_STATE'];
    if (document.is('DIPLOMATS', to - 1)) return DIPLOMATS;
    if (!document.is('MINISTERS', to - 1)) return undefined;
    return document.is('PRIME', to - 2) ? ['HEAD_OF_GOVERNMENT'] : document.is('FOREIGN', to - 2) ? ['FOREIGN_MINISTER'] : MINISTERS;
  }

  /** "The American diplomat", "the Chilean guest", "the Danish minister": of a noun for one person behind the article and a state, whoever of that state the text named last and can be meant. */
  #knownAs(match: Match, state: CountryMention, people: readonly Person[]): Person | null {
    const document = this.#document;
    if (match.to - match.from !== 1 || state.form !== 'ADJECTIVE' || !document.is('ARTICLE', state.from - 1) || !document.is('OFFICIAL', match.from)) return null;
    const diplomat = document.is('DIPLOMAT', match.from);
    const meant = people.filter((person) => person.country === state.code && person.office !== null && person.office !== 'OTHER' && (!diplomat || DIPLOMATS.includes(person.office)) && person.mentions.some((mention) => mention.to <= state.from));
    return meant.length > 0 ? lastBefore(meant, match.from) : null;
  }

  /** «между Израилем и движением ХАМАС»: the noun in front of a name that shows no case shows it. */
  #kindOfBody(match: Match): Partial<Actor> {
    const { words, pack } = this.#document;
    const before = words[match.from - 1];
    if (!before || pack.slots.verbLast || !this.#document.isLemma('KIND_OF_BODY', match.from - 1)) return {};
    return { from: match.from - 1, cases: before.grammar & ANY_CASE };
  }

  /** «военные власти страны»: of the state that is spoken of. */
  #isOfItself(match: Match): boolean {
    const behind = this.#document.words[match.to];
    return !this.#document.pack.slots.verbLast && behind !== undefined && (behind.grammar & GENITIVE & SINGULAR) !== 0 && this.#document.isLemma('STATE', match.to);
  }

  /** «республика примет меры», «его страна готова»: as a subject alone the state of whoever speaks; with another word in front it may be any. */
  #isOwnState(match: Match): boolean {
    const before = match.from - 1;
    if ((match.grammar & NOMINATIVE & SINGULAR) === 0 || this.#document.pack.slots.verbLast || this.#states.has(match.to)) return false;
    if (this.#document.startsSentence(match.from) || this.#document.isPunctuation(before)) return true;
    const { grammar } = this.#document.words[before]!;
    if ((grammar & VERB) === 0 && (grammar & (NOUN | ADJECTIVE | PARTICIPLE)) !== 0 && !this.#document.isLemma('OWN', before)) return false;
    return !this.#document.is('PLACE', before);
  }

  /** «его страна готова»: whose it is, and no object either. */
  #standsBeforeNoun(match: Match): boolean {
    const next = this.#document.words[match.to]?.grammar ?? 0;
    return !this.#document.pack.names.lastCarriesCase && (next & NOUN) !== 0 && (next & VERB) === 0;
  }

  /** «его коллега», «его кувейтский коллега»: whose it is, not who. */
  #isPossessive(match: Match): boolean {
    const next = this.#document.words[match.to]?.grammar ?? 0;
    return (match.grammar & NOMINATIVE) === 0 && (match.grammar & GENITIVE) !== 0 && (next & (NOUN | ADJECTIVE)) !== 0 && (next & VERB) === 0;
  }

  addState(mention: CountryMention): void {
    if (mention.form === 'ADJECTIVE' || mention.form === 'PREFIX') return;
    if (mention.form === 'CAPITAL' && !actsAsState(this.#document, mention)) return;
    this.add({ kind: mention.form === 'CAPITAL' ? 'capital' : 'state', from: mention.from, to: mention.to, cases: mention.grammar & ANY_CASE, countries: [mention.code], people: [], organizations: [] });
  }
}

/** The organisations that a person speaks for, as far as the text says. */
const organizationsOf = (person: Person): string[] => [...new Set(person.stated.flatMap((stated) => stated.group.organization ?? []))];

/** A delegation whose state is not said is that of the guest. */
const isDelegation = (match: Match): boolean => match.entry.row.role === 'DELEGATION';
