import type { GraphOfStatesQuery, NetworkOfCountryQuery, NetworkOfPersonQuery } from '../../../../client/operations.ts';
import { EMPTY } from './network.ts';
import type { Network, NetworkEdge, NetworkNode } from './network.ts';

const state = ({ code, name, eventCount }: { code: string; name: string; eventCount: number }): NetworkNode => ({ key: code, kind: 'COUNTRY', name, weight: eventCount });
const person = ({ id, name, articleCount }: { id: string; name: string; articleCount: number }): NetworkNode => ({ key: id, kind: 'PERSON', name, weight: articleCount });
const belongs = (id: string, code: string): NetworkEdge => ({ source: id, target: code, kind: 'BELONGS', eventCount: 0, score: null });

/** States and what is between them. */
export const networkOfStates = ({ graph }: GraphOfStatesQuery): Network => ({
  nodes: graph.nodes.map(({ id, title, mainStat }) => ({ key: id, kind: 'COUNTRY', name: title, weight: mainStat })),
  edges: graph.edges.map(({ source, target, mainStat, score }) => ({ source, target, kind: 'MEETS', eventCount: mainStat, score })),
});

/** A state with its partners and its people. */
export function networkOfCountry({ country, people }: NetworkOfCountryQuery): Network {
  if (!country) return EMPTY;
  const relations = country.relations.edges.map(({ node }) => node);
  return {
    nodes: [...relations.flatMap(({ a, b }) => [state(a), state(b)]), ...people.edges.map(({ node }) => person(node)), state(country)],
    edges: [
      ...relations.map(({ a, b, eventCount, score }): NetworkEdge => ({ source: a.code, target: b.code, kind: 'MEETS', eventCount, score })),
      ...people.edges.map(({ node }) => belongs(node.id, country.code)),
    ],
  };
}

/** A person with those whom the person meets, and the states of them all. */
export function networkOfPerson({ person: found }: NetworkOfPersonQuery): Network {
  if (!found) return EMPTY;
  const others = found.counterparts.edges.map(({ node, eventCount }) => ({ ...node, eventCount: eventCount ?? 0 }));
  const all = [found, ...others];
  return {
    nodes: [...all.flatMap(({ country }) => (country ? [state(country)] : [])), ...all.map(person)],
    edges: [
      ...others.map(({ id, eventCount }): NetworkEdge => ({ source: found.id, target: id, kind: 'MEETS', eventCount, score: null })),
      ...all.flatMap(({ id, country }) => (country ? [belongs(id, country.code)] : [])),
    ],
  };
}
