import type { CountryCode } from '../../../domain/country.ts';
import { MONARCHIES, type Stage } from '../other-side.ts';
import type { Person } from '../people.ts';
import type { Anchor } from './anchors.ts';
import type { Bond } from './bonds.ts';
import type { Clue } from './clues.ts';
import { placesBySentence, visitorsOf } from './whereabouts.ts';

/** What speaks for each state as somebody's, and for none that the text names. */
export type Votes = Map<CountryCode | null, number>;

const AT_HOME = 0.6;
const FIRST_NAMED = 0.5;
const NAMED_OFTEN = 0.02;
const OFTEN = 5;
const MET_HERE = 1.8;
const MET_THERE = 1.2;
const VISITING = -1.5;
const IMPOSSIBLE = -3;

export const add = (votes: Votes, code: CountryCode | null, weight: number): unknown => votes.set(code, (votes.get(code) ?? 0) + weight);

/**
 * What speaks for each state before anybody else's is known.
 * @param times how often the text names each
 */
export function votesFor({ document, people }: Stage, person: Person, times: ReadonlyMap<CountryCode, number>, home: CountryCode | null, clues: readonly Clue[]): Votes {
  const votes: Votes = new Map([[null, 0]]);
  for (const [code, count] of times) votes.set(code, NAMED_OFTEN * Math.min(OFTEN, count));
  if (home !== null) {
    add(votes, home, AT_HOME);
    if (people[0] === person) add(votes, home, FIRST_NAMED);
  }
  for (const [code, weight] of clues) add(votes, code, weight);
  if (person.office === 'HEAD_OF_STATE') {
    const reigns = isMonarch(document, person);
    for (const code of votes.keys()) if (code !== null && !HAVE_BOTH.has(code) && reigns !== MONARCHIES.has(code)) add(votes, code, IMPOSSIBLE);
  }
  const origins = document.pack.names.statesOf?.(person.name) ?? null;
  // a name speaks for none who is not in the text
  const isAtHome = (code: CountryCode | null): boolean => code !== null && origins?.has(code) === true;
  if ([...votes.keys()].some(isAtHome)) for (const code of votes.keys()) if (code !== null && !isAtHome(code)) add(votes, code, UNLIKELY);
  return votes;
}

/** Of a state whose people are not called so. */
const UNLIKELY = -1;

/** Rulers who are called presidents. */
const HAVE_BOTH = new Set<CountryCode>(['AE']);

const isMonarch = (document: Stage['document'], { mentions }: Person): boolean =>
  mentions.some(({ group }) => {
    for (let at = group?.from ?? 0; at < (group?.to ?? 0); at++) if (document.is('REIGNING', at)) return true;
    return false;
  });

/** Who is met where somebody has travelled to is at home there; who travels there is not. */
export function castByPlace(stage: Stage, anchors: readonly Anchor[], bonds: readonly Bond[], votes: ReadonlyMap<Person, Votes>): void {
  const places = placesBySentence(stage);
  for (const bond of bonds) {
    const place = places[stage.document.sentenceOf[bond.other.from]!];
    const own = bond.other.person && votes.get(bond.other.person);
    if (bond.apart && place && own) add(own, place.code, place.here ? MET_HERE : MET_THERE);
  }
  const travels = new Set<string>();
  for (const { visitor, to } of visitorsOf(stage, anchors)) {
    const own = visitor.person && votes.get(visitor.person);
    const travel = `${visitor.person?.name} ${to}`;
    if (own && !travels.has(travel)) add(own, to, VISITING);
    travels.add(travel);
  }
}
