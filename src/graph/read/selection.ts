import type { CypherParameters } from '../engine.ts';
import { clausesOf, NO_VALUE } from './filter.ts';
import type { Formula, Test } from './filter.ts';

/** Which nodes of a list are meant: parameters of its statements, and names for what they leave open. */
export interface Selection {
  parameters: CypherParameters;
  names?: Readonly<Record<string, string>>;
  /** The same nodes by a shorter way, where all are meant: from what the filter names, `$anchor`, by the fragment `stage-<stage>`. */
  anchored?: Selection;
}

/** What the statements of a noun put directly, beside the formula: a node is then told without looking through clauses. */
export interface DirectTests {
  /** Parameters that hold the values of a field of one value. */
  values?: Readonly<Record<string, string>>;
  /** The field whose list of values must hold `$member`. */
  member?: string;
  /** Parameters of the first and last day of a span that a field must meet. */
  spans?: Readonly<Record<string, readonly [from: string, to: string]>>;
  /** Fields of related nodes: statements follow relationships for them alone, by parameters of these names. */
  linked?: Readonly<Record<string, string>>;
  /** Fields whose nodes a list can start at, the most telling first. With `near` nodes are told by what that makes of the values, which may find more: the test stays. */
  anchors?: readonly Anchor[];
}

interface Anchor {
  field: string;
  stage: string;
  near?: (value: string) => string;
}

type Clause = readonly Test[];

/** @throws LimitExceeded for a formula of too many combinations */
export function selectionOf(formula: Formula, tests: DirectTests): Selection {
  const clauses = clausesOf(formula);
  if (clauses.some((clause) => clause.length === 0)) return passing([[]], tests);
  const [only] = clauses;
  if (clauses.length > 1 || !only) return passing(clauses, tests);
  const found = anchorOf(only, tests);
  const whole = passing(clauses, tests);
  if (!found) return whole;
  const { test, anchor: { stage, near } } = found;
  const rest = near ? whole : passing([only.filter((other) => other !== test)], tests);
  const parameters = { ...rest.parameters, anchor: near ? test.values.map(near) : test.values };
  return { ...whole, anchored: { parameters, names: { ...rest.names, stage } } };
}

/** The shortest way to all nodes that are meant, for statements that begin with a stage of any kind. */
export function staged({ anchored, ...whole }: Selection): Selection {
  return anchored ?? { ...whole, names: { ...whole.names, stage: 'all' } };
}

/** The selection with more parameters. */
export function withParameters(selection: Selection, more: CypherParameters): Selection {
  const { anchored } = selection;
  return {
    ...selection,
    parameters: { ...selection.parameters, ...more },
    ...(anchored ? { anchored: { ...anchored, parameters: { ...anchored.parameters, ...more } } } : {}),
  };
}

/** A positive test of values: nothing passes but what is linked with one of them. */
const isPositive = ({ kind, negated, values }: Test): boolean => kind === 'IN' && !negated && !values.includes(NO_VALUE);

function anchorOf(clause: Clause, { anchors = [] }: DirectTests): { test: Test; anchor: Anchor } | undefined {
  for (const anchor of anchors) {
    const test = clause.find((candidate) => candidate.field === anchor.field && isPositive(candidate));
    if (test) return { test, anchor };
  }
  return undefined;
}

function passing(clauses: readonly Clause[], tests: DirectTests): Selection {
  const { values = {}, spans = {}, linked = {} } = tests;
  const direct: CypherParameters = { ...Object.fromEntries([...Object.values(values), ...Object.values(spans).flat()].map((name) => [name, null])), member: null };
  const rest = clauses.length === 1 ? clauses[0]!.filter((test) => !putDirectly(test, direct, tests)) : null;
  const left = rest ? [rest] : clauses;
  // A clause without a test holds for everything.
  if (left.some((clause) => clause.length === 0)) {
    return { parameters: direct, names: { passing: Object.values(direct).every((value) => value === null) ? 'any' : 'direct' } };
  }
  const asked = new Set(left.flat().map(({ field }) => field));
  const follows = Object.entries(linked).map(([field, name]): [string, boolean] => [name, asked.has(field)]);
  return {
    parameters: { ...direct, ...Object.fromEntries(follows), clauses: left.map((clause) => clause.map((test) => ({ ...test }))) },
    names: { passing: follows.some(([, follow]) => follow) ? 'linked' : 'own' },
  };
}

/** Puts a test into the parameters where a statement has a place for it that is still free. */
function putDirectly(test: Test, direct: CypherParameters, { values = {}, member, spans = {} }: DirectTests): boolean {
  const name = values[test.field];
  if (name !== undefined && direct[name] === null && isPositive(test)) {
    direct[name] = test.values;
    return true;
  }
  if (test.field === member && direct.member === null && isPositive(test) && test.values.length === 1) {
    direct.member = test.values[0]!;
    return true;
  }
  const span = spans[test.field];
  if (span && test.kind === 'RANGE' && !test.negated) {
    const [from, to] = span;
    // Two spans are one as long as both of them have it.
    direct[from] = direct[from] == null || direct[from] < test.from ? test.from : direct[from];
    direct[to] = direct[to] == null || direct[to] > test.to ? test.to : direct[to];
    return true;
  }
  return false;
}
