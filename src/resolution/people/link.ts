import { evidenceOf, inHighOffice, isHigh, isSingle } from './evidence.ts';
import type { Link, PersonForm } from './form.ts';
import { compareNames, type NameMatch } from './name-comparison.ts';
import { isOrdinary, isTelling, partsOfForm, spelledBest, stateOfBoth, writingsOfBoth } from './read-form.ts';
import { ofOneScript } from './word-likeness.ts';

/** What a link must score to be worth a suggestion, and to merge. */
export const WORTH = 0.55;
export const SURE = 0.8;
const UNSURE = 0.75;

/** Names alone, by what agrees. */
const BASE: Record<NameMatch['kind'], number> = { FULL: 0.9, INITIAL: 0.74, GIVEN: 0.78, ALONE: 0.62, NONE: 0 };
/** How much of the difference between two spellings comes off. */
const SLOPE = 1.5;

/** How likely two forms are one person; null when that is not worth a suggestion. Symmetric. */
export function linkOf(one: PersonForm, other: PersonForm): Link | null {
  if (ofOtherStates(one, other)) return null;
  const match = nameMatch(one, other);
  if (!match || match.kind === 'NONE') return null;
  return score(one, other, match);
}

/**
 * In one script a name is spelled in nearly one way: below that, two spellings are two people unless they hold an office that one person at a time holds.
 * The fewer people an office makes one think of, or where none is stated, the less will do.
 */
const SPELLED_ALIKE = { bothInOffice: 0.95, oneInHighOffice: 0.9, otherwise: 0.85 };

/** May two forms that nothing contradicts, and that links join, be put together in a person? */
export function mayBeOne(one: PersonForm, other: PersonForm): boolean {
  if (ofOtherStates(one, other)) return false;
  const match = nameMatch(one, other);
  return match !== null && !isOtherSpelling(one, other, match);
}

/** Can they not be one person, so that it is not even worth asking? */
export const contradict = (one: PersonForm, other: PersonForm): boolean => ofOtherStates(one, other) || nameMatch(one, other) === null;

const ofOtherStates = (one: PersonForm, other: PersonForm): boolean => one.country !== null && other.country !== null && one.country !== other.country;

function isOtherSpelling(one: PersonForm, other: PersonForm, { kind, likeness }: NameMatch): boolean {
  if (kind !== 'FULL' || likeness >= spellingWanted(one, other) || !ofOneScript(spelledBest(one.names), spelledBest(other.names))) return false;
  return !one.offices.some(({ office, country }) => (isSingle(office) || office === 'ORG_HEAD') && other.offices.some((held) => held.office === office && held.country === country));
}

function spellingWanted(one: PersonForm, other: PersonForm): number {
  if (!inOffice(one) || !inOffice(other) || (isHigh(one) && isHigh(other))) return SPELLED_ALIKE.otherwise;
  return isHigh(one) || isHigh(other) ? SPELLED_ALIKE.oneInHighOffice : SPELLED_ALIKE.bothInOffice;
}

const inOffice = ({ offices }: PersonForm): boolean => offices.some(({ office }) => office !== 'OTHER');

/** Null when the names contradict each other. */
function nameMatch(one: PersonForm, other: PersonForm): NameMatch | null {
  const country = stateOfBoth(one, other);
  return compareNames(partsOfForm(one, country), partsOfForm(other, country), writingsOfBoth(one, other), country);
}

