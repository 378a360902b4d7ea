import { execute as executeByGraphqlJs, getVariableValues, Kind, OperationTypeNode, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Execution } from './execution.ts';
import type { Outline } from './outline.ts';
import { isPromise } from './promises.ts';
import { Selection } from './selection.ts';

export interface ExecutionRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  /** As they were sent. */
  variables?: Record<string, unknown> | null | undefined;
  context: unknown;
}

/** Executes operations of valid documents. Never rejected; the same data as graphql-js's `execute`, and the same errors in any order. */
export type Execute = (request: ExecutionRequest) => ExecutionResult | Promise<ExecutionResult>;

/** graphql-js tells no more wrong variables than these. */
const MOST_VARIABLE_ERRORS = 50;
/** Directives on so many variables that their values come in more combinations are planned anew each time. */
const MOST_PLANS = 16;

/** One operation of a document, and what was planned of it for each outcome of its `@skip` and `@include`. */
interface Prepared extends Omit<Outline, 'conditions' | 'below'> {
  conditional: readonly string[];
  plans: Map<string, Selection>;
}

/**
 * An executor that plans a document once and keeps the plan as long as the document is kept. Subscriptions, and requests that name no operation of their document,
 * are left to graphql-js.
 */
export function executorOf(schema: GraphQLSchema): Execute {
  const prepared = new WeakMap<DocumentNode, Map<string, Prepared | null>>();

  function preparedOf(document: DocumentNode, operationName: string | null | undefined): Prepared | null {
    let operations = prepared.get(document);
    if (!operations) prepared.set(document, (operations = new Map()));
    const name = operationName ?? '';
    let found = operations.get(name);
    if (found === undefined) {
      found = prepare(schema, document, operationName);
      // A name that the document does not have is whatever was sent: not to be kept.
      if (found) operations.set(name, found);
    }
    return found;
  }

  return (request) => {
    const { document, operationName, variables, context } = request;
    const plan = preparedOf(document, operationName);
    if (!plan) {
      return executeByGraphqlJs({ schema, document, operationName: operationName ?? null, variableValues: variables ?? null, contextValue: context }) as ReturnType<Execute>;
    }
    const { coerced, errors } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: MOST_VARIABLE_ERRORS });
    if (errors) return { errors };
    const execution = new Execution(plan, coerced, context);
    try {
      const data = plan.operation.operation === OperationTypeNode.MUTATION
        ? selectionOf(plan, coerced).executeSerially(execution, undefined)
        : selectionOf(plan, coerced).execute(execution, undefined, undefined);
      return isPromise(data) ? data.then((settled) => answer(execution, settled), (error) => failed(execution, error)) : answer(execution, data);
    } catch (error) {
      return failed(execution, error);
    }
  };
}

function prepare(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Prepared | null {
  const operations = document.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const named = operationName === null || operationName === undefined ? operations : operations.filter(({ name }) => name?.value === operationName);
  const [operation] = named;
  if (named.length !== 1 || !operation || operation.operation === OperationTypeNode.SUBSCRIPTION || !schema.getRootType(operation.operation)) return null;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return { schema, fragments, operation, conditional: conditionalVariables(document), plans: new Map() };
}

function conditionalVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** What is selected at the root where the directives come out as these variables say. @throws GraphQLError for a directive whose variable has no value */
function selectionOf({ conditional, plans, schema, fragments, operation }: Prepared, variables: Record<string, unknown>): Selection {
  const conditions = Object.fromEntries(conditional.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : [])));
  const key = JSON.stringify(conditions);
  let selection = plans.get(key);
  if (!selection) {
    const outline: Outline = { schema, fragments, operation, conditions, below: (type, nodes) => Selection.below(outline, type, nodes) };
    selection = Selection.ofOperation(outline, schema.getRootType(operation.operation)!, operation.selectionSet);
    if (plans.size < MOST_PLANS) plans.set(key, selection);
  }
  return selection;
}

const answer = ({ collected: { errors } }: Execution, data: unknown): ExecutionResult =>
  errors.length === 0 ? { data: data as ExecutionResult['data'] } : { errors, data: data as ExecutionResult['data'] };

function failed(execution: Execution, error: unknown): ExecutionResult {
  execution.collected.add(error as GraphQLError, undefined);
  return answer(execution, null);
}
