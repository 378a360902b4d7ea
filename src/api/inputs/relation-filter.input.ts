import { Field, InputType, Int } from 'type-graphql';
import type { RelationFilter as ReadFilter } from '../../graph/read/relations.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { Period } from './period.input.ts';

@InputType({ description: 'The two states of a pair.' })
export class PairCountriesFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'One of the two is among these.' })
  any?: string[] | null;

  @Field(() => [CountryCode], { nullable: true, description: 'The two have each of these among them.' })
  all?: string[] | null;
}

@InputType({ description: 'Which pairs of states. All fields that are given must hold.' })
export class RelationFilter implements ReadFilter {
  @Field(() => PairCountriesFilter, { nullable: true, description: 'Whom the pair consists of.' })
  countries?: PairCountriesFilter | null;

  @Field(() => Period, { nullable: true, description: 'Only what happened in this time is counted; pairs with nothing in it are left out.' })
  period?: Period | null;

  @Field(() => Int, { nullable: true, description: 'The fewest events that took place.' })
  minEventCount?: number | null;
}
