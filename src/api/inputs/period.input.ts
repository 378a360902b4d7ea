import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../scalars/dates.ts';

@InputType({ description: 'A span of days, both ends included; `2026` to `2026-03` is 1 January to 31 March 2026. An end that is left out is open.' })
export class Period {
  @Field(() => PartialDate, { nullable: true, description: 'Its first day, or the month or year that it begins with.' })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Its last day, or the month or year that it ends with.' })
  to?: string | null;
}
