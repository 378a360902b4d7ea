import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from './context.ts';
import { eventBy, personBy, statementBy } from './loads.ts';
import { Node } from './node.type.ts';
import type { Typed } from './node.type.ts';

/** By what an id begins with (docs/graph.md, "Claims"): the type, and how one is found. */
const KINDS: Readonly<Record<string, readonly [type: string, find: (context: ApiContext, id: string) => Promise<object | null>]>> = {
  'p-': ['Person', personBy],
  'e-': ['Event', eventBy],
  's-': ['Statement', statementBy],
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'A person, event or statement by its identifier, whatever it is; null when there is none.' })
  async node(@Arg('id', () => ID, { description: 'Its identifier; any that was ever given.' }) id: string, @Ctx() context: ApiContext): Promise<(object & Typed) | null> {
    const [nodeType, find] = KINDS[id.slice(0, 2)] ?? [];
    const found = find ? await find(context, id) : null;
    return found && { ...found, nodeType: nodeType! };
  }
}
