import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ParticipationNode } from '../graph/read/events.ts';
import type { ApiContext } from './context.ts';
import { Participation } from './event.type.ts';
import { personBy } from './loads.ts';
import { Person } from './person.type.ts';

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Person, { description: 'The person.' })
  person(@Root() { person }: ParticipationNode, @Ctx() context: ApiContext) {
    return personBy(context, person);
  }
}
