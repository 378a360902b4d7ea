import { ADJECTIVE, ANY_CASE, DATIVE, GENITIVE, LOCATIVE, NOUN } from '../../language/shared/grammar.ts';
import { FIRST_NAME, PLACE_NAME } from '../../language/shared/word.ts';
import type { Document } from '../text/document.ts';
import type { Match } from '../text/matches.ts';
import type { OfficeGroup } from './office-group.ts';
import type { OfficeScope } from './office-scope.ts';

/** Words of a portfolio or field («энергетики и угольной промышленности», «по делам Азии»). */
export const LONGEST_PORTFOLIO = 9;

/** «советник эмира Катара»: whose the office is. */
export function skipOwner(scope: OfficeScope, at: number, cases: number): number {
  if (scope.document.pack.slots.partOfSpeech) return skipServed(scope, at);
  const owner = scope.starts.get(at)?.[0];
  const { stateCases } = scope.document.pack.offices;
  return owner?.table === 'offices' && cases !== 0 && (owner.grammar & ANY_CASE & cases) === 0 && (owner.grammar & stateCases) !== 0 ? owner.to : at;
}

/** "Parliamentary Secretary to the Minister of Foreign Affairs", "Private Secretary to the President": whom an office serves. */
function skipServed({ document, starts, states }: OfficeScope, at: number): number {
  if (!document.is('SERVING', at) || !document.is('ARTICLE', at + 1)) return at;
  // "Diplomatic Adviser to the UAE President"
  const served = starts.get(states.get(at + 2)?.to ?? at + 2)?.find((match) => match.table === 'offices');
  return served ? served.to : at;
}

/** «пресс-секретарь МИД Белоруссии», «депутат литовского сейма»: a body in the genitive, with its state's adjective in front, whose the office is. */
export function skipBody(scope: OfficeScope, group: OfficeGroup, at: number): number {
  const { document } = scope;
  if (document.pack.slots.partOfSpeech) return skipBodyOf(scope, group, at);
  if (!document.pack.names.inflects || document.pack.names.lastCarriesCase || document.tokens.breaks[at] !== 0) return at;
  const adjective = scope.states.get(at);
  const from = adjective?.form === 'ADJECTIVE' && (adjective.grammar & GENITIVE) !== 0 ? adjective.to : at;
  const body = scope.bodies.get(from);
  if (!body || ((body.grammar & ANY_CASE) !== 0 && (body.grammar & GENITIVE) === 0)) return at;
  group.country ??= (from > at ? adjective?.code : body.entry.row.country) || null;
  group.ofBody = true;
  return body.to;
}

/** "The Spokesperson of the Ministry of Foreign Affairs of …", "Chargé d'affaires of the Embassy of …": the body that an office is of. */
function skipBodyOf(scope: OfficeScope, group: OfficeGroup, at: number): number {
  const { document } = scope;
  if (!document.is('OF_BODY', at) || !document.is('ARTICLE', at + 1)) return at;
  const adjective = scope.states.get(at + 2);
  // "the Ambassador of the State of Kuwait"
  if (adjective?.form === 'NAME') return at;
  const from = adjective?.form === 'ADJECTIVE' ? adjective.to : at + 2;
  const body = document.hasInitialCapital(from) ? scope.bodies.get(from) : undefined;
  if (!body) return at;
  group.ofBody = true;
  group.ofParliament = document.is('PARLIAMENT', body.to - 1);
  group.country ??= (from > at + 2 ? adjective!.code : body.entry.row.country) || null;
  return body.to;
}

/** «посол Италии в Грузии», "Ambassador to Singapore": where he serves is not the state he serves. */
export function skipAccreditation(scope: OfficeScope, at: number): number {
  if (!scope.document.is('ACCREDITED', at)) return at;
  const article = scope.document.is('ARTICLE', at + 1) ? 1 : 0;
  const place = scope.states.get(at + 1 + article) ?? scope.organizations.get(at + 1 + article) ?? officeServed(scope, at + 1);
  return place ? place.to : isTownBeforeName(scope, at + 1) ? at + 2 : at;
}

const LONGEST_BRACKET = 6;

/** "Ambassador to Portugal (non-resident) Mr …", "Secretary of State (International Development) …": what brackets say of an office in front of its holder's title or name. */
export function skipBracket({ document, starts, states }: OfficeScope, at: number): number {
  if (!document.pack.slots.partOfSpeech || !document.isMark(at, '(')) return at;
  for (let end = at + 1; end < at + LONGEST_BRACKET && end < document.count && !states.has(end); end++)
    if (document.isMark(end, ')')) return end > at + 1 && (starts.get(end + 1)?.some((match) => match.table === 'titles') || isFirstNameAt(document, end + 1)) ? end + 1 : at;
  return at;
}

