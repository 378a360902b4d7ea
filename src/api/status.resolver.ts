import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { ApiContext } from './context.ts';
import { Counts, SourceStatus, Status } from './status.type.ts';

@Resolver(() => Status)
export class StatusResolver {
  @Query(() => Status, { description: 'The service and its graph: engine, versions, how much it holds, and how fresh.' })
  async status(@Ctx() { read, version }: ApiContext) {
    const engine = await read.engine();
    return { engine: engine.name, engineVersion: engine.version, version };
  }

  @FieldResolver(() => Counts, { description: 'How much the graph holds.' })
  counts(@Ctx() { read }: ApiContext) {
    return read.counts();
  }

  @FieldResolver(() => [SourceStatus], { description: 'Every publisher, the one last heard of first.' })
  sources(@Ctx() { read }: ApiContext) {
    return read.sources();
  }
}
