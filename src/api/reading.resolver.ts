import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import { organizationOf } from '../reference/organization.ts';
import { Article } from './article.type.ts';
import type { ApiContext } from './context.ts';
import { articleOf } from './ingest.ts';
import { ArticleInput } from './ingest.type.ts';
import { LanguageArgument } from './language-argument.ts';
import { READING_COST } from './limits/cost.ts';
import { articleBy } from './loads.ts';
import { namesOfMentioned } from './names.ts';
import { readingOf } from './reading.ts';
import { ReadMention, Reading, ReadOrganization } from './reading.type.ts';

@Resolver(() => Reading)
export class ReadingResolver {
  @Query(() => Reading, { complexity: READING_COST, description: 'Reads an article as `ingestArticle` does, and writes nothing. An article that cannot be taken is an error.' })
  async reading(@Arg('input', () => ArticleInput, { description: 'The article.' }) input: ArticleInput, @Ctx() { ingest }: ApiContext) {
    const article = await articleOf(input, 'input');
    const outcome = await ingest.read(article);
    if (outcome.error) throw outcome.error;
    return readingOf(article, outcome, outcome.record);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article that the graph has under its key, which would stay as it is or be updated; null for one that is new.' })
  held(@Root() { id, status }: Reading, @Ctx() context: ApiContext) {
    return status === 'UNCHANGED' || status === 'UPDATED' ? articleBy(context, id) : null;
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article of the graph that tells the same, the earliest published, of which this one would be a copy; null when it would be none.' })
  duplicateOf(@Root() { duplicateOf }: { duplicateOf: string | null }, @Ctx() context: ApiContext) {
    return duplicateOf === null ? null : articleBy(context, duplicateOf);
  }
}

@Resolver(() => ReadOrganization)
export class ReadOrganizationResolver {
  @FieldResolver(() => String, { description: 'What it is called; its acronym when no name is known.' })
  name(@Root() { id }: ReadOrganization, @LanguageArgument() lang: Language): string {
    return organizationOf(id)?.names[lang] ?? id;
  }
}

@Resolver(() => ReadMention)
export class ReadMentionResolver {
  @FieldResolver(() => String, { description: "What it names is called: a person as `people` has it, all else in the language asked for." })
  name(@Root() { kind, key }: ReadMention, @LanguageArgument() lang: Language): string {
    return namesOfMentioned(kind, key)?.[lang] ?? key;
  }
}
