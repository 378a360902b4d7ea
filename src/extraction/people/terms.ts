import type { CountryCode } from '../../domain/country.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../domain/office.ts';
import { earliestDay, type PartialDate } from '../../domain/partial-date.ts';
import { ANY_CASE, GENITIVE, INSTRUMENTAL } from '../../language/shared/grammar.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { OfficeGroup, OfficeStatus } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import { lastActing } from './last-acting.ts';
import type { NameMention } from './name-mention.ts';
import { holdsForState, type Person } from './people.ts';
import { termDatesOf, type TermDate } from './term-dates.ts';

/** What a sentence tells of when somebody came to an office or left it; tokens `start` to `end` (exclusive) are its words. */
export interface StatedTerm {
  person: Person;
  office: OfficeKind;
  group: OfficeGroup;
  country: CountryCode | null;
  /** The sentence names the state. */
  stated: boolean;
  status: OfficeStatus;
  from: PartialDate | null;
  to: PartialDate | null;
  start: number;
  end: number;
}

/**
 * Kinds of `terms.tsv`. Somebody comes: APPOINTED and BECAME of the subject, APPOINTS of the object, ENTERED to the office that he is called by.
 * He goes: LEFT and DISMISSED of the subject, DISMISSES of the object. HELD: he was in it once. HOLDS: he is, since a day. SUCCEEDS: the person
 * behind the words had the office before. DECREE is no term: whoever
 * signs one is not the person named behind.
 */
type TermKind = 'APPOINTED' | 'APPOINTS' | 'BECAME' | 'ENTERED' | 'LEFT' | 'DISMISSED' | 'DISMISSES' | 'HELD' | 'HOLDS';

const COMES: ReadonlySet<string> = new Set(['APPOINTED', 'APPOINTS', 'BECAME', 'ENTERED']);
const GOES: ReadonlySet<string> = new Set(['LEFT', 'DISMISSED', 'DISMISSES']);
/** Whose subject does it to somebody else. */
const TO_OTHERS: ReadonlySet<string> = new Set(['APPOINTS', 'DISMISSES']);
const FARTHEST_OFFICE = 9;
const UNREAL_WITHIN = 4;
/** Who became something is told at once what. */
const NEAREST_OFFICE = 2;
/** «Министром … в апреле 2023 года назначен …» */
const FARTHEST_DATE = 5;
const NEAR_SUBJECT = 3;
const FARTHEST_YEAR = 10;
const FARTHEST_PREDECESSOR = 4;

interface Stage {
  document: Document;
  matches: Matches;
  people: readonly Person[];
  groups: readonly OfficeGroup[];
  dates: readonly DateMention[];
  publishedAt: string | null;
  home: CountryCode | null;
}

/** Finds the terms that a text states, and gives whoever has no office yet the one that he comes to. */
export function findTerms(stage: Stage): StatedTerm[] {
  const { document, matches } = stage;
  const found: StatedTerm[] = [];
  const readers = new Map<number, TermReader>();
  const readerOf = (at: number): TermReader => {
    const sentence = document.sentenceOf[at]!;
    if (!readers.has(sentence)) readers.set(sentence, new TermReader(stage, at));
    return readers.get(sentence)!;
  };
  for (const cue of matches.terms) {
    if (cue.entry.row.kind === 'DECREE' || isUnreal(stage, cue)) continue;
    if (cue.entry.row.kind === 'SUCCEEDS') continue;
    found.push(...ofEachOffice(readerOf(cue.from).told(cue)));
  }
  for (const cue of matches.terms) if (cue.entry.row.kind === 'SUCCEEDS' && !isUnreal(stage, cue)) found.push(...readerOf(cue.from).succeeded(cue, found));
  for (const group of stage.groups) {
    if (group.offices.length === 0 || !hasYear(document, group.to) || found.some(({ start, end }) => start <= group.from && group.to <= end)) continue;
    found.push(...ofEachOffice(readerOf(group.from).beside(group)));
  }
  for (const term of found) if (term.status === 'CURRENT') giveOffice(term, document);
  return found;
}

