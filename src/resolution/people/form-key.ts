import type { PersonClaim } from '../../domain/claim.ts';
import type { CountryCode } from '../../domain/country.ts';
import { foldName } from '../../domain/name-key.ts';

/** An article of more states says nothing about whose state a name belongs to. */
const MOST_STATES_OF_CONTEXT = 2;

/**
 * Which claims are one form: those of the same folded name, state and office. A name without a state, unless it leads an organisation, also takes
 * the states of its article, sorted, when there are one or two of them: namesakes that nothing else tells apart are told apart by where they are named.
 * @param claim with the states of its article in `contexts`, in any order
 */
export function formKey({ name, country, office, contexts }: Pick<PersonClaim, 'name' | 'country' | 'office'> & { contexts: CountryCode[] }): string {
  const stated = `${foldName(name)}|${country ?? '-'}|${office ?? '-'}`;
  if (country !== null || office === 'ORG_HEAD') return stated;
  const states = [...new Set(contexts)].sort();
  return `${stated}|${states.length <= MOST_STATES_OF_CONTEXT ? states.join('+') : '*'}`;
}
