import { LimitExceeded } from '../../domain/errors.ts';
import type { CypherParameters } from '../engine.ts';

/** One question about a field of a node, as the fragments under `cypher/read` put it. */
export interface Test {
  field: string;
  /** IN: one of the field's values is among `values`. RANGE: the field's span meets `from`…`to`. CONTAINS, STARTS_WITH: of `values`, in small letters. */
  kind: 'IN' | 'RANGE' | 'CONTAINS' | 'STARTS_WITH';
  negated: boolean;
  values: string[];
  from: string;
  to: string;
}

/** A filter as a formula over tests. */
export type Formula = Test | { and: Formula[] } | { or: Formula[] } | { not: Formula };

/** A filter input with its groups: fields of one input all hold, and so do the groups beside them. */
export interface Groups<Filter> {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
}

/** Stands for "has no value" among the values of a field. */
export const NO_VALUE = '-';

const MOST_CLAUSES = 64;
const MOST_TESTS = 512;
const TOO_MUCH = 'The filter asks for too many combinations; use fewer "and", "or" and "not" groups, or ask in several questions.';

/** The formula of a filter: its own fields by `fieldsOf`, and its groups by the same. An empty `or` holds for nothing, as in logic. */
export function formulaOf<Filter extends Groups<Filter>>(filter: Filter | null | undefined, fieldsOf: (filter: Filter) => Formula[]): Formula {
  if (filter == null) return { and: [] };
  const within = (inner: Filter): Formula => formulaOf(inner, fieldsOf);
  const parts = fieldsOf(filter);
  if (filter.and) parts.push({ and: filter.and.map(within) });
  if (filter.or) parts.push({ or: filter.or.map(within) });
  if (filter.not) parts.push({ not: within(filter.not) });
  return { and: parts };
}

/**
 * The formula in disjunctive normal form: a node passes when all tests of any clause hold. Cypher gets it as the parameter `$clauses`,
 * so one static statement serves every filter.
 * @throws LimitExceeded when the form would grow beyond what is reasonable to evaluate for each node.
 */
export function clausesOf(formula: Formula): Test[][] {
  const clauses = disjunction(formula, false);
  if (clauses.reduce((sum, clause) => sum + clause.length, 0) > MOST_TESTS) throw new LimitExceeded(TOO_MUCH);
  return clauses;
}

/** Parameters of a `filtered` fragment; `$unfiltered` spares it to look at each node when everything passes. */
export function filterParameters(formula: Formula): CypherParameters {
  const clauses = clausesOf(formula);
  return { clauses: clauses.map((clause) => clause.map((test) => ({ ...test }))), unfiltered: clauses.some((clause) => clause.length === 0) };
}

function disjunction(formula: Formula, negated: boolean): Test[][] {
  if ('field' in formula) return [[{ ...formula, negated: formula.negated !== negated }]];
  if ('not' in formula) return disjunction(formula.not, !negated);
  const conjoined = 'and' in formula;
  const parts = (conjoined ? formula.and : formula.or).map((part) => disjunction(part, negated));
  // De Morgan: under a negation `and` and `or` change places.
  if (conjoined === negated) return bounded(parts.flat());
  return parts.reduce<Test[][]>((products, part) => bounded(products.flatMap((product) => part.map((clause) => [...product, ...clause]))), [[]]);
}

function bounded(clauses: Test[][]): Test[][] {
  if (clauses.length > MOST_CLAUSES) throw new LimitExceeded(TOO_MUCH);
  return clauses;
}
