import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Article } from './article.type.ts';
import type { ApiContext } from './context.ts';
import { Evidence } from './evidence.type.ts';
import { articleBy } from './loads.ts';
import type { Place } from '../graph/read/nodes.ts';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => String, { description: 'Version of the extractor that read it.' })
  async extractor(@Root() { article, articleId }: Place, @Ctx() context: ApiContext): Promise<string> {
    return (article ?? (await articleBy(context, articleId))!).extractor;
  }

  @FieldResolver(() => Article, { description: 'The article that says it.' })
  article(@Root() place: Place, @Ctx() context: ApiContext) {
    return place.article ?? articleBy(context, place.articleId);
  }
}
