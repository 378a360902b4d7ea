import { ANY_CASE, DATIVE, GENITIVE } from '../../language/shared/grammar.ts';
import { FIRST_NAME, PLACE_NAME } from '../../language/shared/word.ts';
import type { Document } from '../text/document.ts';
import type { OfficeGroup } from './office-group.ts';
import type { OfficeScope } from './office-scope.ts';

/** Words of a portfolio or field («энергетики и угольной промышленности», «по делам Азии»). */
export const LONGEST_PORTFOLIO = 9;

/** «советник эмира Катара»: whose the office is. */
export function skipOwner(scope: OfficeScope, at: number, cases: number): number {
  const owner = scope.starts.get(at)?.[0];
  const { stateCases } = scope.document.pack.offices;
  return owner?.table === 'offices' && cases !== 0 && (owner.grammar & ANY_CASE & cases) === 0 && (owner.grammar & stateCases) !== 0 ? owner.to : at;
}

/** «пресс-секретарь МИД Белоруссии», «депутат литовского сейма»: a body in the genitive, with its state's adjective in front, whose the office is. */
export function skipBody(scope: OfficeScope, group: OfficeGroup, at: number): number {
  const { document } = scope;
  if (!document.pack.names.inflects || document.pack.names.lastCarriesCase || document.tokens.breaks[at] !== 0) return at;
  const adjective = scope.states.get(at);
  const from = adjective?.form === 'ADJECTIVE' && (adjective.grammar & GENITIVE) !== 0 ? adjective.to : at;
  const body = scope.bodies.get(from);
  if (!body || ((body.grammar & ANY_CASE) !== 0 && (body.grammar & GENITIVE) === 0)) return at;
  group.country ??= (from > at ? adjective?.code : body.entry.row.country) || null;
  return body.to;
}

/** «посол Италии в Грузии», "Ambassador to Singapore": where he serves is not the state he serves. */
export function skipAccreditation(scope: OfficeScope, at: number): number {
  if (!scope.document.is('ACCREDITED', at)) return at;
  const article = scope.document.is('ARTICLE', at + 1) ? 1 : 0;
  const place = scope.states.get(at + 1 + article) ?? scope.organizations.get(at + 1 + article);
  return place ? place.to : at;
}

/** «спецпредставитель президента Узбекистана по Афганистану», «замминистра Бразилии по делам Азии и Океании»: a field that ends where the name begins. */
export function skipField(scope: OfficeScope, at: number): number {
  const { document } = scope;
  if (!document.is('FIELD', at) || document.pack.names.lastCarriesCase || !document.pack.names.inflects) return at;
  let end = at + 1;
  while (end < at + LONGEST_PORTFOLIO && end < document.count && document.tokens.breaks[end] === 0 && !document.isPunctuation(end)) {
    const known = scope.states.get(end) ?? scope.organizations.get(end) ?? scope.regions.get(end);
    if (known) end = known.to;
    else if (isOnTheMap(scope, end)) end++;
    else if (!document.hasInitialCapital(end) && (document.is('AND', end) || document.pack.offices.carriesPortfolio(document, end, false))) end++;
    else break;
  }
  return end > at + 1 && document.hasInitialCapital(end) ? end : at;
}

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
  while (end < at + 5 && end < document.count && document.tokens.breaks[end] === 0 && !scope.starts.has(end) && !(document.pack.offices.nameBefore && scope.states.has(end)) && isTail(scope, end, stated)) end++;
  return end > at && document.hasInitialCapital(end) && !scope.states.has(end) && document.tokens.breaks[end] === 0 ? end : at;
}

function isTail(scope: OfficeScope, at: number, stated: boolean): boolean {
  const { document } = scope;
  if (document.pack.offices.carriesPortfolio(document, at, false)) return true;
  const { name } = document.words[at]!;
  // «вице-президент Никарагуа Росарио Мурильо»: behind a state no other place follows
  const place = !stated && (name & PLACE_NAME) !== 0 && (name & FIRST_NAME) === 0 && document.pack.offices.stateCases !== 0 && (document.words[at]!.grammar & document.pack.offices.stateCases) !== 0;
  // «аким Атырауской области»
  const region = document.pack.names.inflects && !document.pack.names.lastCarriesCase && document.hasInitialCapital(at) && document.pack.names.isAdjectival?.(document.form(at)) === true && !document.hasInitialCapital(at + 1) && ((document.words[at + 1]?.grammar ?? 0) & GENITIVE & (document.words[at]!.grammar & GENITIVE || GENITIVE)) !== 0;
  return (document.isAllCapitals(at) && !isSurnameInCapitals(document, at)) || place || region;
}

const LONGEST_ABBREVIATION = 5;

/** "Vice Foreign Minister TAKEUCHI Osamu": Japanese and Korean read-outs write surnames in capitals. */
const isSurnameInCapitals = (document: Document, at: number): boolean =>
  document.pack.slots.partOfSpeech !== undefined && document.hasInitialCapital(at + 1) && !document.isAllCapitals(at + 1) && (document.raw(at).length > LONGEST_ABBREVIATION || document.pack.names.eastAsianSurnames.has(document.form(at)));
