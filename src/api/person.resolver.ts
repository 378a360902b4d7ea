import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import { MINISTER_OFFICES } from '../domain/office.ts';
import type { OfficeKind } from '../domain/office.ts';
import { windowOf } from '../graph/read/page.ts';
import { withParameters } from '../graph/read/selection.ts';
import { personSelection } from '../graph/read/person-filter.ts';
import type { PersonNode } from '../graph/read/nodes.ts';
import { countryOf } from '../reference/country.ts';
import { ArticleConnection } from './article.type.ts';
import { listed } from './connection/connection.ts';
import { ArticleArguments, EventArguments, ParticipantArguments, PersonArguments, StatementArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { PERSON_ORDERS } from './enums/list.ts';
import { AT, OfficeKindEnum } from './enums/office.ts';
import { EventConnection } from './event.type.ts';
import { Evidence } from './evidence.type.ts';
import { LanguageArgument } from './language-argument.ts';
import { articlesOf, eventsOf, participantsOf, statementsOf } from './lists.ts';
import { personBy } from './loads.ts';
import { plainListSize } from './limits/plain-list.ts';
import { nameIn } from './names.ts';
import { Occupancy, Person, PersonConnection, PersonName } from './person.type.ts';
import { CountryCode } from './scalars/country-code.ts';
import { DateScalar } from './scalars/dates.ts';
import { StatementConnection } from './statement.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'A person by an identifier that was ever given.' })
  person(@Arg('id', () => ID, { description: 'Its identifier.' }) id: string, @Ctx() context: ApiContext) {
    return personBy(context, id);
  }

  @Query(() => PersonConnection, { description: 'People whom articles name.' })
  people(@Args(() => PersonArguments) request: PersonArguments, @Ctx() { read }: ApiContext) {
    return listed(read.people.list, 'all', personSelection(request.filter), windowOf(request, PERSON_ORDERS[request.orderBy]));
  }

  @Query(() => PersonConnection, { description: "People who hold a minister's office, or another one when asked for it." })
  ministers(
    @Args(() => PersonArguments) request: PersonArguments,
    @Ctx() { read }: ApiContext,
    @Arg('country', () => CountryCode, { nullable: true, description: 'Of this country; of all when left out.' }) country?: string,
    @Arg('office', () => OfficeKindEnum, { nullable: true, description: 'In this office; in a minister’s of any kind, the foreign minister’s among them, when left out.' }) office?: OfficeKind,
    @Arg('at', () => DateScalar, { nullable: true, description: AT }) at?: string,
  ) {
    const selection = withParameters(personSelection(request.filter), { offices: office ? [office] : [...MINISTER_OFFICES], country: country ?? null, at: at ?? null });
    return listed(read.people.list, 'ministers', selection, windowOf(request, PERSON_ORDERS[request.orderBy]));
  }

  @FieldResolver(() => String, { description: 'The form that articles in that language use most; in another language when they use none.' })
  name(@Root() person: PersonNode, @LanguageArgument() lang: Language): string {
    return nameIn(person, lang) ?? person.name;
  }

  @FieldResolver(() => [PersonName], { description: 'Every form that articles use, the most frequent first.' })
  names(@Root() { id }: PersonNode, @Ctx() { batches, read }: ApiContext) {
    return batches.load('names of person', null, (ids) => read.people.names(ids), id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its item in Wikidata; null while none is known.' })
  wikidataId(@Root() { wikidataId }: PersonNode): string | null {
    return wikidataId;
  }

  @FieldResolver(() => Country, { nullable: true, description: "The state that the person's latest office is held for." })
  country(@Root() { country }: PersonNode) {
    return country && countryOf(country);
  }

  @FieldResolver(() => [Occupancy], { description: 'Offices that the person holds or held, the latest first.' })
  async occupancies(
    @Root() { id }: PersonNode,
    @Ctx() { batches, read }: ApiContext,
    @Arg('at', () => DateScalar, { nullable: true, description: 'Those that the person holds on this day, between `heldFrom` and `heldUntil`; all when left out.' }) at?: string | null,
  ) {
    const terms = await batches.load('occupancies', null, (ids) => read.people.occupancies(ids), id);
    return at == null ? terms : terms.filter(({ heldFrom, heldUntil }) => heldFrom !== null && heldFrom <= at && (heldUntil === null || heldUntil >= at));
  }

  @FieldResolver(() => EventConnection, { description: 'Events that the person takes part in.' })
  events(@Root() { id }: PersonNode, @Args(() => EventArguments) request: EventArguments, @Ctx() context: ApiContext) {
    return eventsOf(context, 'person', id, request);
  }

  @FieldResolver(() => PersonConnection, { description: 'People of other states who take part in the same events.' })
  counterparts(@Root() { id }: PersonNode, @Args(() => ParticipantArguments) request: ParticipantArguments, @Ctx() context: ApiContext) {
    return participantsOf(context, 'person', id, request);
  }

  @FieldResolver(() => StatementConnection, { description: 'What the person says.' })
  statements(@Root() { id }: PersonNode, @Args(() => StatementArguments) request: StatementArguments, @Ctx() context: ApiContext) {
    return statementsOf(context, 'person', id, request);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that name the person.' })
  articles(@Root() { id }: PersonNode, @Args(() => ArticleArguments) request: ArticleArguments, @Ctx() context: ApiContext) {
    return articlesOf(context, 'person', id, request);
  }

  @FieldResolver(() => [Evidence], { description: 'Where articles name the person, the newest article first.' })
  mentions(
    @Root() { id }: PersonNode,
    @Ctx() { batches, read }: ApiContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 0 to 100.' }) first: number,
  ) {
    const limit = plainListSize(first);
    return batches.load('mentions of person', limit, (ids) => read.people.mentions(ids, limit), id);
  }
}
