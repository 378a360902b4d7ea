import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { OfficeKind } from '../domain/office.ts';
import type { OccupancyNode } from '../graph/read/people.ts';
import { connectionOf, entryOf } from './connection/connection.type.ts';
import { LanguageEnum } from './enums/language.ts';
import { OccupancyStatusEnum, OfficeKindEnum, TermEndBasisEnum } from './enums/office.ts';
import { Node } from './node.type.ts';
import { DateScalar, PartialDate } from './scalars/dates.ts';

@ObjectType({ implements: Node, description: 'A person whom articles name.' })
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

@ObjectType({ description: 'A term: an office that a person holds or held, as far as articles prove from when to when. Who held it twice has two.' })
export class Occupancy {
  @Field(() => ID, { description: 'Its lasting identifier.' })
  id!: string;

  @Field(() => OfficeKindEnum, { description: 'Which office.' })
  office!: OfficeKind;

  @Field(() => PartialDate, { nullable: true, description: 'Since when, where an article states it.' })
  from!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, where an article states it of the person, or states when the next holder took an office that one person holds at a time.' })
  to!: string | null;

  @Field(() => TermEndBasisEnum, { nullable: true, description: 'How the end is known; null when it is not.' })
  toBasis!: OccupancyNode['toBasis'];

  @Field(() => DateScalar, { nullable: true, description: 'The day by which the person had left: publication of the first article, after the last that sees him in office, that calls him a former holder.' })
  endedBy!: string | null;

  @Field(() => OccupancyStatusEnum, { description: 'How the person stands to it: FORMER where the end is proven, else as the last article says that sees him in office.' })
  status!: OccupancyNode['status'];

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication of the first article by which the person is in office; null when none has one.' })
  firstSeen!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication of the last article by which the person is in office; null when none has one.' })
  lastSeen!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which the graph holds that the person is in office: what is proven, else first seen; null for none.' })
  heldFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last such day: what is proven, else the day before he is called former or, in an office that one person holds, another is seen in it; null while nothing ends it.' })
  heldUntil!: string | null;

  @Field(() => Int, { description: 'Claims of articles that tell of it.' })
  articleCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A person of a list.' })
export class PersonEdge extends entryOf(() => Person) {
  @Field(() => Int, { nullable: true, description: 'Events shared with the pair or person whose list this is; null in other lists.' })
  eventCount!: number | null;
}

export const PersonConnection = connectionOf('Person', PersonEdge);
