import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { NotFound } from '../domain/errors.ts';
import type { IngestOutcome } from '../ingest/outcome.ts';
import { Article } from './article.type.ts';
import type { ApiContext } from './context.ts';
import { explain } from './errors/explain.ts';
import { articleOf, ingestMany } from './ingest.ts';
import { ArticleInput, DeleteResult, IngestError, IngestResult, ReadCounts } from './ingest.type.ts';
import { articleBy } from './loads.ts';

@Resolver(() => IngestResult)
export class IngestResolver {
  @Mutation(() => IngestResult, { description: 'Reads an article and writes what it says to the graph. An article that cannot be taken is an error.' })
  async ingestArticle(@Arg('input', () => ArticleInput, { description: 'The article.' }) input: ArticleInput, @Ctx() context: ApiContext) {
    const outcome = await context.ingest.ingest(await articleOf(input, 'input'));
    context.batches.forget();
    if (outcome.error) throw outcome.error;
    return outcome;
  }

  @Mutation(() => [IngestResult], { description: 'Reads several articles, at most 100; one that cannot be taken is FAILED and does not stop the rest. Results stand in the order of the input.' })
  async ingestArticles(@Arg('input', () => [ArticleInput], { description: 'The articles.' }) input: ArticleInput[], @Ctx() context: ApiContext) {
    const outcomes = await ingestMany(context, input);
    context.batches.forget();
    return outcomes;
  }

  @Mutation(() => DeleteResult, { description: 'Takes away an article, and what nothing else supports.' })
  async deleteArticle(@Arg('id', () => ID, { description: "The article's key." }) id: string, @Ctx() context: ApiContext): Promise<DeleteResult> {
    const deleted = await context.store.remove(id);
    context.batches.forget();
    if (!deleted) throw new NotFound(`There is no article "${id}"; "articles" lists those that there are.`);
    return { id, deleted };
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article as the graph has it; null when it was not taken.' })
  article(@Root() { id, status }: IngestOutcome, @Ctx() context: ApiContext) {
    return status === 'FAILED' ? null : articleBy(context, id);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article that had its content first, for a DUPLICATE.' })
  duplicateOf(@Root() { duplicateOf }: IngestOutcome, @Ctx() context: ApiContext) {
    return duplicateOf && articleBy(context, duplicateOf);
  }

  @FieldResolver(() => ReadCounts, { nullable: true, description: 'What was read out of it, in numbers; null when it was not taken.' })
  read(@Root() { record }: IngestOutcome): ReadCounts | null {
    if (!record) return null;
    const { countries, people, organizations, events, statements, topics, mentions } = record;
    return {
      countries: countries.length, people: people.length, organizations: organizations.length, events: events.length,
      statements: statements.length, topics: topics.length, mentions: mentions.length,
    };
  }

  @FieldResolver(() => IngestError, { nullable: true, description: 'Why it was not taken; null when it was.' })
  error(@Root() { error }: IngestOutcome): IngestError | null {
    return error && explain(error);
  }
}
