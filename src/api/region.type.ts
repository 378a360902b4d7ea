import { Field, ObjectType } from 'type-graphql';
import type { RegionId } from '../domain/region.ts';
import { RegionIdEnum } from './enums/topic.ts';

@ObjectType({ description: 'A region that diplomatic news names, wider or narrower than a state.' })
export class Region {
  @Field(() => RegionIdEnum, { description: 'Its identifier.' })
  id!: RegionId;
}
