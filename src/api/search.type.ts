import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import type { EntityKind } from '../graph/read/search.ts';
import { Article } from './article.type.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { Country } from './country.type.ts';
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
  types: () => [Country, FormerState, Person, Organization, Region, Topic, Article] as const,
  resolveType: (value) => (value as { entityType?: string }).entityType,
});

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => EntityKindEnum, { description: 'What kind of thing it is.' })
  kind!: EntityKind;

  @Field(() => Float, { description: 'How well it answers, 0 to 1: by the words that the question and its names, or its text, have in common.' })
  score!: number;
}

export const SearchConnection = connectionOf('Search', edgeOf('Search', () => SearchHit));
