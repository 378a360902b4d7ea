import { LimitExceeded } from '../../domain/errors.ts';

/** One question about a field of a node, as the fragments under `cypher/read` put it. */
export interface Test {
  field: string;
  /**
   * IN: one of the field's values is among `values`. RANGE: the field's span meets `from`…`to`. NUMBER: it lies in `low`…`high`. CONTAINS, STARTS_WITH: of
   * the first of `values`, in small letters.
   */
  kind: 'IN' | 'RANGE' | 'NUMBER' | 'CONTAINS' | 'STARTS_WITH';
  negated: boolean;
  values: string[];
  from: string;
  to: string;
  low: number;
  high: number;
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

/** What a field says of something that is in memory: its values, in small letters where they are text, or a number; null for none. */
export type FieldValue = readonly (string | null)[] | number | null;

/** Whether a formula holds for what is in memory, as the statements would say of what is in the graph. */
export function holds(formula: Formula, valueOf: (field: string) => FieldValue): boolean {
  if ('and' in formula) return formula.and.every((part) => holds(part, valueOf));
  if ('or' in formula) return formula.or.some((part) => holds(part, valueOf));
  if ('not' in formula) return !holds(formula.not, valueOf);
  return formula.negated !== passes(formula, valueOf(formula.field));
}

function passes({ kind, values, from, to, low, high }: Test, value: FieldValue): boolean {
  if (typeof value === 'number') return kind === 'NUMBER' && value >= low && value <= high;
  if (value === null || value.length === 0) return kind === 'IN' && values.includes(NO_VALUE);
  return value.some((each) => {
    if (each === null) return kind === 'IN' && values.includes(NO_VALUE);
    switch (kind) {
      case 'IN': return values.includes(each);
      case 'RANGE': return each >= from && each <= to;
      case 'CONTAINS': return each.includes(values[0]!);
      case 'STARTS_WITH': return each.startsWith(values[0]!);
      case 'NUMBER': return false;
    }
  });
}
