import { BREAK, getArgumentValues, isLeafType, isNonNullType, Kind, locatedError, visit } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLLeafType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Place } from './collected-errors.ts';
import { keysOf } from './collected-errors.ts';
import { completing } from './complete.ts';
import type { Completing } from './complete.ts';
import type { Execution } from './execution.ts';
import type { Outline } from './outline.ts';
import { isPromise } from './promises.ts';

/** One field of a selection: what does not depend on the object that has it, nor on variables, is found once. */
export class PlannedField {
  /** Its name in the answer. */
  readonly key: string;
  private readonly definition: GraphQLField<unknown, unknown>;
  private readonly nodes: readonly FieldNode[];
  private readonly complete: Completing;
  private readonly nullable: boolean;
  /** Its type where it is a plain property that is a leaf. */
  private readonly leaf: GraphQLLeafType | null;
  /** Its arguments where they name no variable; null where they have to be taken from the variables, or are wrong. */
  private readonly constants: Record<string, unknown> | null;

  constructor(outline: Outline, parent: GraphQLObjectType, key: string, definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) {
    this.key = key;
    this.definition = definition;
    this.nodes = nodes;
    this.nullable = !isNonNullType(definition.type);
    const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    this.leaf = !definition.resolve && isLeafType(type) ? type : null;
    this.complete = completing(outline, parent, definition, nodes, definition.type);
    this.constants = constantArguments(definition, nodes[0]!);
  }

  /** The field's value in the answer, or a promise of it ("ExecuteField"). @throws GraphQLError where it may not be null */
  execute(execution: Execution, parent: GraphQLObjectType, source: unknown, above: Place | undefined): unknown {
    if (this.leaf && typeof source === 'object' && source !== null) {
      const value = (source as Record<string, unknown>)[this.definition.name];
      if (value === null && this.nullable) return null;
      const kind = typeof value;
      if (kind === 'string' || kind === 'number' || kind === 'boolean') {
        try {
          const serialized = this.leaf.serialize(value);
          if (serialized !== null && serialized !== undefined) return serialized;
        } catch {
          // Said again below, with its place.
        }
      }
    }
    return this.executeSlowly(execution, parent, source, { prev: above, key: this.key, typename: parent.name });
  }

  private executeSlowly(execution: Execution, parent: GraphQLObjectType, source: unknown, place: Place): unknown {
    const { definition, nodes } = this;
    try {
      const info = {
        fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType: parent, path: place, schema: execution.schema, fragments: execution.fragments,
        rootValue: undefined, operation: execution.operation, variableValues: execution.variables,
      } as GraphQLResolveInfo;
      const values = this.constants ?? this.argumentValues(execution);
      const result = definition.resolve ? definition.resolve(source, values, execution.context, info) : propertyOf(source, definition.name, values, execution.context, info);
      const completed = isPromise(result)
        ? result.then((resolved) => this.complete(execution, info, place, resolved))
        : this.complete(execution, info, place, result);
      return isPromise(completed) ? completed.then(undefined, (error: unknown) => this.failed(error, place, execution)) : completed;
    } catch (error) {
      return this.failed(error, place, execution);
    }
  }

  private failed(cause: unknown, place: Place, execution: Execution): null {
    const error = locatedError(cause, this.nodes as FieldNode[], keysOf(place));
    if (!this.nullable) throw error;
    execution.collected.add(error, place);
    return null;
  }

  private argumentValues(execution: Execution): Record<string, unknown> {
    let values = execution.argumentsOf.get(this);
    if (!values) execution.argumentsOf.set(this, (values = getArgumentValues(this.definition, this.nodes[0]!, execution.variables)));
    return values;
  }
}

function constantArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> | null {
  let constant = true;
  visit({ kind: Kind.FIELD, name: node.name, arguments: node.arguments ?? [] }, { Variable: () => ((constant = false), BREAK) });
  if (!constant) return null;
  try {
    return getArgumentValues(definition, node);
  } catch {
    return null;
  }
}

/** graphql-js's default resolver: a property, called where it is a function. */
function propertyOf(source: unknown, name: string, values: Record<string, unknown>, context: unknown, info: GraphQLResolveInfo): unknown {
  if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
  const owner = source as Record<string, unknown>;
  const property = owner[name];
  return typeof property === 'function' ? (owner as Record<string, (...given: unknown[]) => unknown>)[name]!(values, context, info) : property;
}
