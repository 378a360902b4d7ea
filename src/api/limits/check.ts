import { Kind } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { LimitExceeded } from '../../domain/errors.ts';
import type { Caller } from '../access/caller.ts';
import { checkFields } from '../access/check.ts';
import type { AllowList } from './allow-list.ts';
import { costOf } from './cost.ts';
import { knownCost } from './known-costs.ts';
import type { OperationLimits } from './limits.ts';
import { listDepthOf } from './list-depth.ts';
import { shapeOf } from './selections.ts';
import type { Shape } from './selections.ts';

/** What an operation is held to. */
export interface Rules {
  schema: GraphQLSchema;
  limits: OperationLimits;
  /** Null where every operation is answered. */
  allowList: AllowList | null;
}

/**
 * Holds a valid operation to what its caller may ask and to the limits, before any of it is executed: the one check of every transport.
 * @returns its cost: the most fields that its answer may hold.
 * @throws Forbidden, LimitExceeded; GraphQLError for variables that do not fit.
 */
export function checkOperation(rules: Rules, caller: Caller, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): number {
  if (!caller.own) rules.allowList?.check(document);
  checkFields(caller, operation.operation, formOf(rules.schema, document, operation).roots);
  return checkLimits(rules.schema, document, operation, variables, rules.limits);
}

/** What an operation is, whatever its variables. */
interface Form extends Shape {
  lists: number;
  roots: readonly string[];
}

/** Kept as long as the document is: what was parsed once is asked again and again. */
const forms = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Form>>();

function formOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Form {
  let known = forms.get(schema);
  if (!known) forms.set(schema, (known = new WeakMap()));
  let form = known.get(operation);
  if (!form) {
    const { depth, aliases } = shapeOf(document, operation.selectionSet);
    known.set(operation, (form = { depth, aliases, lists: listDepthOf(schema, document, operation), roots: [...rootFields(document, operation.selectionSet)] }));
  }
  return form;
}

function checkLimits(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>, limits: OperationLimits): number {
  const { depth, aliases, lists } = formOf(schema, document, operation);
  if (depth > limits.depth) throw new LimitExceeded(`The query is ${depth} fields deep and at most ${limits.depth} are answered; ask for what lies deeper by its id.`);
  if (aliases > limits.aliases) throw new LimitExceeded(`The query has ${aliases} aliases and at most ${limits.aliases} are answered; ask in several queries, or for lists.`);
  if (lists > limits.lists) throw new LimitExceeded(`The query has ${lists} lists one inside the other and at most ${limits.lists} are answered; ask for the inner ones by the ids of the outer ones.`);
  const cost = knownCost(document, operation, variables, () => costOf(schema, document, variables, operation.name?.value ?? null));
  if (cost > limits.cost) {
    throw new LimitExceeded(`The answer may hold ${cost} fields and at most ${limits.cost} are given; ask for smaller pages ("first"), fewer lists within lists, or fewer fields.`);
  }
  return cost;
}

/** Names of the fields at the root of an operation, those of its fragments among them. */
function* rootFields(document: DocumentNode, { selections }: SelectionSetNode): Iterable<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection.name.value;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* rootFields(document, selection.selectionSet);
    else {
      const fragment = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value);
      if (fragment && 'selectionSet' in fragment) yield* rootFields(document, fragment.selectionSet);
    }
  }
}
