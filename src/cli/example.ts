import type { Ask } from './parts.ts';
import { dataOf } from './service.ts';

/** The pair of the first of the seeds, which a newcomer is shown when the graph has it. */
const FAVOURITE = { a: 'KZ', b: 'KW' };

const FIRST_PAIR = '{ relations(first: 1) { edges { node { a { code } b { code } } } } }';

const question = ({ a, b }: Pair): string =>
  `{ bilateral(a: "${a}", b: "${b}") { eventCount undatedEventCount events(first: 2) { edges { node { type mode date people { name } } } } topics(first: 3) { edges { node { id } } } } }`;

interface Pair {
  a: string;
  b: string;
}

interface Relations {
  edges: { node: { a: { code: string }; b: { code: string } } }[];
}

interface Bilateral {
  events: { edges: unknown[] };
}

async function firstPair(ask: Ask): Promise<Pair | null> {
  const { edges } = dataOf(await ask(FIRST_PAIR, {}))['relations'] as Relations;
  return edges[0] ? { a: edges[0].node.a.code, b: edges[0].node.b.code } : null;
}

/** A question that this very graph can answer, and its answer; null while there are no two states in it. */
export async function exampleQuestion(ask: Ask): Promise<{ question: string; answer: string } | null> {
  for (const pair of [FAVOURITE, await firstPair(ask)]) {
    if (pair === null) return null;
    const data = dataOf(await ask(question(pair), {}));
    if ((data['bilateral'] as Bilateral).events.edges.length > 0) return { question: question(pair), answer: JSON.stringify(data) };
  }
  return null;
}
