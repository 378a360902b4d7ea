import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Words of a text that say something, and how they were read: `text.slice(start, end) === quote`.' })
export class ReadQuote {
  @Field(() => String, { description: "The words of the article, exactly as they stand in its text." })
  quote!: string;

  @Field(() => Int, { description: "Where the quote begins in the article's text, in UTF-16 code units (what JavaScript's slice takes)." })
  start!: number;

  @Field(() => Int, { description: "Where the quote ends, in UTF-16 code units; the first one behind it." })
  end!: number;

  @Field(() => Float, { description: 'How far the reading is trusted, 0 to 1: the share of readings by such a rule that was right in labelled texts.' })
  confidence!: number;

  @Field(() => String, { description: "Name of the extractor's rule that read it." })
  rule!: string;
}

@ObjectType({ description: 'A place in an article that says something, and how it was read: `text.slice(start, end) === quote`.' })
export class Evidence extends ReadQuote {}
