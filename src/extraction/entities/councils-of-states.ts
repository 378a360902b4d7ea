import type { Document } from '../text/document.ts';
import type { Match, Matches } from '../text/matches.ts';
import type { CountryMention } from './countries.ts';

/** "The Security Council of Armenia", "the US National Security Council": a state's own body that bears the name of an organisation's organ is none of that organisation. */
export function withoutCouncilsOfStates(document: Document, matches: Matches, states: readonly CountryMention[]): Matches {
  if (!document.pack.slots.partOfSpeech) return matches;
  const starts = new Set(states.map(({ from }) => from));
  const ends = new Set(states.map(({ to }) => to));
  const isOfState = ({ from, to }: Match): boolean => {
    if (!document.is('COUNCIL', to - 1) || to - from !== 2) return false;
    const before = document.form(from - 1) === "'s" ? from - 1 : from;
    const behind = document.is('ARTICLE', to + 1) ? to + 2 : to + 1;
    return document.is('OF_ONE_STATE', from - 1) || ends.has(before) || (document.is('OF_BODY', to) && starts.has(behind));
  };
  return { ...matches, organizations: matches.organizations.filter((match) => !isOfState(match)) };
}
