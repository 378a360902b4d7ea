import { Field, ID, ObjectType } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { MentionKindEnum } from './enums/entity.ts';
import type { MentionedKind } from './enums/entity.ts';
import { LanguageEnum } from './enums/language.ts';
import { Evidence } from './evidence.type.ts';
import { DateScalar, DateTime } from './scalars/dates.ts';

@ObjectType({ description: 'An article that was read.' })
export class Article {
  @Field(() => ID, { description: 'Its key: the id that its source states, else its normalised address, else the SHA-256 of its text.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it is called where its source states no id: the name of its file.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url!: string | null;

  @Field(() => LanguageEnum, { description: 'The language that it is written in, stated or detected.' })
  language!: Language;

  @Field(() => DateScalar, { nullable: true, description: 'Its day of publication; null when nobody states it.' })
  publishedAt!: string | null;

  @Field(() => DateTime, { description: 'When it was first written to the graph.' })
  ingestedAt!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'The source that its text names as its own, where that is another.' })
  originalSource!: string | null;

  @Field(() => String, { description: 'SHA-256 of its title and text in Unicode NFC.' })
  contentHash!: string;

  @Field(() => String, { description: 'Version of the extractor that read it.' })
  extractor!: string;
}

@ObjectType({ description: 'A place where an article names something.' })
export class Mention extends Evidence {
  @Field(() => MentionKindEnum, { description: 'What kind of thing it names.' })
  kind!: MentionedKind;
}

export const ArticleConnection = connectionOf('Article', edgeOf('Article', () => Article));
