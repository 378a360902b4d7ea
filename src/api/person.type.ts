import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { OfficeKind } from '../domain/office.ts';
import type { OccupancyNode } from '../graph/read/people.ts';
import { connectionOf, entryOf } from './connection/connection.type.ts';
import { LanguageEnum } from './enums/language.ts';
import { OccupancyStatusEnum, OfficeKindEnum } from './enums/office.ts';
import { DateScalar, PartialDate } from './scalars/dates.ts';

@ObjectType({ description: 'A person whom articles name.' })
export class Person {
  @Field(() => ID, { description: 'Its lasting identifier: one that was given once goes on leading to the person.' })
  id!: string;

  @Field(() => Int, { description: 'Articles that name the person.' })
  articleCount!: number;
}

@ObjectType({ description: 'A form of a name as articles write it.' })
export class PersonName {
  @Field(() => String, { description: 'The name in the nominative, without titles.' })
  name!: string;

  @Field(() => LanguageEnum, { description: 'The language of the articles that write it so.' })
  language!: Language;

  @Field(() => Int, { description: 'How many articles do.' })
  count!: number;
}

@ObjectType({ description: 'An office that a person holds or held, as articles state it.' })
export class Occupancy {
  @Field(() => ID, { description: 'Its lasting identifier.' })
  id!: string;

  @Field(() => OfficeKindEnum, { description: 'Which office.' })
  office!: OfficeKind;

  @Field(() => PartialDate, { nullable: true, description: 'Since when, where an article says so.' })
  from!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, where an article says so.' })
  to!: string | null;

  @Field(() => OccupancyStatusEnum, { description: 'How the person stands to it.' })
  status!: OccupancyNode['status'];

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication of the first article that states it; null when none has one.' })
  firstSeen!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication of the last article that states it; null when none has one.' })
  lastSeen!: string | null;

  @Field(() => Int, { description: 'Articles that state it.' })
  articleCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A person of a list.' })
export class PersonEdge extends entryOf(() => Person) {
  @Field(() => Int, { nullable: true, description: 'Events shared with the pair or person whose list this is; null in other lists.' })
  eventCount!: number | null;
}

export const PersonConnection = connectionOf('Person', PersonEdge);
