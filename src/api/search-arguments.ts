import { ArgsType, Field } from 'type-graphql';
import type { EntityKind } from '../graph/read/search.ts';
import { PageArguments } from './connection/page-arguments.ts';
import { EntityKindEnum } from './enums/entity.ts';
import { SearchFilter } from './inputs/search-filter.input.ts';

@ArgsType()
export class SearchArguments extends PageArguments {
  @Field(() => String, { description: 'A name, or words of an article, in any of their forms; up to 1,000 characters, of which sixteen words count. Example: `Кошербаев Кувейт`.' })
  text!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'The last word may be the beginning of one, of at least three letters: for a box that asks while somebody writes.' })
  asYouType!: boolean;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only these kinds; all when left out.' })
  kinds?: EntityKind[] | null;

  @Field(() => SearchFilter, { nullable: true, description: 'Which of what is found; all when left out.' })
  filter?: SearchFilter | null;
}
