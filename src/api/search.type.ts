import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../graph/read/search.ts';
import { Article } from './article.type.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { Country } from './country.type.ts';
import { Event } from './event.type.ts';
import { EntityKindEnum } from './enums/entity.ts';
import { FormerState } from './former-state.type.ts';
import { Organization } from './organization.type.ts';
import { Person } from './person.type.ts';
import { Region } from './region.type.ts';
import { Topic } from './topic.type.ts';

/** Members of the union carry their type's name, since what resolvers return are plain objects. */
export const Entity = createUnionType({
  name: 'Entity',
  description: 'What an article can name or a search can find.',
  types: () => [Country, FormerState, Person, Organization, Region, Topic, Article, Event] as const,
  resolveType: (value) => (value as { entityType?: string }).entityType,
});

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => EntityKindEnum, { description: 'What kind of thing it is.' })
  kind!: EntityKind;

  @Field(() => Float, { description: 'How well it answers, 0 to 1 in hundredths. Names: how much of the question and of the name are the same. Texts: above .5 with every word of the question, below with some, at most .9.' })
  score!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Where a word of the question stands: `text.slice(start, end)`.' })
export class Mark {
  @Field(() => Int, { description: "Where it begins, in UTF-16 code units (what JavaScript's slice takes)." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, in UTF-16 code units; the first one behind it.' })
  end!: number;
}

@ObjectType({ description: "Words of an article that answer, exactly as they stand in its text: `article.text.slice(start, end) === text`. Plain text: to mark words, cut it at the marks." })
export class SearchQuote {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Int, { description: "Where they begin in the article's text, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, { description: "Where they end in the article's text, in UTF-16 code units." })
  end!: number;

  @Field(() => [Mark], { description: "Where words of the question stand, as offsets into the article's text." })
  marks!: Mark[];
}

export const SearchConnection = connectionOf('Search', edgeOf('Search', () => SearchHit));
