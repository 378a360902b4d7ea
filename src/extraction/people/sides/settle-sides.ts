import type { CountryCode } from '../../../domain/country.ts';
import type { Stage } from '../other-side.ts';
import { SINGLE_OFFICES, type Person } from '../people.ts';
import { anchorsOf, type Anchor } from './anchors.ts';
import { bondsOf, type Bond } from './bonds.ts';
import type { Clue } from './clues.ts';
import { add, castByPlace, votesFor, type Votes } from './votes.ts';
import { visitorsOf } from './whereabouts.ts';

/** Of more people than these, as no article names, each is settled in the text's order. */
const MANY = 60;
const ALREADY_HELD = -2.5;
const SWEEPS = 3;

/**
 * In a language without cases: the states of all whose state is not told, found together. Whoever meets somebody is of another state than he, whoever goes
 * with him of the same; who is met where somebody has travelled to is at home there; of one state only one is president. Each of these counts, none decides alone.
 * @param clues what the words beside a person say
 */
export function settleSides(stage: Stage, open: readonly Person[], home: CountryCode | null, clues: (person: Person) => readonly Clue[]): Map<Person, CountryCode | null> {
  if (open.length === 0) return new Map();
  const anchors = anchorsOf(stage, home);
  const travelling = new Set(visitorsOf(stage, anchors).map(({ visitor }) => visitor.person));
  const isOwnHost = (envoy: Anchor, guest: Anchor): boolean => isOwnEnvoy(envoy, home) && travelling.has(guest.person);
  const bonds = bondsOf(stage, anchors).filter(({ one, other }) => !isOwnHost(one, other) && !isOwnHost(other, one));
  const times = timesNamed(stage);
  const votes = new Map(open.map((person) => [person, votesFor(stage, person, times, home, clues(person))]));
  castByPlace(stage, anchors, bonds, votes);
  return settle(stage.people, open, bonds, votes);
}

/** "She was hosted by Ambassador of Singapore to Nepal", a Singaporean release says: a traveller whom one's own ambassador receives may be of either side. */
const isOwnEnvoy = ({ person }: Anchor, home: CountryCode | null): boolean => home !== null && person?.office === 'AMBASSADOR' && person.country === home;

function timesNamed({ countries }: Stage): Map<CountryCode, number> {
  const times = new Map<CountryCode, number>();
  for (const { code } of countries) times.set(code, (times.get(code) ?? 0) + 1);
  return times;
}

/** The states that fit what speaks for each of them and the bonds between people. */
function settle(people: readonly Person[], open: readonly Person[], bonds: readonly Bond[], votes: ReadonlyMap<Person, Votes>): Map<Person, CountryCode | null> {
  const states = new Map<Person, CountryCode | null>();
  const stateOf = (anchor: Anchor): CountryCode | null => anchor.country ?? (anchor.person === null ? null : (anchor.person.country ?? states.get(anchor.person) ?? null));
  const bondsBy = bondsByPerson(bonds);
  const scoresOf = (person: Person): Votes => {
    const scores: Votes = new Map(votes.get(person));
    for (const bond of bondsBy.get(person) ?? []) {
      const state = stateOf(bond.one.person === person ? bond.other : bond.one);
      if (state !== null) add(scores, state, bond.apart ? -2 * bond.weight : bond.weight);
    }
    for (const other of people) {
      const state = other.country ?? states.get(other) ?? null;
      if (other !== person && state !== null && SINGLE_OFFICES.has(person.office!) && other.office === person.office && isCurrent(other) && isCurrent(person)) add(scores, state, ALREADY_HELD);
    }
    return scores;
  };
  // the clearest first: who is uncertain goes by them
  const left = new Set(open);
  while (left.size > 0) {
    const [clearest] = (left.size > MANY ? [...left].slice(0, 1) : [...left]).map((person) => ({ person, choice: choose(scoresOf(person)) })).sort((one, other) => other.choice.margin - one.choice.margin);
    states.set(clearest!.person, clearest!.choice.state);
    left.delete(clearest!.person);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) for (const person of open) states.set(person, choose(scoresOf(person)).state);
  return states;
}

function bondsByPerson(bonds: readonly Bond[]): Map<Person, Bond[]> {
  const by = new Map<Person, Bond[]>();
  for (const bond of bonds) if (bond.one.person !== bond.other.person) for (const { person } of [bond.one, bond.other]) if (person) by.set(person, [...(by.get(person) ?? []), bond]);
  return by;
}

const isCurrent = (person: Person): boolean => person.stated.length === 0 || person.stated.some(({ status }) => status === 'CURRENT');

function choose(scores: Votes): { state: CountryCode | null; margin: number } {
  const [first, second] = [...scores].sort((one, other) => other[1] - one[1]);
  return { state: first![0], margin: first![1] - (second?.[1] ?? 0) };
}
