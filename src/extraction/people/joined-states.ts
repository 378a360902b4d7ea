import type { CountryCode } from '../../domain/country.ts';
import { PLURAL } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';

/** «Қазақстан мен Ресей Премьер-министрлері»: the states whose office one in the plural is: all that are joined to the one right in front of it, in their order. */
export function joinedStates(document: Document, group: OfficeGroup, countries: readonly CountryMention[]): CountryCode[] {
  if (group.states.length > 1 || group.country === null || !document.pack.names.lastCarriesCase || (document.words[group.to - 1]!.grammar & PLURAL) === 0) return group.states;
  const last = countries.findLastIndex((state) => state.form === 'NAME' && state.code === group.country && state.to <= group.to && state.to >= group.from);
  const joined = [group.country];
  for (let index = last; index > 0; index--) {
    const [left, right] = [countries[index - 1]!, countries[index]!];
    if (left.form !== 'NAME' || right.from - left.to !== 1 || !(document.is('AND', left.to) || document.isMark(left.to, ',')) || joined.includes(left.code)) break;
    joined.unshift(left.code);
  }
  return joined;
}
