import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { StatementType } from '../domain/statement.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { StatementTypeEnum } from './enums/statement.ts';
import { Evidence } from './evidence.type.ts';
import { Node } from './node.type.ts';
import { DateScalar } from './scalars/dates.ts';

@ObjectType({ implements: Node, description: 'Who says what about what.' })
export class Statement extends Evidence {
  @Field(() => ID, { description: 'Its lasting identifier.' })
  id!: string;

  @Field(() => StatementTypeEnum, { description: 'What the speaker does by saying it.' })
  type!: StatementType;

  @Field(() => String, { nullable: true, description: 'The words of the article that say what it is about.' })
  target!: string | null;

  @Field(() => Int, { description: 'Articles that report it.' })
  articleCount!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The earliest day of publication of its articles; null when none has one.' })
  reportedAt!: string | null;
}

export const StatementConnection = connectionOf('Statement', edgeOf('Statement', () => Statement));
