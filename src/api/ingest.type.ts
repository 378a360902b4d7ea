import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { IngestOutcome as Outcome } from '../ingest/outcome.ts';
import { LanguageEnum } from './enums/language.ts';
import { enumOf } from './enums/register.ts';

export const IngestStatusEnum = enumOf<Outcome['status']>('IngestStatus', 'What became of an article.', {
  CREATED: 'It is new.',
  UNCHANGED: 'The graph has it already, with this content.',
  UPDATED: 'The graph had it with another content, which is replaced.',
  DUPLICATE: 'It is new, and another article had its content first; see `duplicateOf`.',
  FAILED: 'It could not be read or written; see `error`.',
});

@InputType({ description: 'An article to read.' })
export class ArticleInput {
  @Field(() => ID, { nullable: true, description: 'The key that its source states; else its address, else the SHA-256 of its text is its key.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its text, at most 1 MB in UTF-8. What stands outside it is not read. Either it or `html` must be given.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'In place of `text` the web page of the article, at most 1 MB in UTF-8: its text, title, language, day, address and publisher are read from it, without menus, teasers and scripts. What is given beside it counts before it.' })
  html?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language that it is written in; detected when left out.' })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'When it was published: ISO 8601, RFC 2822, or like `29 Oct 2021, 13:07`. The day counts as printed.' })
  publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address, http or https. Nothing is fetched from there.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  source?: string | null;
}

@ObjectType({ description: 'Why an article was not taken.' })
export class IngestError {
  @Field(() => String, { description: 'One of the codes of `extensions.code`.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong and what to do.' })
  message!: string;
}

@ObjectType({ description: 'What was read out of an article, in numbers; the article itself has the rest.' })
export class ReadCounts {
  @Field(() => Int, { description: 'States that it names.' })
  countries!: number;

  @Field(() => Int, { description: 'People whom it names.' })
  people!: number;

  @Field(() => Int, { description: 'Organisations that it names.' })
  organizations!: number;

  @Field(() => Int, { description: 'Events that it tells.' })
  events!: number;

  @Field(() => Int, { description: 'Statements that it reports.' })
  statements!: number;

  @Field(() => Int, { description: 'Topics that it is about.' })
  topics!: number;

  @Field(() => Int, { description: 'Places where it names a state, region, person or organisation.' })
  mentions!: number;
}

@ObjectType({ description: 'What became of an article that was given to be read.' })
export class IngestResult {
  @Field(() => ID, { description: "The article's key in the graph." })
  id!: string;

  @Field(() => IngestStatusEnum, { description: 'What became of it.' })
  status!: Outcome['status'];
}

@ObjectType({ description: 'What became of an article that was to be deleted.' })
export class DeleteResult {
  @Field(() => ID, { description: 'Its key.' })
  id!: string;

  @Field(() => Boolean, { description: 'Always true: an article that does not exist is NOT_FOUND.' })
  deleted!: boolean;
}
