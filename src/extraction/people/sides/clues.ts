import type { CountryCode } from '../../../domain/country.ts';
import { stateByPlace, type Stage } from '../other-side.ts';
import { stateBySituation } from '../own-side.ts';
import type { Person } from '../people.ts';

/** A state that words beside a person speak for, and how loudly. */
export type Clue = readonly [state: CountryCode, weight: number];

const TOLD = 2;
const AROUND = 0.7;

/**
 * What stands beside a person of his state.
 * @param around the state that acts around him
 */
export function cluesOf(stage: Stage, person: Person, home: CountryCode | null, around: CountryCode | null): Clue[] {
  const told = stateBySituation(stage, person, home) ?? stateOfCourt(person, stage.people);
  const placed = around && stateByPlace(stage, person, around);
  return [...(told ? [[told, TOLD] as const] : []), ...(placed ? [[placed, AROUND] as const] : [])];
}

/** A crown prince or another royal without a state belongs to the court of the only monarch of the text. */
export function stateOfCourt(person: Person, people: readonly Person[]): CountryCode | null {
  if (person.office !== 'CROWN_PRINCE' && person.office !== 'ROYAL') return null;
  const heads = people.filter((other) => other.office === 'HEAD_OF_STATE' && other.country);
  return heads.length === 1 ? heads[0]!.country : null;
}
