import { Field, InputType, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { RelationFilter as ReadFilter } from '../../graph/read/relation-filter.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { DateFilter } from './date-filter.input.ts';
import { groupsOf } from './groups.ts';
import { FloatFilter, IntFilter } from './operands.ts';
import { Period } from './period.input.ts';

@InputType({ description: 'The two states of a pair.' })
export class PairCountriesFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'One of the two is among these.' })
  any?: string[] | null;

  @Field(() => [CountryCode], { nullable: true, description: 'The two have each of these among them.' })
  all?: string[] | null;

  @Field(() => [CountryCode], { nullable: true, description: 'Neither of the two is among these.' })
  none?: string[] | null;
}

@InputType({ description: 'Which pairs of states. All fields that are given must hold.' })
export class RelationFilter extends groupsOf((): ClassType => RelationFilter) implements ReadFilter {
  @Field(() => PairCountriesFilter, { nullable: true, description: 'Whom the pair consists of.' })
  countries?: PairCountriesFilter | null;

  @Field(() => Period, { nullable: true, description: 'Only what happened in this time is counted; pairs with nothing in it are left out. Stands at the top of the filter alone, outside of its groups.' })
  period?: Period | null;

  @Field(() => Int, { nullable: true, deprecationReason: 'Write `eventCount: { gte: … }`.', description: 'The fewest events that took place.' })
  minEventCount?: number | null;

  @Field(() => IntFilter, { nullable: true, description: 'Events that took place, in the period where there is one. Example: `{ gte: 10 }`.' })
  eventCount?: ReadFilter['eventCount'];

  @Field(() => IntFilter, { nullable: true, description: 'Events that are planned, of any time.' })
  plannedEventCount?: ReadFilter['plannedEventCount'];

  @Field(() => IntFilter, { nullable: true, description: 'Events that took place and have no time.' })
  undatedEventCount?: ReadFilter['undatedEventCount'];

  @Field(() => FloatFilter, { nullable: true, description: 'The score of the pair as `BilateralRelation.score` says it, -10 (conflict) to 10 (cooperation). Example: `{ lt: 0 }`.' })
  score?: ReadFilter['score'];

  @Field(() => DateFilter, { nullable: true, description: 'The day of the last event that took place, in the period where there is one.' })
  lastContact?: DateFilter | null;
}