function score(one: PersonForm, other: PersonForm, match: NameMatch): Link | null {
  const { kind, likeness, reasons } = match;
  const country = stateOfBoth(one, other);
  const { state, office } = evidenceOf(one, other);
  const parts = [partsOfForm(one, country), partsOfForm(other, country)] as const;
  const telling = parts.every((part) => isTelling(part, country));
  // A name that many bear says nothing alone, and one that is named where the other never is, little: such links would only tie strangers together
  if (kind === 'ALONE' && !telling && (office === 'NONE' || office === 'EXCLUDED')) return null;
  if (kind !== 'FULL' && state === 'ELSEWHERE') return null;
  if (likeness < likenessWanted(one, other, match) && office !== 'SAME_OFFICE' && office !== 'OFFICE_NEARBY') return null;
  let sum = BASE[kind] - SLOPE * (1 - likeness);
  if (state === 'SAME_STATE') sum += 0.06;
  if (state === 'CONTEXT') sum += 0.02;
  if (state === 'ELSEWHERE') sum -= !telling ? 0.16 : isHigh(one) || isHigh(other) ? 0.08 : 0.12;
  if (kind === 'FULL') {
    sum += office === 'SAME_OFFICE' || office === 'OFFICE_NEARBY' ? 0.12 : office === 'LIKE_OFFICE' ? 0.04 : office === 'EXCLUDED' ? -0.2 : 0;
    if (office === 'NONE' && stateOthers(one, other) && !(isHigh(one) && isHigh(other)) && !(state === 'CONTEXT' && isHigh(one.country === null ? other : one)) && parts.some((part) => isOrdinary(part, country))) sum -= 0.2;
    if (state !== 'SAME_STATE' && office === 'NONE' && reasons.includes('FEWER_NAMES')) sum -= 0.05;
  } else {
    sum += office === 'SAME_OFFICE' ? 0.18 : office === 'OFFICE_NEARBY' ? 0.13 : office === 'LIKE_OFFICE' ? 0.08 : office === 'EXCLUDED' ? -0.2 : !stateOthers(one, other) ? 0 : kind === 'INITIAL' ? -0.03 : -0.06;
    if (telling) sum += kind === 'ALONE' ? 0.12 : 0.04;
    else if (kind === 'INITIAL') sum -= 0.04;
    if (telling && state === 'CONTEXT' && inHighOffice(one, other)) sum += 0.08;
  }
  for (const reason of reasons) sum += WEIGHTS[reason] ?? 0;
  if (isOtherSpelling(one, other, match)) sum = Math.min(sum, UNSURE);
  if (reasons.includes('GENERATION') && office !== 'SAME_OFFICE' && office !== 'OFFICE_NEARBY') sum -= 0.2;
  const codes = [...reasons, ...(state === 'SAME_STATE' || state === 'CONTEXT' ? [state] : []), ...(office === 'NONE' ? [] : [office])];
  return sum < WORTH ? null : { score: Math.round(Math.min(1, sum) * 1000) / 1000, reasons: codes };
}

/** Do both state offices, and no common one? */
const stateOthers = (one: PersonForm, other: PersonForm): boolean =>
  one.offices.length > 0 && other.offices.length > 0 && !one.offices.some(({ office }) => other.offices.some((held) => held.office === office));

/** Within one script, and across two. */
const WANTED: Record<NameMatch['kind'], [number, number]> = { FULL: [0.88, 0.86], INITIAL: [0.97, 0.95], GIVEN: [0.9, 0.85], ALONE: [0.95, 0.93], NONE: [1, 1] };

/** Family names that merely resemble each other are many; they are worth a look only where a given name or a high office agrees. */
function likenessWanted(one: PersonForm, other: PersonForm, { kind }: NameMatch): number {
  const sameScript = ofOneScript(spelledBest(one.names), spelledBest(other.names));
  const [within, across] = WANTED[kind];
  return sameScript ? within : across;
}

const WEIGHTS: Record<string, number> = { PATRONYMIC: 0.1, GENERATION: -0.04, OTHER_ORDER: -0.03, ENDING: -0.12, NO_FIRST_NAME: -0.14, NO_LAST_NAME: -0.12, FEWER_NAMES: -0.03, MUCH_SHORTER: -0.06, NAME_BETWEEN: -0.15, ONE_NAME_OF_SEVERAL: -0.2 };
