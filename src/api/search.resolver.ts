import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { BadInput } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { windowOf } from '../graph/read/page.ts';
import type { EntityKind, SearchHit as Hit } from '../graph/read/search.ts';
import { Marker } from '../graph/read/search-marks.ts';
import { Article } from './article.type.ts';
import { connection } from './connection/connection.ts';
import type { ApiContext } from './context.ts';
import { entityOf } from './entity.ts';
import type { EntityType } from './entity.ts';
import { LanguageEnum } from './enums/language.ts';
import { hitTitle } from './hit-title.ts';
import { articleBy } from './loads.ts';
import { SearchArguments } from './search-arguments.ts';
import { Entity, Mark, SearchConnection, SearchHit, SearchQuote } from './search.type.ts';

const TYPES: Record<EntityKind, EntityType> = {
  COUNTRY: 'Country', PERSON: 'Person', ORGANIZATION: 'Organization', TOPIC: 'Topic', REGION: 'Region', ARTICLE: 'Article', EVENT: 'Event',
};
const MOST_QUOTES = 10;

/** A hit with what its fields need of the question. */
interface FoundHit extends Hit {
  lang: Language;
  marker: () => Marker;
}

interface FoundQuote {
  articleId: string;
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Whatever a text names or is about, the best first: articles and events by their words in any of their forms, people and organisations by their names, states, regions and topics by what they are called. Russian, English and Kazakh, Cyrillic and Latin letters find each other. Example: `search(text: "переговоры Кувейт")`.',
  })
  search(
    @Args(() => SearchArguments) { text, asYouType, kinds, filter, ...request }: SearchArguments,
    @Ctx() { read }: ApiContext,
    @Arg('lang', () => LanguageEnum, { defaultValue: LanguageEnum.EN, description: 'The language of the titles.' }) lang: Language,
  ) {
    const window = windowOf(request, { by: 'SCORE', descending: true });
    let marker: Marker | undefined;
    const found = { lang, marker: () => (marker ??= new Marker(text, asYouType)) };
    return connection(async () => {
      const { page, total } = await read.search({ text, kinds, asYouType, filter }, window);
      return { page: { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, ...found } })) }, total };
    });
  }

  @FieldResolver(() => String, { description: 'What to show for it: its name, an article\'s title, what an event is and whose.' })
  title(@Root() hit: FoundHit, @Ctx() context: ApiContext): Promise<string> {
    return hitTitle(context, hit, hit.lang);
  }

  @FieldResolver(() => [Mark], { description: 'Where words of the question stand in the title.' })
  async titleMarks(@Root() hit: FoundHit, @Ctx() context: ApiContext): Promise<Mark[]> {
    return hit.marker().marksIn(await hitTitle(context, hit, hit.lang));
  }

  @FieldResolver(() => [SearchQuote], { description: 'The parts of an article\'s text that hold most of the question\'s words, or the words that tell an event; nothing for other kinds.' })
  async quotes(
    @Root() { kind, key, marker }: FoundHit,
    @Arg('first', () => Int, { defaultValue: 2, description: 'How many at most, 0 to 10.' }) first: number,
    @Ctx() context: ApiContext,
  ) {
    if (first < 0 || first > MOST_QUOTES) throw new BadInput(`"first" is ${first}; ask for 0 to ${MOST_QUOTES} quotes.`);
    const { batches, read } = context;
    if (kind === 'EVENT') {
      const places = await batches.load('mentions of event', null, (ids) => read.events.mentions(ids), key);
      return places.slice(0, first).map(({ articleId, quote, start, end }) =>
        ({ articleId, text: quote, start, end, marks: marker().marksIn(quote).map((mark) => ({ start: start + mark.start, end: start + mark.end })) }));
    }
    if (kind !== 'ARTICLE') return [];
    const [text, article] = await Promise.all([batches.load('text of article', null, (ids) => read.articles.texts(ids), key), articleBy(context, key)]);
    return article ? marker().quotesOf(text, article.language, first).map((quote) => ({ articleId: key, ...quote })) : [];
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The thing itself.' })
  entity(@Root() { kind, key }: Hit, @Ctx() context: ApiContext) {
    return entityOf(context, TYPES[kind], key);
  }
}

@Resolver(() => SearchQuote)
export class SearchQuoteResolver {
  @FieldResolver(() => Article, { nullable: true, description: 'The article that it stands in.' })
  article(@Root() { articleId }: FoundQuote, @Ctx() context: ApiContext) {
    return articleBy(context, articleId);
  }
}
