import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../scalars/dates.ts';
import { Period } from './period.input.ts';

@InputType({
  description: 'Questions about a date that may be only as precise as a month or a year: it passes when it may mean a day that does. All that are asked must hold.',
})
export class DateFilter {
  @Field(() => PartialDate, { nullable: true, description: 'It is, or may be, this day or in this month or year.' })
  eq?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'It is before this.' })
  lt?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'It is not after this.' })
  lte?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'It is after this.' })
  gt?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'It is not before this.' })
  gte?: string | null;

  @Field(() => Period, { nullable: true, description: 'It is in this span, both ends included.' })
  between?: Period | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean | null;
}
