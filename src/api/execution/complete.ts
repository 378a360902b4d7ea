import { GraphQLError, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, locatedError, defaultTypeResolver } from 'graphql';
import type { FieldNode, GraphQLAbstractType, GraphQLField, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { Place } from './collected-errors.ts';
import { keysOf } from './collected-errors.ts';
import type { Execution } from './execution.ts';
import type { Outline, Selecting } from './outline.ts';
import { isPromise } from './promises.ts';

/** Makes what a resolver gave into what stands in the answer ("CompleteValue"), or a promise of it. @throws what makes it null */
export type Completing = (execution: Execution, info: GraphQLResolveInfo, place: Place, result: unknown) => unknown;

/** How values of a type are completed where a field is asked for; the messages are those of graphql-js. */
export function completing(outline: Outline, parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], type: GraphQLOutputType): Completing {
  const name = `${parent.name}.${field.name}`;
  if (isNonNullType(type)) return nonNull(name, completing(outline, parent, field, nodes, type.ofType));
  if (isListType(type)) return nullOr(list(name, nodes, type.ofType, completing(outline, parent, field, nodes, type.ofType)));
  if (isLeafType(type)) return nullOr(leaf(type));
  if (isAbstractType(type)) return nullOr(abstract(outline, name, nodes, type));
  return nullOr(object(outline, nodes, type as GraphQLObjectType));
}

const nullOr = (complete: Completing): Completing => (execution, info, place, result) => {
  if (result instanceof Error) throw result;
  return result === null || result === undefined ? null : complete(execution, info, place, result);
};

const nonNull = (name: string, complete: Completing): Completing => (execution, info, place, result) => {
  const completed = complete(execution, info, place, result);
  if (completed === null) throw new Error(`Cannot return null for non-nullable field ${name}.`);
  return completed;
};

const leaf = (type: GraphQLLeafType): Completing => (_execution, _info, _place, result) => {
  const serialized: unknown = type.serialize(result);
  if (serialized === null || serialized === undefined) {
    throw new Error(`Expected \`${inspect(type)}.serialize(${inspect(result)})\` to return non-nullable value, returned: ${inspect(serialized)}`);
  }
  return serialized;
};

function list(name: string, nodes: readonly FieldNode[], itemType: GraphQLOutputType, complete: Completing): Completing {
  const nullable = !isNonNullType(itemType);
  const failed = (cause: unknown, place: Place, execution: Execution): null => {
    const error = locatedError(cause, nodes as FieldNode[], keysOf(place));
    if (!nullable) throw error;
    execution.collected.add(error, place);
    return null;
  };
  return (execution, info, above, result) => {
    if (typeof result !== 'object' || result === null || typeof (result as Iterable<unknown>)[Symbol.iterator] !== 'function') {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    let pending = false;
    const items: unknown[] = [];
    let index = 0;
    for (const item of result as Iterable<unknown>) {
      const place: Place = { prev: above, key: index++, typename: undefined };
      try {
        const completed = isPromise(item) ? item.then((resolved) => complete(execution, info, place, resolved)) : complete(execution, info, place, item);
        if (isPromise(completed)) {
          pending = true;
          items.push(completed.then(undefined, (error: unknown) => failed(error, place, execution)));
        } else {
          items.push(completed);
        }
      } catch (error) {
        items.push(failed(error, place, execution));
      }
    }
    return pending ? Promise.all(items) : items;
  };
}

function object(outline: Outline, nodes: readonly FieldNode[], type: GraphQLObjectType): Completing {
  let selection: Selecting | undefined;
  const execute: Completing = (execution, _info, place, result) => (selection ??= outline.below(type, nodes)).execute(execution, result, place);
  const { isTypeOf } = type;
  if (!isTypeOf) return execute;
  const wrong = (result: unknown): GraphQLError => new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(result)}.`, { nodes });
  return (execution, info, place, result) => {
    const is = isTypeOf(result, execution.context, info);
    if (isPromise(is)) {
      return is.then((resolved) => {
        if (!resolved) throw wrong(result);
        return execute(execution, info, place, result);
      });
    }
    if (!is) throw wrong(result);
    return execute(execution, info, place, result);
  };
}

function abstract(outline: Outline, name: string, nodes: readonly FieldNode[], type: GraphQLAbstractType): Completing {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const completers = new Map<string, Completing>();
  const completerOf = (typeName: unknown, result: unknown): Completing => {
    const known = completers.get(typeName as string);
    if (known) return known;
    const concrete = concreteType(outline, name, nodes, type, typeName, result);
    const made = object(outline, nodes, concrete);
    completers.set(concrete.name, made);
    return made;
  };
  return (execution, info, place, result) => {
    const typeName: unknown = resolveType(result, execution.context, info, type);
    if (isPromise(typeName)) return typeName.then((resolved) => completerOf(resolved, result)(execution, info, place, result));
    return completerOf(typeName, result)(execution, info, place, result);
  };
}

function concreteType({ schema }: Outline, name: string, nodes: readonly FieldNode[], type: GraphQLAbstractType, typeName: unknown, result: unknown): GraphQLObjectType {
  if (typeName === null || typeName === undefined) {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${name}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  }
  if (isObjectType(typeName)) {
    throw new GraphQLError('Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.');
  }
  if (typeof typeName !== 'string') {
    throw new GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime for field "${name}" with value ${inspect(result)}, received "${inspect(typeName)}".`);
  }
  const concrete = schema.getType(typeName);
  if (!concrete) throw new GraphQLError(`Abstract type "${type.name}" was resolved to a type "${typeName}" that does not exist inside the schema.`, { nodes });
  if (!isObjectType(concrete)) throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${typeName}".`, { nodes });
  if (!schema.isSubType(type, concrete)) throw new GraphQLError(`Runtime Object type "${concrete.name}" is not a possible type for "${type.name}".`, { nodes });
  return concrete;
}
