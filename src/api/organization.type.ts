import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from './connection/connection.type.ts';

@ObjectType({ description: 'An international organisation.' })
export class Organization {
  @Field(() => ID, { description: 'Its usual English acronym, or the one that articles use.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its item in Wikidata, e.g. `Q1065`.' })
  wikidataId!: string | null;

  @Field(() => Int, { description: 'Articles that name it.' })
  articleCount!: number;
}

export const OrganizationConnection = connectionOf('Organization', edgeOf('Organization', () => Organization));
