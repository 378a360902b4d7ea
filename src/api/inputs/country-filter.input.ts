import { Field, InputType } from 'type-graphql';
import type { RegionId } from '../../domain/region.ts';
import { RegionIdEnum } from '../enums/topic.ts';
import { CountryCode } from '../scalars/country-code.ts';

@InputType({ description: 'Which countries. All fields that are given must hold.' })
export class CountryFilter {
  @Field(() => [CountryCode], { nullable: true, description: 'It is one of these.' })
  in?: string[] | null;

  @Field(() => [RegionIdEnum], { nullable: true, description: 'It lies in one of these regions.' })
  region?: RegionId[] | null;

  @Field(() => String, { nullable: true, description: "A part of its name in any of the languages; letters' case does not matter." })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether any article names it.' })
  mentioned?: boolean | null;
}