/** Whether a year stands so near behind an office that it may begin a span. */
function hasYear(document: Document, behind: number): boolean {
  const end = Math.min(behind + FARTHEST_YEAR, document.count);
  for (let at = behind; at < end; at++) if (document.isNumber(at) && /^(?:19|20)\d\d$/.test(document.raw(at))) return true;
  return false;
}

/** «заместителем премьер-министра – министром иностранных дел»: he came to both. */
const ofEachOffice = (term: StatedTerm | null): StatedTerm[] => (term ? term.group.offices.filter((office) => office !== 'OTHER').map((office) => ({ ...term, office, country: holdsForState(office) ? term.country : null })) : []);

/** What is planned, possible or denied. */
const isUnreal = ({ document, matches }: Stage, cue: Match): boolean =>
  matches.cues.some(({ from, to, entry }) => to <= cue.from && cue.from - from <= UNREAL_WITHIN && document.sentenceOf[from] === document.sentenceOf[cue.from] && /^(?:FUTURE|HYPOTHETICAL|NEGATION)$/.test(entry.row.kind!));

function giveOffice({ person, office, country }: StatedTerm, document: Document): void {
  if (person.office !== null && person.office !== 'OTHER' && OFFICE_KINDS.indexOf(person.office) <= OFFICE_KINDS.indexOf(office)) return;
  if (person.office !== null && document.pack.slots.partOfSpeech) return;
  Object.assign(person, { office, country: holdsForState(office) ? (country ?? person.country) : null });
}

/** Reads one sentence. */
class TermReader {
  readonly #stage: Stage;
  readonly #document: Document;
  readonly #sentence: { from: number; to: number };
  readonly #mentions: { person: Person; mention: NameMention }[];
  readonly #groups: OfficeGroup[];
  readonly #dates: TermDate[];

  constructor(stage: Stage, at: number) {
    const { document, people, groups, dates } = stage;
    this.#stage = stage;
    this.#document = document;
    this.#sentence = document.sentence(at);
    const { from, to } = this.#sentence;
    this.#mentions = people.flatMap((person) => person.mentions.filter((mention) => mention.from >= from && mention.to <= to).map((mention) => ({ person, mention }))).sort((one, other) => one.mention.from - other.mention.from);
    this.#groups = groups.filter((group) => group.offices.length > 0 && group.from >= from && group.to <= to);
    this.#dates = termDatesOf(document, dates, this.#sentence);
  }

  told(cue: Match): StatedTerm | null {
    const kind = cue.entry.row.kind as TermKind;
    const group = this.#officeOf(cue, kind);
    const holder = this.#holder(cue, kind, group);
    if (!holder) return null;
    const own = group ?? (kind === 'ENTERED' || GOES.has(kind) ? holder.mention?.group ?? null : null);
    if (!own || own.offices.length === 0 || own.status === 'FORMER') return null;
    const start = Math.min(cue.from, own.from, holder.mention?.head ?? cue.from, holder.mention?.from ?? cue.from);
    return this.#term(holder.person, own, kind, { start, end: Math.max(cue.to, own.to, holder.mention?.to ?? 0) }, cue);
  }

