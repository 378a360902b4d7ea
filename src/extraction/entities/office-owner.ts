import type { CountryCode } from '../../domain/country.ts';
import { ANY_CASE } from '../../language/shared/grammar.ts';
import type { Match } from '../text/matches.ts';
import type { CountryMention } from './countries.ts';
import type { OfficeGroup } from './office-group.ts';
import type { OfficeScope } from './office-scope.ts';

export function stateBehind(scope: OfficeScope, at: number): CountryMention | null {
  const { linksToState, stateCases } = scope.document.pack.offices;
  for (const link of linksToState) {
    if (!link.every((word, index) => scope.document.form(at + index) === word)) continue;
    const state = scope.states.get(at + link.length);
    if (!state || (state.form !== 'NAME' && state.form !== 'CAPITAL') || (link.length === 0 && stateCases === 0 && scope.document.tokens.breaks[at]! > 1)) continue;
    const cases = state.grammar & ANY_CASE;
    if (stateCases === 0 || cases === 0 || (cases & stateCases) !== 0) return state;
    // «посол Бангладеш Камал …»: a name that is not declined here, in front of the holder's
    if (link.length === 0 && state.form === 'NAME' && state.to - state.from === 1 && scope.document.pack.names.inflects && !scope.document.pack.names.lastCarriesCase && scope.document.hasInitialCapital(state.to) && scope.document.tokens.breaks[state.to] === 0) return state;
  }
  return null;
}

export function organizationBehind(scope: OfficeScope, at: number): Match | null {
  for (const link of scope.document.pack.offices.linksToState) {
    if (!link.every((word, index) => scope.document.form(at + index) === word)) continue;
    const organization = scope.organizations.get(at + link.length) ?? (scope.document.isLemma('BRANCH', at + link.length) ? scope.organizations.get(at + link.length + 1) : undefined);
    if (organization) return organization;
  }
  return null;
}

/** «глава японского МИДа», «госсекретарь США»: the state that the phrase itself holds. */
export function stateInside(scope: OfficeScope, match: Match): CountryCode | null {
  for (let at = match.from; at < match.to; at++) {
    const state = scope.states.get(at);
    if (state && (state.form !== 'CAPITAL' || scope.document.pack.names.inflects)) return state.code;
  }
  return null;
}

/** "President of the Republic of | Poland": behind a state whose name the phrase begins. */
export function behindStateInside(scope: OfficeScope, match: Match): number {
  for (let at = match.from; at < match.to; at++) {
    const state = scope.states.get(at);
    if (state && state.to > match.to) return state.to;
  }
  return match.to;
}

export function organizationInside(scope: OfficeScope, match: Match): string | null {
  for (let at = match.from; at < match.to; at++) {
    const organization = scope.organizations.get(at);
    if (organization) return organization.entry.row.id!;
  }
  return null;
}

/** «… Казахстана, Кувейта и Катара»: the position behind the last state. */
export function statesJoined(scope: OfficeScope, group: OfficeGroup, first: CountryMention, plural: boolean): number {
  group.states.push(first.code);
  let at = first.to;
  for (;;) {
    let next = at;
    while (next < at + 2 && (scope.document.isMark(next, ',') || (scope.document.is('AND', next) || scope.document.is('ARTICLE', next)))) next++;
    const state = next > at ? scope.states.get(next) : undefined;
    if (!state || state.form !== first.form || !plural || (scope.starts.has(state.to) && scope.document.tokens.breaks[state.to] === 0)) return at;
    group.states.push(state.code);
    at = state.to;
  }
}
