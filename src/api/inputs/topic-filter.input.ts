import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { TopicFilter as ReadFilter } from '../../graph/read/topic-list.ts';
import { groupsOf } from './groups.ts';
import { IntFilter, TopicValueFilter } from './operands.ts';
import { TextFilter } from './text-filter.input.ts';

@InputType({ description: 'Which topics. All fields that are given must hold.' })
export class TopicFilter extends groupsOf((): ClassType => TopicFilter) implements ReadFilter {
  @Field(() => TopicValueFilter, { nullable: true, description: 'Its identifier. Example: `{ in: [TRADE, ENERGY] }`.' })
  id?: ReadFilter['id'];

  @Field(() => TextFilter, { nullable: true, description: 'Its name in any of the languages.' })
  names?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'Events about it, as `TopicEdge.eventCount` counts them.' })
  eventCount?: ReadFilter['eventCount'];

  @Field(() => IntFilter, { nullable: true, description: 'Articles about it, as `TopicEdge.articleCount` counts them.' })
  articleCount?: ReadFilter['articleCount'];
}
