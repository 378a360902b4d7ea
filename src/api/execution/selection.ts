import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import type { Place } from './collected-errors.ts';
import type { Execution } from './execution.ts';
import type { Outline, Selecting } from './outline.ts';
import { PlannedField } from './planned-field.ts';
import { isPromise } from './promises.ts';

/** The fields that are selected of one object type, fragments and directives resolved: "CollectFields" of the specification, done once. */
export class Selection implements Selecting {
  private readonly type: GraphQLObjectType;
  private readonly fields: readonly PlannedField[];
  /** Whether an object of any other making has a place for each key. */
  private readonly plain: boolean;

  private constructor(outline: Outline, type: GraphQLObjectType, grouped: ReadonlyMap<string, readonly FieldNode[]>) {
    this.type = type;
    this.fields = [...grouped].flatMap(([key, nodes]) => {
      const definition = getFieldDef(outline.schema, type, nodes[0]!);
      return definition ? [new PlannedField(outline, type, key, definition, nodes)] : [];
    });
    this.plain = this.fields.every(({ key }) => key !== '__proto__');
  }

  static ofOperation(outline: Outline, type: GraphQLObjectType, set: SelectionSetNode): Selection {
    return new Selection(outline, type, collectFields(outline.schema, outline.fragments, outline.conditions, type, set));
  }

  static below(outline: Outline, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
    return new Selection(outline, type, collectSubfields(outline.schema, outline.fragments, outline.conditions, type, nodes));
  }

  /** An object's selected fields, at once ("ExecuteSelectionSet"): the object, or a promise where a field is one. */
  execute(execution: Execution, source: unknown, place: Place | undefined): unknown {
    const results = this.empty();
    let pending: PlannedField[] | undefined;
    try {
      for (const field of this.fields) {
        const result = field.execute(execution, this.type, source, place);
        results[field.key] = result;
        if (isPromise(result)) (pending ??= []).push(field);
      }
    } catch (error) {
      // What the other fields promise may fail, too, and must have been waited for.
      if (pending) return settled(results, pending).finally(() => {
        throw error;
      });
      throw error;
    }
    return pending ? settled(results, pending) : results;
  }

  /** One field after the other, as the fields of a mutation are. */
  async executeSerially(execution: Execution, source: unknown): Promise<Record<string, unknown>> {
    const results = this.empty();
    for (const field of this.fields) results[field.key] = await field.execute(execution, this.type, source, undefined);
    return results;
  }

  /** graphql-js takes objects without a prototype, which V8 keeps as dictionaries: they are slower to fill and to write. An alias may be any name, though. */
  private empty(): Record<string, unknown> {
    return this.plain ? {} : Object.create(null);
  }
}

/**
 * The object with its promises kept; rejected by the first that fails. It takes as many turns of the event loop as graphql-js takes, since which of two errors
 * comes first decides whether the other one is told.
 */
function settled(results: Record<string, unknown>, pending: readonly PlannedField[]): Promise<Record<string, unknown>> {
  return Promise.all(pending.map(({ key }) => results[key])).then((values) => {
    for (let index = 0; index < pending.length; index++) results[pending[index]!.key] = values[index];
    return results;
  });
}
