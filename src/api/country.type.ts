import { Field, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { CountryCode } from './scalars/country-code.ts';

@ObjectType({ description: 'A state or territory of ISO 3166-1, or Kosovo.' })
export class Country {
  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2.' })
  code!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-3.' })
  alpha3!: string;

  @Field(() => String, { description: 'Its item in Wikidata, e.g. `Q232`.' })
  wikidataId!: string;

  @Field(() => Boolean, { description: 'Whether it is an independent state (DataHub country-codes, from ISO).' })
  independent!: boolean;

  @Field(() => String, { nullable: true, description: 'Its capital, in English (DataHub country-codes; some are old).' })
  capital!: string | null;
}

export const CountryConnection = connectionOf('Country', edgeOf('Country', () => Country));
