import type { PersonClaim } from '../../domain/claim.ts';
import type { CountryCode } from '../../domain/country.ts';
import { foldName } from '../../domain/name-key.ts';
import { isSingle } from './evidence.ts';

/** An article of more states says nothing about whose state a name belongs to. */
const MOST_STATES_OF_CONTEXT = 2;
const INITIAL = /^\p{L}{1,3}\./u;

/**
 * Which claims are one form: those of the same folded name, state and office. Where that may be several people, the states of the article, sorted, are part of it
 * when there are one or two of them (`*` when there are more): for a name without a state, unless it leads an organisation, and for a family name alone, or with
 * initials, that holds no office of which a state has one.
 * @param claim with the states of its article in `contexts`, in any order
 */
export function formKey({ name, country, office, contexts }: Pick<PersonClaim, 'name' | 'country' | 'office'> & { contexts: CountryCode[] }): string {
  const stated = `${foldName(name)}|${country ?? '-'}|${office ?? '-'}`;
  if (office === 'ORG_HEAD' || (country !== null && (!isShort(name) || (office !== null && isSingle(office))))) return stated;
  const states = [...new Set(contexts)].filter((state) => state !== country).sort();
  return `${stated}|${states.length <= MOST_STATES_OF_CONTEXT ? states.join('+') : '*'}`;
}

/** One word, or one that is no initial. */
const isShort = (name: string): boolean => name.trim().split(/\s+/).filter((word) => !INITIAL.test(word)).length < 2;
