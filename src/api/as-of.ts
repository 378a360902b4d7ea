import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, getArgumentValues, getVariableValues, GraphQLError, GraphQLObjectType, GraphQLSchema, Kind, visit } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLArgument, SelectionSetNode } from 'graphql';
import { BadInput } from '../domain/errors.ts';
import type { ApiContext } from './context.ts';
import { explain } from './errors/explain.ts';
import { PointInTime } from './scalars/point-in-time.ts';

/** Questions whose answer is the same at any time, or about the journal or what is still to be written; and `node`, which Relay's compiler takes for its own only where it has no argument but `id`. */
const TIMELESS: ReadonlySet<string> = new Set(['status', 'changes', 'node', 'livePosition', 'reading']);

const DESCRIPTION = 'What the graph knew then: the answer of that time, from the articles and corrections of that time, by the rules of today. All questions of an operation are asked as of one time.';

const takesTime = ({ name }: GraphQLArgument): boolean => name === 'asOf';

const known = new WeakMap<DocumentNode, boolean>();

/** Does a document say `asOf` anywhere? Found once for each document. */
function mentionsTime(document: DocumentNode): boolean {
  let mentions = known.get(document);
  if (mentions === undefined) {
    mentions = false;
    visit(document, { Argument: ({ name }) => (name.value === 'asOf' ? ((mentions = true), BREAK) : undefined) });
    known.set(document, mentions);
  }
  return mentions;
}

/** A schema whose questions all take `asOf`. */
export function withAsOf(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const query = schema.getQueryType()!;
  const { fields, ...rest } = query.toConfig();
  const dated = Object.fromEntries(Object.entries(fields).map(([name, field]) =>
    [name, TIMELESS.has(name) ? field : { ...field, args: { ...field.args, asOf: { type: PointInTime, description: DESCRIPTION } } }]));
  const replaced = new GraphQLObjectType({ ...rest, fields: dated });
  return new GraphQLSchema({ ...config, query: replaced, types: config.types.map((type) => (type === query ? replaced : type)) });
}

/** Lets an operation that asks `asOf` a time read the graph of that time. */
export const asOfPlugin = (): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation?.operation !== 'query') return;
        // of no question of most operations
        if (!mentionsTime(document)) return;
        const roots = schema.getQueryType()!.getFields();
        const questions = rootFields(document, operation.selectionSet).filter(({ name }) => roots[name.value]?.args.some(takesTime));
        if (!questions.some((question) => question.arguments?.some(({ name }) => name.value === 'asOf'))) return;
        const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that do not fit are for the execution to refuse.
        if (!variables) return;
        const times = [...new Set(questions.map((question) => (getArgumentValues(roots[question.name.value]!, question, variables).asOf as string | undefined) ?? null))];
        if (times.length > 1) throw refusal(new BadInput('An operation is asked as of one time; give every question the same "asOf", or ask in several operations.'));
        const [time = null] = times;
        if (time === null) return;
        try {
          contextValue.read = await contextValue.history.at(time);
        } catch (error) {
          throw refusal(error as Error);
        }
      },
    };
  },
});

function refusal(error: Error): GraphQLError {
  const { code, message } = explain(error);
  return new GraphQLError(message, { originalError: error, extensions: { code } });
}

/** The fields of a selection, those of its fragments among them. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value);
    return fragment && 'selectionSet' in fragment ? rootFields(document, fragment.selectionSet) : [];
  });
}
