import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import { windowOf } from '../graph/read/page.ts';
import { ENTITY_KINDS } from '../graph/read/search.ts';
import type { EntityKind, SearchHit as Hit } from '../graph/read/search.ts';
import { listedWhole } from './connection/connection.ts';
import { PageArguments } from './connection/page-arguments.ts';
import type { ApiContext } from './context.ts';
import { entityOf } from './entity.ts';
import type { EntityType } from './entity.ts';
import { EntityKindEnum } from './enums/entity.ts';
import { LanguageEnum } from './enums/language.ts';
import { hitTitle } from './hit-title.ts';
import { Entity, SearchConnection, SearchHit } from './search.type.ts';

const TYPES: Record<EntityKind, EntityType> = {
  COUNTRY: 'Country', PERSON: 'Person', ORGANIZATION: 'Organization', TOPIC: 'Topic', REGION: 'Region', ARTICLE: 'Article',
};

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Whatever a text names or is about, the best first. Russian, English and Kazakh, Cyrillic and Latin letters find each other.' })
  search(
    @Arg('text', () => String, { description: 'A name, or words of an article.' }) text: string,
    @Args(() => PageArguments) request: PageArguments,
    @Ctx() { read }: ApiContext,
    @Arg('lang', () => LanguageEnum, { defaultValue: LanguageEnum.EN, description: 'The language of the titles.' }) lang: Language,
    @Arg('kinds', () => [EntityKindEnum], { nullable: true, description: 'Only these kinds; all when left out.' }) kinds?: EntityKind[],
  ) {
    const window = windowOf(request, { by: 'SCORE', descending: true });
    return listedWhole(async () => (await read.search(text, kinds ?? ENTITY_KINDS)).map((hit) => ({ ...hit, lang, id: idOf(hit), sortKey: hit.score })), window);
  }

  @FieldResolver(() => String, { description: 'What to show for it.' })
  title(@Root() hit: Hit & { lang: Language }): string {
    return hitTitle(hit, hit.lang);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The thing itself.' })
  entity(@Root() { kind, key, node }: Hit, @Ctx() context: ApiContext) {
    const type = TYPES[kind];
    return node ? { ...node, entityType: type } : entityOf(context, type, key);
  }
}

/** Hits of one score stand by kind, in the order of ENTITY_KINDS, then by key; sorted descending, so the ranks count down. */
const idOf = ({ kind, key }: Hit): string => `${ENTITY_KINDS.length - ENTITY_KINDS.indexOf(kind)}:${key}`;
