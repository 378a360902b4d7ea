import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequest } from '../../graph/read/page.ts';

/** The arguments of Relay's cursor connections, which every list that can grow takes. */
@ArgsType()
export class PageArguments implements PageRequest {
  @Field(() => Int, { nullable: true, description: 'How many from the start, 0 to 100; 20 when neither `first` nor `last` is given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: what stands behind it.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 0 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: what stands before it.' })
  before?: string | null;
}
