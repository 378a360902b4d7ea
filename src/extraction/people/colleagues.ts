import type { CountryCode } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { NOMINATIVE } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import { lastActing } from './last-acting.ts';
import { namesBehind } from './names-behind.ts';
import { holdsForState, type Person } from './people.ts';

/** «Барак Обама принимает в Белом доме своего французского коллегу Николя Саркози»: colleagues hold the same office, the host in the seat named. */
export function equateColleagues(document: Document, matches: Matches, people: readonly Person[], groups: readonly OfficeGroup[], countries: readonly CountryMention[]): void {
  for (const role of matches.roles) {
    if (role.entry.row.role !== 'COLLEAGUE') continue;
    const { from } = document.sentence(role.from);
    // «с коллегой из Малайзии Абдулом Рахманом»
    const origin = document.pack.names.inflects && document.is('FROM', role.to) ? countries.find((state) => state.from === role.to + 1 && state.form !== 'ADJECTIVE') : undefined;
    const beside = people.find((person) => person.mentions.some((mention) => mention.from === (origin?.to ?? role.to) || (document.pack.slots.partOfSpeech && mention.head === role.to && (mention.group?.offices.length ?? 0) === 0) || (document.isMark(role.to, ',') && Math.min(mention.from, mention.group?.from ?? mention.from) === role.to + 1)));
    const told = people.find((person) => person !== beside && person.mentions.some((mention) => mention.from >= from && mention.to <= role.from));
    // «переговоров с лаосским коллегой Пхоммасанэ министр иностранных дел РФ Лавров»
    const behind = !told && document.pack.names.inflects && !document.pack.names.lastCarriesCase ? people.find((person) => person !== beside && person.office !== null && person.mentions.some((mention) => mention.group !== null && mention.from > role.to && mention.from < document.sentence(role.from).to && (mention.cases & NOMINATIVE) !== 0)) : undefined;
    const first = (told && !isOfPronoun(document, told, role.from) ? told : null) ?? behind ?? (document.pack.slots.partOfSpeech && beside ? lastActing(document, people, from) : undefined);
    const own = countries.find((mention) => mention.to === role.from && mention.form !== 'CAPITAL');
    if (beside && document.pack.slots.partOfSpeech && document.form((own?.from ?? role.from) - 1) === 'my') {
      // whoever writes in the first person of his counterparts is a foreign minister
      beside.office = beside.office === null || beside.office === 'LEGISLATOR' ? 'FOREIGN_MINISTER' : beside.office;
      beside.country ??= own?.code ?? null;
      continue;
    }
    if (beside && !first && document.pack.names.inflects && !document.pack.slots.verbLast) ofUnnamed(document, role, beside, groups, countries);
    if (!beside || !first || first === beside) continue;
    if (document.pack.slots.partOfSpeech && eachOfHisAdjective(document, role, people, countries, officeOfColleague(first))) continue;
    first.office ??= beside.office;
    // "Minister" alone is short for whatever minister he is
    if (document.pack.slots.partOfSpeech && beside.office === 'MINISTER' && first.office === 'FOREIGN_MINISTER' && beside.stated.every(({ group }) => group.to - group.from === 1)) beside.office = first.office;
    beside.office ??= document.pack.slots.partOfSpeech ? officeOfColleague(first) : first.office;
    beside.country ??= origin?.code ?? countries.find((mention) => mention.form === 'ADJECTIVE' && mention.to <= role.from && role.from - mention.to <= 1 && mention.from >= from)?.code ?? (document.pack.slots.partOfSpeech ? own?.code : null) ?? null;
    if (first === told || document.pack.names.inflects) first.country ??= countries.find((state) => state.form === 'CAPITAL' && state.from >= from && state.to <= role.from && state.code !== beside.country)?.code ?? null;
  }
}

/** "The Tánaiste and Minister for Foreign Affairs met her Jordanian counterpart": of two offices the colleague holds the one that is about foreign states. */
const officeOfColleague = ({ office, stated }: Person): OfficeKind | null =>
  office !== 'HEAD_OF_STATE' && stated.some((held) => held.office === 'FOREIGN_MINISTER' && held.status !== 'FORMER') ? 'FOREIGN_MINISTER' : office;

/** "His Latvian and Estonian counterparts, X and Y": as many names as states, in their order. */
function eachOfHisAdjective(document: Document, role: Match, people: readonly Person[], countries: readonly CountryMention[], office: OfficeKind | null): boolean {
  const states: CountryCode[] = [];
  for (let at = role.from; ; ) {
    const state = countries.find((mention) => mention.to === at && mention.form === 'ADJECTIVE');
    if (!state) break;
    states.unshift(state.code);
    at = state.from;
    while (document.is('AND', at - 1) || document.isMark(at - 1, ',')) at--;
  }
  const { named } = namesBehind(document, people, role.to);
  if (states.length < 2 || named.length !== states.length) return false;
  named.forEach((person, index) => Object.assign(person, { office: person.office ?? office, country: states[index] }));
  return true;
}

/** "He will call on Prime Minister X, and in Suva he will meet his counterpart": his who acts, not his who was named last. */
function isOfPronoun(document: Document, told: Person, role: number): boolean {
  if (!document.pack.slots.partOfSpeech) return false;
  const { from } = document.sentence(role);
  const first = Math.min(...told.mentions.filter((mention) => mention.from >= from).map((mention) => Math.min(mention.from, mention.group?.from ?? mention.from)));
  for (let at = from; at < first; at++) if (document.is('HE', at)) return true;
  return false;
}

/** «Министр иностранных дел Киргизии встретился с таджикским коллегой Рустамом Каримовым»: of somebody told by his office alone the colleague holds the same. */
function ofUnnamed(document: Document, role: Match, colleague: Person, groups: readonly OfficeGroup[], countries: readonly CountryMention[]): void {
  const own = countries.find((state) => state.form === 'ADJECTIVE' && state.to === role.from);
  if (!own || colleague.office !== null) return;
  const sentence = document.sentenceOf[role.from]!;
  const told = groups.filter((group) => group.offices.length > 0 && group.status !== 'FORMER' && group.country !== own.code && group.to <= own.from && ((group.cases & NOMINATIVE) !== 0 || group.cases === 0));
  const holder = told.find((group) => document.sentenceOf[group.from] === sentence) ?? told.find((group) => document.sentenceOf[group.from] === sentence - 1 && document.is('POSSESSOR', own.from - 1));
  if (!holder || !holdsForState(holder.offices[0]!)) return;
  colleague.office = holder.offices[0]!;
  colleague.country ??= own.code;
}
