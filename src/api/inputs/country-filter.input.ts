import { Field, InputType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { CountryCode as Code } from '../../domain/country.ts';
import type { RegionId } from '../../domain/region.ts';
import type { Groups } from '../../graph/read/filter.ts';
import type { NumberFilter, ValueFilter } from '../../graph/read/operands.ts';
import { RegionIdEnum } from '../enums/topic.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { groupsOf } from './groups.ts';
import { CountryValueFilter, IntFilter, RegionValueFilter } from './operands.ts';
import { TextFilter } from './text-filter.input.ts';

@InputType({ description: 'Which countries. All fields that are given must hold.' })
export class CountryFilter extends groupsOf((): ClassType => CountryFilter) implements Groups<CountryFilter> {
  declare and?: CountryFilter[] | null;
  declare or?: CountryFilter[] | null;
  declare not?: CountryFilter | null;

  @Field(() => CountryValueFilter, { nullable: true, description: 'Its code. Example: `{ in: ["KZ", "KW"] }`.' })
  code?: ValueFilter<Code> | null;

  @Field(() => RegionValueFilter, { nullable: true, description: 'The region that it lies in.' })
  regions?: ValueFilter<RegionId> | null;

  @Field(() => TextFilter, { nullable: true, description: 'Its name in any of the languages. Example: `{ startsWith: "kaz" }`.' })
  names?: TextFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is an independent state.' })
  independent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether any article names it.' })
  mentioned?: boolean | null;

  @Field(() => IntFilter, { nullable: true, description: 'Events that it takes part in.' })
  eventCount?: NumberFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'Articles that name it.' })
  articleCount?: NumberFilter | null;

  @Field(() => [CountryCode], { nullable: true, deprecationReason: 'Write `code: { in: … }`.', description: 'It is one of these.' })
  in?: Code[] | null;

  @Field(() => [RegionIdEnum], { nullable: true, deprecationReason: 'Write `regions: { in: … }`.', description: 'It lies in one of these regions.' })
  region?: RegionId[] | null;

  @Field(() => String, { nullable: true, deprecationReason: 'Write `names: { contains: … }`.', description: "A part of its name in any of the languages; letters' case does not matter." })
  name?: string | null;
}
