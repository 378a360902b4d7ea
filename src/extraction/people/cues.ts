import type { CountryCode } from '../../domain/country.ts';
import type { Match, Matches } from '../text/matches.ts';

/** Where the lexicon's words that say something of a name beside them stand, by token. */
export interface NameCues {
  /** A verb of saying begins here. */
  speech: ReadonlySet<number>;
  /** Behind a verb whose subject follows it (станет, прибыл). */
  behindInverting: ReadonlySet<number>;
  /** Behind a word that names no person (город, компания), and where one begins. */
  behindThing: ReadonlySet<number>;
  things: ReadonlySet<number>;
  /** Behind a word for what lies on a map (остров, станция). */
  behindPlace: ReadonlySet<number>;
  /** Behind a word for what is named after people (мост, аэропорт, имени): the name there is the thing's. */
  namesakes: ReadonlySet<number>;
  /** Behind one that has a surname alone («болезнь Альцгеймера», not «болезнь Стива Джобса»). */
  namesakesAlone: ReadonlySet<number>;
  /** Behind a word for somebody's relation (вдова, сын, соратник), whose name follows in the genitive. */
  behindRelation: ReadonlySet<number>;
  /** Behind «коллега», «министры двух стран»: its grammar, which the name's follows. */
  colleagues: ReadonlyMap<number, number>;
  /** Names of states, where they begin. */
  states: ReadonlyMap<number, CountryCode>;
}

export function findNameCues(matches: Matches): NameCues {
  const places = (kind: string, where: (match: Match) => number) => new Set(matches.cues.filter((cue) => cue.entry.row.kind === kind).map(where));
  return {
    speech: places('SPEECH', (match) => match.from),
    behindInverting: places('INVERTING', (match) => match.to),
    behindThing: places('NO_PERSON', (match) => match.to),
    things: places('NO_PERSON', (match) => match.from),
    behindPlace: places('ON_THE_MAP', (match) => match.to),
    namesakes: places('NAMESAKE', (match) => match.to),
    namesakesAlone: places('NAMESAKE_ALONE', (match) => match.to),
    behindRelation: places('RELATION', (match) => match.to),
    colleagues: new Map(matches.roles.filter((match) => match.entry.row.role === 'COLLEAGUE' || match.entry.row.office).map((match) => [match.to, match.grammar])),
    states: new Map(matches.countries.filter((match) => match.entry.row.form === 'NAME').map((match) => [match.from, match.entry.row.code!])),
  };
}
