import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import { MINISTER_OFFICES } from '../domain/office.ts';
import type { OfficeKind } from '../domain/office.ts';
import type { CountryCount } from '../graph/read/countries.ts';
import type { OfficesAsked } from '../graph/read/people.ts';
import type { PersonNode } from '../graph/read/nodes.ts';
import { countryOf } from '../reference/country.ts';
import type { Country as ReferenceCountry } from '../reference/country.ts';
import { ArticleConnection } from './article.type.ts';
import { ArticleArguments, CountryArguments, EventArguments, RelationArguments, StatementArguments, TopicArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { countriesListed } from './country-list.ts';
import type { ListedCountry } from './country-list.ts';
import { Country, CountryConnection } from './country.type.ts';
import { AT, OfficeKindEnum } from './enums/office.ts';
import { EventConnection } from './event.type.ts';
import { LanguageArgument } from './language-argument.ts';
import { articlesOf, eventsOf, statementsOf, topicsListed } from './lists.ts';
import { Person } from './person.type.ts';
import { Region } from './region.type.ts';
import { relationsListed } from './relation-list.ts';
import { BilateralRelationConnection } from './relation.type.ts';
import { CountryCode } from './scalars/country-code.ts';
import { DateScalar } from './scalars/dates.ts';
import { StatementConnection } from './statement.type.ts';
import { TopicConnection } from './topic.type.ts';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: 'A country by its code.' })
  country(@Arg('code', () => CountryCode, { description: 'Its code.' }) code: string) {
    return countryOf(code);
  }

  @Query(() => CountryConnection, { description: 'All countries, whether articles name them or not.' })
  countries(@Args(() => CountryArguments) request: CountryArguments, @Ctx() context: ApiContext) {
    return countriesListed(context, request);
  }

  @FieldResolver(() => String, { description: 'What it is called, for display (Unicode CLDR).' })
  name(@Root() { names }: ReferenceCountry, @LanguageArgument() lang: Language): string {
    return names[lang];
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region that it lies in (UN M49, in the regions of Bilateral).' })
  region(@Root() { region }: ReferenceCountry) {
    return region && { id: region };
  }

  @FieldResolver(() => Int, { description: 'Events that it takes part in.' })
  async eventCount(@Root() country: ReferenceCountry, @Ctx() context: ApiContext): Promise<number> {
    return (await counted(context, country)).eventCount;
  }

  @FieldResolver(() => Int, { description: 'Articles that name it.' })
  async articleCount(@Root() country: ReferenceCountry, @Ctx() context: ApiContext): Promise<number> {
    return (await counted(context, country)).articleCount;
  }

  @FieldResolver(() => [Person], { description: 'Its ministers, the foreign minister among them, the latest first.' })
  ministers(@Root() country: ReferenceCountry, @Ctx() context: ApiContext, @Arg('at', () => DateScalar, { nullable: true, description: AT }) at?: string) {
    return holders(context, country, MINISTER_OFFICES, at);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who holds an office; of several whom the surest claims tell, then the latest. Null when no article says.' })
  async officeHolder(
    @Root() country: ReferenceCountry,
    @Ctx() context: ApiContext,
    @Arg('office', () => OfficeKindEnum, { description: 'Which office.' }) office: OfficeKind,
    @Arg('at', () => DateScalar, { nullable: true, description: AT }) at?: string,
  ) {
    return (await holders(context, country, [office], at))[0] ?? null;
  }

  @FieldResolver(() => BilateralRelationConnection, { description: 'Its relations with other states.' })
  relations(@Root() { code }: ReferenceCountry, @Args(() => RelationArguments) request: RelationArguments, @Ctx() context: ApiContext) {
    return relationsListed(context, request, code);
  }

  @FieldResolver(() => EventConnection, { description: 'Events that it takes part in.' })
  events(@Root() { code }: ReferenceCountry, @Args(() => EventArguments) request: EventArguments, @Ctx() context: ApiContext) {
    return eventsOf(context, 'country', code, request);
  }

  @FieldResolver(() => StatementConnection, { description: 'What it says.' })
  statements(@Root() { code }: ReferenceCountry, @Args(() => StatementArguments) request: StatementArguments, @Ctx() context: ApiContext) {
    return statementsOf(context, 'country', code, request);
  }

  @FieldResolver(() => TopicConnection, { description: 'What its events and the articles that name it are about.' })
  topics(@Root() { code }: ReferenceCountry, @Args(() => TopicArguments) request: TopicArguments, @Ctx() { batches, read }: ApiContext) {
    return topicsListed(request, () => batches.load('topics of country', null, (codes) => read.topics.ofCountries(codes), code));
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that name it.' })
  articles(@Root() { code }: ReferenceCountry, @Args(() => ArticleArguments) request: ArticleArguments, @Ctx() context: ApiContext) {
    return articlesOf(context, 'country', code, request);
  }
}

const counted = async ({ batches, read }: ApiContext, { code, count }: ListedCountry): Promise<CountryCount> =>
  count ?? batches.load('country counts', null, (codes) => read.countriesCounted(codes), code);

/** All that a level asks about offices on one day is one statement. */
function holders({ batches, read }: ApiContext, { code }: ReferenceCountry, offices: readonly OfficeKind[], at: string | undefined): Promise<PersonNode[]> {
  const asked = JSON.stringify({ country: code, offices } satisfies OfficesAsked);
  return batches.load('holders of offices', at ?? null, (keys) => read.people.holders(keys.map((key) => JSON.parse(key) as OfficesAsked), at ?? null), asked);
}