  /** «…, сменив на этом посту Яна Новака»: whom somebody follows had what he comes to, until then. */
  succeeded(cue: Match, found: readonly StatedTerm[]): StatedTerm[] {
    const former = this.#mentions.find(({ mention }) => mention.from >= cue.to && mention.from - cue.to <= FARTHEST_PREDECESSOR);
    const taken = former ? found.filter(({ person, status, start }) => person !== former.person && status === 'CURRENT' && start >= this.#sentence.from && start < this.#sentence.to) : [];
    return taken.map((term) => ({ ...term, person: former!.person, status: 'FORMER', from: null, to: term.from, start: Math.min(term.start, cue.from), end: Math.max(term.end, former!.mention.to) }));
  }

  /** "India's foreign minister since 2019", «министр иностранных дел Казахстана (2012–2016)»: of the person beside. */
  beside(group: OfficeGroup): StatedTerm | null {
    const own = this.#mentions.find(({ mention }) => mention.group === group);
    const end = own && this.#document.isMark(own.mention.to, '(') ? own.mention.to : group.to;
    const span = this.#dates.find(({ from, since }) => since !== null && from >= end && from - end <= 2);
    const holder = own ?? (this.#isPredicate(group) ? this.#mentions.filter(({ mention }) => mention.to <= group.from).at(-1) : undefined);
    if (!span || !holder || group.status !== 'CURRENT') return null;
    const status = span.until === null ? 'CURRENT' : 'FORMER';
    return this.#stated(holder.person, group, status, { from: span.since, to: span.until, start: Math.min(group.from, holder.mention.from), end: span.to });
  }

  /** «был министром с 2012 года», "was foreign minister from 2012". */
  #isPredicate({ from, cases }: OfficeGroup): boolean {
    const start = this.#document.is('ARTICLE', from - 1) ? from - 1 : from;
    return (cases & INSTRUMENTAL) !== 0 || this.#document.is('PREDICATE', start - 1);
  }

  #term(person: Person, group: OfficeGroup, kind: TermKind, words: { start: number; end: number }, cue: Match): StatedTerm | null {
    const span = this.#dates.find(({ since }) => since !== null) ?? null;
    if (kind === 'HOLDS') return span?.since && span.until === null ? this.#stated(person, group, 'CURRENT', { ...covering(words, span), from: span.since, to: null }) : null;
    if (kind === 'HELD') return this.#stated(person, group, 'FORMER', span ? { ...covering(words, span), from: span.since, to: span.until } : { ...words, from: null, to: null });
    const date = this.#dayOf(cue, words);
    // What lies ahead of the article is a plan.
    if (date && this.#stage.publishedAt !== null && earliestDay(date.on!) > this.#stage.publishedAt) return null;
    const range = date ? covering(words, date) : words;
    if (COMES.has(kind)) return this.#stated(person, group, group.status === 'ACTING' ? 'ACTING' : 'CURRENT', { ...range, from: date?.on ?? null, to: null });
    return this.#stated(person, group, 'FORMER', { ...range, from: null, to: date?.on ?? null });
  }

  #stated(person: Person, group: OfficeGroup, status: OfficeStatus, rest: Pick<StatedTerm, 'from' | 'to' | 'start' | 'end'>): StatedTerm {
    const office = group.offices[0]!;
    const around = [...new Set([...this.#groups.map(({ country }) => country), ...this.#mentions.map((named) => named.person.country)].filter((country) => country !== null))];
    const country = group.country ?? (person.office === office ? person.country : null) ?? (around.length === 1 ? around[0]! : around.length === 0 ? this.#stage.home : null);
    return { person, office, group, country, stated: group.country !== null, status, ...rest };
  }

  /** The office that somebody comes to or leaves: behind the words, or in front of them where the verb ends the clause. */
  #officeOf(cue: Match, kind: TermKind): OfficeGroup | null {
    const verbLast = this.#document.pack.names.lastCarriesCase;
    const near = this.#groups.filter((group) => (verbLast ? group.to <= cue.from && cue.from - group.to <= 3 : group.from >= cue.from && group.to > cue.to && group.from - cue.to <= (kind === 'BECAME' ? NEAREST_OFFICE : FARTHEST_OFFICE)));
    const found = verbLast ? near.at(-1) : near.find((group) => this.#isGoverned(group, kind) && !this.#isOthers(group, cue, kind));
    if (found || verbLast || kind === 'ENTERED' || kind === 'LEFT') return verbLast && found && this.#mentions.some(({ mention }) => mention.group === found && mention.from >= found.to) ? null : (found ?? null);
    // «Министром иностранных дел Казахстана назначен …»
    return this.#groups.find((group) => group.to <= cue.from && cue.from - group.to <= FARTHEST_DATE && (group.cases & INSTRUMENTAL) !== 0 && !this.#document.is('PARTNER', group.from - 1) && !this.#mentions.some(({ mention }) => mention.group === group)) ?? null;
  }

  /** «назначен министром», «на должность министра»: no other case is the office of an appointment. */
  #isGoverned({ cases }: OfficeGroup, kind: TermKind): boolean {
    return (cases & ANY_CASE) === 0 || (cases & (kind === 'BECAME' ? INSTRUMENTAL : INSTRUMENTAL | GENITIVE)) !== 0;
  }

  /** A named holder's between or behind («… покинул пост, сообщил президент Иванов»), or that of who does it («назначен президентом Токаевым», "appointed by the president"). */
  #isOthers(group: OfficeGroup, cue: Match, kind: TermKind): boolean {
    const between = this.#mentions.some(({ mention }) => mention.from >= cue.to && mention.to <= group.from && mention.group !== group);
    const named = this.#mentions.some(({ mention }) => mention.group === group && mention.from >= group.to);
    const start = this.#document.is('ARTICLE', group.from - 1) ? group.from - 1 : group.from;
    if (this.#document.is('PARTNER', start - 1) || this.#document.is('ABOUT', start - 1)) return true;
    if (TO_OTHERS.has(kind)) return false;
    return kind === 'APPOINTED' ? named && this.#mentions.some(({ mention }) => mention.to <= cue.from) : between || named;
  }

  #holder(cue: Match, kind: TermKind, group: OfficeGroup | null): { person: Person; mention: NameMention | null } | null {
    const behind = this.#mentions.find(({ mention }) => (mention.from >= cue.to && Math.min(mention.head, mention.from) - cue.to <= 1) || (group !== null && group.from >= cue.to && mention.from >= group.to && mention.from - group.to <= 1));
    const limit = this.#document.pack.names.lastCarriesCase && group ? Math.min(group.from, cue.from) : cue.from;
    const before = this.#mentions.filter(({ mention }) => mention.to <= limit && !this.#isOther(mention)).at(-1);
    if (behind && TO_OTHERS.has(kind)) return behind;
    // «Министром назначен Ермек Кошербаев», but «Анна Берг назначена президентом Стуббом послом»
    if (behind && kind === 'APPOINTED' && !this.#document.pack.slots.partOfSpeech && (!before || behind.mention.group === null || behind.mention.group === group)) return behind;
    // "Penny Wong, appointed foreign minister in 2022, …"
    if (TO_OTHERS.has(kind)) return before && this.#document.isMark(cue.from - 1, ',') && cue.from - before.mention.to <= 1 ? before : null;
    // Far behind the name another may be meant: "President X said that … was removed"
    if (before) return kind !== 'DISMISSED' || !this.#document.pack.slots.partOfSpeech || cue.from - before.mention.to <= NEAR_SUBJECT ? before : null;
    const pronoun = this.#stage.matches.roles.some(({ from, to, entry }) => from >= this.#sentence.from && to <= cue.from && /^(?:HE|SHE)$/.test(entry.row.role!));
    const acting = pronoun ? lastActing(this.#document, this.#stage.people, this.#sentence.from) : undefined;
    return acting ? { person: acting, mention: null } : null;
  }

  /** «Назарбаевтың жарлығымен», "Tokayev's decree": what is told is of another. */
  #isOther({ to }: NameMention): boolean {
    return this.#document.form(to) === "'s" || this.#stage.matches.terms.some((term) => term.entry.row.kind === 'DECREE' && term.from === to);
  }

  /** The date that stands nearest to the words; a span's ends are no days of coming or going. */
  #dayOf(cue: Match, words: { start: number; end: number }): TermDate | null {
    const distance = ({ from, to }: TermDate): number => (from >= words.end ? from - words.end : to <= cue.from ? cue.from - to : 0);
    const own = this.#dates.filter(({ on, from, to }) => on !== null && !this.#stage.matches.terms.some((other) => other !== cue && other.entry.row.kind !== 'DECREE' && other.from > Math.min(cue.to, to) && other.to < Math.max(from, cue.from)));
    return own.sort((one, other) => distance(one) - distance(other))[0] ?? null;
  }
}

const covering = ({ start, end }: { start: number; end: number }, date: TermDate): { start: number; end: number } => ({ start: Math.min(start, date.from), end: Math.max(end, date.to) });