const isFirstNameAt = (document: Document, at: number): boolean => at < document.count && document.hasInitialCapital(at) && !document.words[at]!.common && document.tokens.breaks[at] === 0;

/** «секретарь Совета безопасности при президенте» */
const officeServed = ({ document, starts }: OfficeScope, at: number): Match | undefined => (attributesPileUp(document) ? starts.get(at)?.find((match) => match.table === 'offices' && (match.grammar & LOCATIVE) !== 0) : undefined);

/** «представитель при ООН в Женеве Марат …» */
function isTownBeforeName({ document }: OfficeScope, at: number): boolean {
  const { name, grammar } = document.words[at] ?? { name: 0, grammar: 0 };
  return attributesPileUp(document) && (name & PLACE_NAME) !== 0 && (name & FIRST_NAME) === 0 && (grammar & LOCATIVE) !== 0 && document.hasInitialCapital(at) && document.hasInitialCapital(at + 1) && document.tokens.breaks[at + 1] === 0;
}

/** Does Russian's order hold, where what belongs to an office stands behind it, one thing after another? */
export const attributesPileUp = ({ pack }: Document): boolean => pack.names.inflects && !pack.names.lastCarriesCase;

/** «министр иностранных дел, международной торговли и культа Аргентины»: more of a portfolio behind a comma, closed by "and", in front of a state or a name. */
export function skipListedPortfolio(scope: OfficeScope, at: number): number {
  const { document } = scope;
  if (!attributesPileUp(document) || !document.isMark(at, ',')) return at;
  let joined = false;
  let end = at;
  for (; end < at + LONGEST_PORTFOLIO && end < document.count && document.tokens.breaks[end] === 0 && !document.hasInitialCapital(end); end++) {
    joined ||= document.is('AND', end);
    if (scope.starts.has(end) || !(document.isMark(end, ',') || document.is('AND', end) || ((document.words[end]!.grammar & GENITIVE) !== 0 && document.pack.offices.carriesPortfolio(document, end, false)))) return at;
  }
  return joined && end > at && document.hasInitialCapital(end) && !document.is('AND', end - 1) ? end : at;
}

/** «директор департамента Европы и Центральной Азии МИД» */
export function skipRegions(scope: OfficeScope, at: number): number {
  if (!attributesPileUp(scope.document)) return at;
  let end = at;
  for (let region = scope.regions.get(end); region; region = scope.regions.get(scope.document.is('AND', end) ? end + 1 : end)) end = region.to;
  return end;
}

/** «спецпредставитель президента Узбекистана по Афганистану», «замминистра Бразилии по делам Азии и Океании»: a field that ends where the name begins. */
export function skipField(scope: OfficeScope, at: number): number {
  const { document } = scope;
  if (!document.is('FIELD', at) || document.pack.names.lastCarriesCase || !document.pack.names.inflects) return at;
  let end = at + 1;
  while (end < at + LONGEST_PORTFOLIO && end < document.count && document.tokens.breaks[end] === 0) {
    // «по международным отношениям, обороне и безопасности Сената»
    if (document.isMark(end, ',') && opensListed(document, end + 1) && !scope.starts.has(end + 1)) end++;
    if (document.isPunctuation(end) || isOwnBody(scope, end)) break;
    const known = scope.states.get(end) ?? scope.organizations.get(end) ?? scope.regions.get(end);
    // «по европейским делам Венгрии»: behind a field that is told in full its state
    if (known && scope.states.get(end) && isToldInFull(document, at, end)) break;
    if (known) end = known.to;
    else if (isOnTheMap(scope, end)) end++;
    else if (!document.hasInitialCapital(end) && (document.is('AND', end) || opensListed(document, end) || document.pack.offices.carriesPortfolio(document, end, false))) end++;
    else break;
  }
  return end > at + 1 && (document.hasInitialCapital(end) || isOwnBody(scope, end)) ? end : at;
}

/** «председатель комитета по обороне парламента» */
const isOwnBody = ({ bodies }: OfficeScope, at: number): boolean => ((bodies.get(at)?.grammar ?? 0) & GENITIVE) !== 0;

/** A noun with its adjective: «европейским делам». */
const isToldInFull = ({ words }: Document, from: number, to: number): boolean => to - from > 2 && (words[to - 1]!.grammar & NOUN) !== 0 && (words[to - 1]!.grammar & DATIVE) !== 0 && (words[to - 2]!.grammar & ADJECTIVE) !== 0 && (words[to - 2]!.grammar & DATIVE) !== 0;

