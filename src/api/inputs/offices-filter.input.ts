import { Field, InputType } from 'type-graphql';
import type { CountryCode as Code } from '../../domain/country.ts';
import type { OfficeKind } from '../../domain/office.ts';
import type { OfficeOfState as ReadOffice, OfficesFilter as ReadFilter } from '../../graph/read/event-filter.ts';
import { OfficeKindEnum } from '../enums/office.ts';
import { CountryCode } from '../scalars/country-code.ts';

@InputType({ description: 'An office, of one state or of any.' })
export class OfficeOfState implements ReadOffice {
  @Field(() => OfficeKindEnum, { description: 'What it is.' })
  office!: OfficeKind;

  @Field(() => CountryCode, { nullable: true, description: 'The state that it is held for; of any when left out.' })
  country?: Code | null;
}

@InputType({ description: 'Questions about offices of several people; all that are asked must hold.' })
export class OfficesFilter implements ReadFilter {
  @Field(() => [OfficeOfState], { nullable: true, description: 'At least one of these is held by one of them.' })
  any?: OfficeOfState[] | null;

  @Field(() => [OfficeOfState], { nullable: true, description: 'Each of these is held by one of them.' })
  all?: OfficeOfState[] | null;

  @Field(() => [OfficeOfState], { nullable: true, description: 'None of these is held by any of them.' })
  none?: OfficeOfState[] | null;
}
