import type { CountryCode } from '../../domain/country.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../domain/office.ts';
import { actsAsState } from '../actors/capitals.ts';
import { ACCUSATIVE, ANY_CASE, GENITIVE, NOMINATIVE, NOUN, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import { mostNamed, type CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import { equateColleagues } from './colleagues.ts';
import { headsOfDelegations } from './delegations.ts';
import { nameHomeHolders, nameKnownLeaders, stateByName } from './home-holders.ts';
import { joinedStates } from './joined-states.ts';
import { listedOffices } from './listed-offices.ts';
import { namesBehind, namesListedAfter } from './names-behind.ts';
import { officesOfTwo } from './offices-of-two.ts';
import { nameBracketed } from './own-side.ts';
import { bareMinisters } from './bare-ministers.ts';
import { pluralOffices, sharePlural } from './plural-offices.ts';
import { nameDeputies } from './deputies.ts';
import { holdersOfPosts } from './posts.ts';
import { inheritedState } from './inherited-states.ts';
import { stateByOrigin } from './name-origins.ts';
import { holdsForState, SINGLE_OFFICES, type JointOffice, type Person } from './people.ts';
import { cluesOf, stateOfCourt, type Clue } from './sides/clues.ts';
import { settleSides } from './sides/settle-sides.ts';

const NEAR = 3;

/** What the text leaves unsaid: «президент Франции» two sentences after «Николя Саркози», and the state of «министр Сергей Лавров». */
export function inferOffices(document: Document, matches: Matches, people: readonly Person[], groups: readonly OfficeGroup[], countries: readonly CountryMention[], home: CountryCode | null): JointOffice[] {
  const joint = [...shareOffices(document, people, groups, countries), ...officesOfTwo(document, matches, people, countries)];
  listedOffices(document, people, groups, countries);
  headsOfDelegations(document, matches, people, countries);
  if (document.pack.slots.partOfSpeech) {
    appointedTo(document, people, groups);
    namedByState(document, people, groups, countries);
    sharePlural(document, people, groups);
  }
  if (document.pack.names.inflects) pluralOffices(document, people, groups);
  holdersOfPosts(document, matches, people, groups);
  nameOfficeHolders(document, matches, people, groups, home);
  nameHomeHolders(document, people, groups, home);
  nameKnownLeaders(document, people, groups, home);
  equateColleagues(document, matches, people, groups, countries);
  if (!document.pack.names.inflects) nameBracketed({ document, matches, people, groups, countries });
  nameDeputies(document, people);
  const isOpen = (person: Person): boolean => person.office !== null && holdsForState(person.office) && !person.country && !isSentByBody(person) && !isOfOrganization(document, person);
  const stage = { document, matches, people, groups, countries };
  const { slots, names } = document.pack;
  if (slots.partOfSpeech) {
    for (const person of people) if (isOpen(person)) person.country = person.side;
    const clues = (person: Person): Clue[] => cluesOf(stage, person, home, stateAround(document, matches.roles, person, people, countries, home));
    for (const [person, state] of settleSides(stage, people.filter(isOpen), home, clues)) person.country = state;
    return joint;
  }
  for (const person of people)
    if (isOpen(person)) {
      if (person.side) {
        person.country = person.side;
        continue;
      }
      const inherited = inheritedState(document, matches.roles, countries, person, people);
      if (inherited) {
        person.country = inherited;
        continue;
      }
      const own = stateOfCourt(person, people) ?? (names.isNative && names.homeland === home ? stateByName(document, person, people, countries, home, stateAround(document, matches.roles, person, people, countries, null)) : stateAround(document, matches.roles, person, people, countries, home));
      person.country = stateByOrigin(stage, person, ofAnotherState(document, person, people, countries, own) ?? own);
    }
  if (slots.verbLast) bareMinisters(document, matches.roles, people, countries);
  return joint;
}

/** «В аэропорту его встретил премьер-министр Рахимов»: of two who hold an office that a state has once, the second is another state's. */
function ofAnotherState(document: Document, person: Person, people: readonly Person[], countries: readonly CountryMention[], own: CountryCode | null): CountryCode | null {
  if (own === null || !document.pack.names.inflects || document.pack.slots.verbLast || !SINGLE_OFFICES.has(person.office!)) return null;
  if (!people.some((other) => other !== person && other.office === person.office && other.country === own && other.stated.some((stated) => stated.country === own && stated.status === 'CURRENT'))) return null;
  return mostNamed(countries.filter((state) => state.code !== own));
}

/** «БҰҰ Бас хатшысының Йемен жөніндегі арнайы өкілі», "the EU Special Representative for Central Asia": an envoy of an organisation is no state's. */
const isSentByBody = (person: Person): boolean => person.office === 'SPECIAL_ENVOY' && person.stated.some(({ group }) => group.organization !== null && group.country === null);

const HELD_FOR_BODIES: ReadonlySet<OfficeKind> = new Set(['SPOKESPERSON', 'OTHER_OFFICIAL', 'AMBASSADOR']);

/** «координатор ООН», «посол ЕС»: who speaks and works for an organisation does so for no state. */
const isOfOrganization = (document: Document, person: Person): boolean =>
  document.pack.names.inflects && !document.pack.names.lastCarriesCase && HELD_FOR_BODIES.has(person.office!) && person.stated.length > 0 && person.stated.every(({ group }) => group.organization !== null && group.country === null);

/** «министры иностранных дел Казахстана и Кувейта Ермек Кошербаев и Джаррах …»: as many names as states, in their order. */
function shareOffices(document: Document, people: readonly Person[], groups: readonly OfficeGroup[], countries: readonly CountryMention[]): JointOffice[] {
  const joint: JointOffice[] = [];
  for (const group of groups) {
    const office = group.offices[0];
    const states = office ? joinedStates(document, group, countries) : [];
    if (!office || states.length < 2) continue;
    const { named, to } = namesBehind(document, people, group.to);
    if (named.length === 0 && document.pack.slots.partOfSpeech) {
      const later = namesListedAfter(document, people, group.to, states.length);
      later.forEach((person, index) => Object.assign(person, { office, country: states[index] }));
      continue;
    }
    if (named.length !== states.length) continue;
    group.states = states;
    named.forEach((person, index) => Object.assign(person, { office: person.office ?? office, country: states[index] }));
    joint.push({ group, people: named, to });
  }
  return joint;
}

const APPOINTED_WITHIN = 8;

/** "Has appointed Sir Julian Moresby as Ambassador". */
function isAppointed(document: Document, people: readonly Person[], as: number): boolean {
  const mention = people.flatMap((person) => person.mentions).find((place) => place.to === as);
  if (!mention) return false;
  for (let at = mention.head - 1; at >= mention.head - 3 && at >= 0; at--) if (document.is('APPOINT', at)) return true;
  return false;
}

/** "Congratulated X on his re-election as Prime Minister of Australia", "X, who was appointed as Minister": what somebody has become stands behind "as". */
function appointedTo(document: Document, people: readonly Person[], groups: readonly OfficeGroup[]): void {
  const named = new Set(people.flatMap((person) => person.mentions.map((mention) => mention.group)));
  for (const group of groups) {
    const start = document.is('ARTICLE', group.from - 1) ? group.from - 1 : group.from;
    if (group.offices.length === 0 || named.has(group) || document.form(start - 1) !== 'as' || !(document.is('APPOINTMENT', start - 2) || isAppointed(document, people, start - 1))) continue;
    const before = people.filter((person) => person.mentions.some((mention) => mention.to <= start && start - mention.to <= APPOINTED_WITHIN && document.sentenceOf[mention.from] === document.sentenceOf[start]));
    const holder = before.sort((one, other) => lastBefore(other, start) - lastBefore(one, start))[0];
    if (!holder || (holder.office !== null && OFFICE_KINDS.indexOf(holder.office) < OFFICE_KINDS.indexOf(group.offices[0]!))) continue;
    Object.assign(holder, { office: group.offices[0], country: group.country ?? holder.country });
    holder.stated.push(...group.offices.map((office) => ({ office, country: group.country, status: group.status, group, mention: holder.mentions[0]! })));
  }
}

const lastBefore = (person: Person, at: number): number => Math.max(-1, ...person.mentions.filter((mention) => mention.to <= at).map((mention) => mention.to));

const JOINT_REACH = 3;

/** "The defence ministers of Japan and Australia … Japan's Shinji Morikawa, Australia's Tom Redfern": of whose state one is called holds the office told of all. */
function namedByState(document: Document, people: readonly Person[], groups: readonly OfficeGroup[], countries: readonly CountryMention[]): void {
  for (const person of people) {
    if (person.office !== null) continue;
    const mention = person.mentions[0]!;
    const owner = document.form(mention.from - 1) === "'s" || document.raw(mention.from - 1) === "'" || document.raw(mention.from - 1) === '’' ? mention.from - 1 : -1;
    const state = owner < 0 ? undefined : countries.find((candidate) => candidate.to === owner && candidate.form === 'NAME');
    if (!state) continue;
    person.country ??= state.code;
    const joint = groups.find((group) => group.states.length > 1 && group.states.includes(state.code) && group.offices.length > 0 && Math.abs(document.sentenceOf[group.from]! - document.sentenceOf[mention.from]!) <= JOINT_REACH);
    if (joint) person.office = joint.offices[0]!;
  }
}

/** An office told without a name belongs to the person told nearest before, if he has none yet and nobody else holds it. */
function nameOfficeHolders(document: Document, matches: Matches, people: readonly Person[], groups: readonly OfficeGroup[], home: CountryCode | null): void {
  const named = new Set(people.flatMap((person) => person.mentions.map((mention) => mention.group)));
  for (const group of groups) {
    const office = group.offices[0];
    if (!office || group.states.length > 1 || named.has(group) || !SINGLE_OFFICES.has(office) || !group.country || group.status !== 'CURRENT' || isOfSeveral(document, group)) continue;
    if (people.some((person) => person.office === office && person.country === group.country)) continue;
    const sentence = document.sentenceOf[group.from]!;
    const fits = (person: Person): boolean => person.country === null && (person.side === null || person.side === group.country) && (person.office === null || (person.office === office && !meetsEqual(document, person, named, groups)));
    const near = people.filter((person) => fits(person) && !isMetBy(document, matches, person, group) && !(document.pack.slots.partOfSpeech && home !== null && group.country !== home && person.office === office && isUnlabelled(person)) && !isOfBody(document, matches, person) && person.mentions.some((mention) => mention.from !== group.from && Math.abs(document.sentenceOf[mention.from]! - sentence) <= NEAR));
    const elsewhere = near.filter((person) => !person.mentions.some((mention) => document.sentenceOf[mention.from] === sentence));
    const choice = document.pack.names.inflects ? elsewhere : near.length === 1 ? near : elsewhere;
    const holder = near.find((person) => person.office === office) ?? (choice.length === 1 ? choice[0] : undefined);
    if (holder) Object.assign(holder, { office, country: group.country });
  }
}

/** «пакистанским руководителям»: no one of them. */
const isOfSeveral = ({ pack }: Document, { cases }: OfficeGroup): boolean => pack.names.inflects && !pack.slots.verbLast && cases !== 0 && (cases & SINGULAR) === 0;

/** Whoever publishes labels the officials of others when he first names them. */
const isUnlabelled = (person: Person): boolean => person.stated.length > 0 && person.stated.every((stated) => stated.country === null);

/** "Minister Beaulieu speaks with Moldova's minister of foreign affairs": who meets the holder of an office is not he. */
const isMetBy = (document: Document, matches: Matches, person: Person, group: OfficeGroup): boolean =>
  document.pack.slots.partOfSpeech !== undefined && matches.events.some((match) => match.entry.row.type === 'CONSULT' && match.entry.row.mode !== 'VISIT' && match.to <= group.from && document.sentenceOf[match.from] === document.sentenceOf[group.from] && person.mentions.some((mention) => mention.to <= match.from && document.sentenceOf[mention.from] === document.sentenceOf[match.from]));

/** "Sigrid Kaag, UN Senior Humanitarian Coordinator": without cases, whoever has an organisation right beside him holds no office of a state. */
const isOfBody = (document: Document, matches: Matches, person: Person): boolean =>
  !document.pack.names.inflects && person.mentions.some((mention) => matches.organizations.some((body) => body.to === mention.from || (document.isMark(mention.to, ',') && body.from - mention.to <= 2 && body.from > mention.to)));

/** «Мемлекет басшысы Федералды президент Штайнмайермен …»: behind the same office without name or state, the named holder is another. */
const meetsEqual = (document: Document, person: Person, named: ReadonlySet<OfficeGroup | null>, groups: readonly OfficeGroup[]): boolean =>
  person.mentions.some((mention) => mention.group && groups.some((group) => !named.has(group) && group.country === null && group.to <= mention.from && group.offices[0] === person.office && document.sentenceOf[group.from] === document.sentenceOf[mention.from]));

/** Whoever acts in the sentence tells the side: his own of «благодарность премьера», the other's of «встретился с премьером»; then the state that acts before in the paragraph; then the article's own. */
function stateAround(document: Document, roles: readonly Match[], person: Person, people: readonly Person[], countries: readonly CountryMention[], home: CountryCode | null): CountryCode | null {
  const mention = person.mentions.find((candidate) => candidate.group) ?? person.mentions[0]!;
  const others = (own: CountryCode): CountryCode | null => mostNamed(countries.filter((state) => state.code !== own));
  const sentence = document.sentenceOf[mention.from];
  const actor = people.find((other) => other !== person && other.country && other.mentions.some((place) => document.sentenceOf[place.from] === sentence && place.from < mention.from && (place.cases & NOMINATIVE) !== 0));
  const headed = document.pack.names.inflects ? delegationOf(document, Math.min(mention.from, mention.group?.from ?? mention.from), countries) : null;
  if (headed) return headed;
  const cases = mention.cases & ANY_CASE;
  const partner = cases !== 0 && (cases & (NOMINATIVE | GENITIVE)) === 0;
  if (actor && document.pack.names.inflects && cases !== 0 && (cases & NOMINATIVE) === 0) return !partner ? actor.country : home && actor.country !== home ? home : others(actor.country!);
  const { paragraph } = document.sentence(mention.from);
  const acting = countries.filter((state) => state.to <= mention.from && document.sentence(state.from).paragraph === paragraph && (isSubject(document, state) || ownsSubject(document, roles, state))).filter((state, _, all) => !isObject(document, state, all)).at(-1);
  const inPerson = document.pack.names.inflects ? actingPerson(document, person, people, mention.from, paragraph) : undefined;
  if (inPerson && (!acting || inPerson.from > acting.from)) return inPerson.country;
  if (acting) return acting.code;
  return partner && home && document.pack.names.inflects ? (others(home) ?? home) : home;
}

/** «делегация Вьетнама во главе с вице-министром»: whoever leads a delegation is of its state. */
function delegationOf(document: Document, at: number, countries: readonly CountryMention[]): CountryCode | null {
  if (!document.is('HEADED', at - 2)) return null;
  const { from } = document.sentence(at);
  return countries.filter((state) => state.from >= from && state.to <= at - 3 && state.form !== 'CAPITAL').at(-1)?.code ?? null;
}

/** «Правительство Аргентины», «иранская сторона»: the state of a body that is a subject, and not whose something is («сотрудники белорусского посольства»). */
function ownsSubject(document: Document, roles: readonly Match[], state: CountryMention): boolean {
  if (!document.pack.names.inflects) return false;
  const body = roles.find((role) => OF_STATES.has(role.entry.row.role!) && (role.to === state.from || (state.form === 'ADJECTIVE' && role.from === state.to)));
  if (!body) return false;
  const speaks = (body.grammar & NOMINATIVE) !== 0 && !document.is('PLACE', Math.min(body.from, state.from) - 1);
  if (speaks && state.form === 'ADJECTIVE' && (state.grammar & body.grammar & NOMINATIVE) === 0) return false;
  const before = Math.min(body.from, state.from) - 1;
  // «В МИД Латвии претензии отвергли»: a body in which it is said
  if (!speaks) return document.is('PLACE', before) && document.startsSentence(before);
  return before < 0 || document.startsSentence(before + 1) || (!document.is('PLACE', before) && (document.words[before]!.grammar & NOUN) === 0);
}
/** «Иран предостерёг Израиль»: of two that may be the subject, the one behind the verb is its object. */
function isObject(document: Document, state: CountryMention, subjects: readonly CountryMention[]): boolean {
  if (!document.pack.names.inflects || document.pack.slots.verbLast || (state.grammar & ACCUSATIVE) === 0) return false;
  const before = subjects.find((other) => other.to <= state.from && document.sentenceOf[other.from] === document.sentenceOf[state.from]);
  return before !== undefined && state.from - before.to <= OBJECT_WITHIN && (document.words[state.from - 1]!.grammar & VERB) !== 0;
}
const OBJECT_WITHIN = 4;

const OF_STATES: ReadonlySet<string> = new Set(['INSTITUTION', 'SIDE', 'DELEGATION']);

/** The last in the paragraph, before a token, who acts and of whom the text tells whose he is. */
function actingPerson(document: Document, person: Person, people: readonly Person[], before: number, paragraph: number): { country: CountryCode; from: number } | undefined {
  const told = people.filter((other) => other !== person && other.country !== null);
  const places = told.flatMap((other) => other.mentions.filter((place) => place.to <= before && (place.cases & NOMINATIVE) !== 0 && document.sentence(place.from).paragraph === paragraph).map((place) => ({ country: other.country!, from: place.from })));
  return places.sort((one, other) => one.from - other.from).at(-1);
}

const isSubject = (document: Document, state: CountryMention): boolean =>
  (state.form === 'NAME' || state.form === 'CAPITAL') && ((state.form === 'NAME' && !document.pack.names.inflects) || actsAsState(document, state)) && (document.pack.names.inflects ? ((state.grammar & ANY_CASE & ~NOMINATIVE & ~ACCUSATIVE) === 0 || (state.grammar & ANY_CASE) === ANY_CASE) && (state.grammar & NOMINATIVE) !== 0 : document.startsSentence(state.from));