/** «по обороне, торговле и безопасности»: one more of what the preposition governs. */
const opensListed = (document: Document, at: number): boolean => !document.hasInitialCapital(at) && ((document.words[at]!.grammar & DATIVE) !== 0) && ((document.words[at]!.grammar & (NOUN | ADJECTIVE)) !== 0);

/** «Азии», «Тихоокеанского (региона)» */
function isOnTheMap(scope: OfficeScope, at: number): boolean {
  const { document } = scope;
  const { name, grammar } = document.words[at]!;
  if ((grammar & (GENITIVE | DATIVE)) === 0 || !document.hasInitialCapital(at)) return false;
  return ((name & PLACE_NAME) !== 0 && (name & FIRST_NAME) === 0) || (document.pack.names.isAdjectival?.(document.form(at)) === true && !document.hasInitialCapital(at + 1));
}

/** What stands between an office and the name it introduces: «лидер фракции КПРФ …», «полпред президента РФ в округе …», «губернатор Приморья …». */
export function tailToName(scope: OfficeScope, at: number, stated: boolean): number {
  const { document } = scope;
  let end = at;
  if (attributesPileUp(document)) end = behindQuoted(document, end);
  while (end < at + 5 && end < document.count && document.tokens.breaks[end] === 0 && !scope.starts.has(end) && !(document.pack.offices.nameBefore && scope.states.has(end)) && isTail(scope, end, stated)) end++;
  return end > at && document.hasInitialCapital(end) && !scope.states.has(end) && document.tokens.breaks[end] === 0 ? end : at;
}

const QUOTED_WITHIN = 7;
const OPENING = new Set(['«', '"', '“', '„']);
const CLOSING = new Set(['»', '"', '”', '“']);

/** «глава компании «Росатом» Алексей …»: the token behind what stands in quotation marks. */
function behindQuoted(document: Document, at: number): number {
  if (!document.isPunctuation(at) || !OPENING.has(document.raw(at))) return at;
  for (let end = at + 2; end < at + QUOTED_WITHIN && end < document.count; end++) if (document.isPunctuation(end) && CLOSING.has(document.raw(end))) return end + 1;
  return at;
}

function isTail(scope: OfficeScope, at: number, stated: boolean): boolean {
  const { document } = scope;
  if (document.pack.offices.carriesPortfolio(document, at, false)) return true;
  const { name } = document.words[at]!;
  // «вице-президент Никарагуа Росарио Мурильо»: behind a state no other place follows
  const place = !stated && !beginsName(document, at) && (name & PLACE_NAME) !== 0 && (name & FIRST_NAME) === 0 && document.pack.offices.stateCases !== 0 && (document.words[at]!.grammar & document.pack.offices.stateCases) !== 0;
  // «аким Атырауской области»
  const region = document.pack.names.inflects && !document.pack.names.lastCarriesCase && document.hasInitialCapital(at) && document.pack.names.isAdjectival?.(document.form(at)) === true && !document.hasInitialCapital(at + 1) && ((document.words[at + 1]?.grammar ?? 0) & GENITIVE & (document.words[at]!.grammar & GENITIVE || GENITIVE)) !== 0;
  return (document.isAllCapitals(at) && !isSurnameInCapitals(document, at) && !isInitialsOfName(document, at)) || place || region;
}

/** «министр Насер Бурита»: the name of a lake, and a name that a table lists. */
const beginsName = (document: Document, at: number): boolean =>
  at + 1 < document.count && document.hasInitialCapital(at) && document.hasInitialCapital(at + 1) && document.pack.names.isListed?.(`${document.raw(at)} ${document.raw(at + 1)}`) === true;

const LONGEST_ABBREVIATION = 5;

/** "Vice Foreign Minister TAKEUCHI Osamu": Japanese and Korean read-outs write surnames in capitals. */
const isSurnameInCapitals = (document: Document, at: number): boolean =>
  document.pack.slots.partOfSpeech !== undefined && document.hasInitialCapital(at + 1) && !document.isAllCapitals(at + 1) && (document.raw(at).length > LONGEST_ABBREVIATION || document.pack.names.eastAsianSurnames.has(document.form(at)) || (document.words[at]!.readings.length === 0 && document.words[at + 1]!.readings.length === 0));

/** "Vice President JD Vance": two letters in front of what no dictionary holds. */
const isInitialsOfName = (document: Document, at: number): boolean =>
  document.pack.slots.partOfSpeech !== undefined && document.raw(at).length === 2 && document.hasInitialCapital(at + 1) && !document.isAllCapitals(at + 1) && document.words[at + 1]!.readings.length === 0;
