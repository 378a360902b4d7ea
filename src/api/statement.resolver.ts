import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { windowOf } from '../graph/read/page.ts';
import { statementSelection } from '../graph/read/statements.ts';
import type { StatementNode } from '../graph/read/nodes.ts';
import { countryOf } from '../reference/country.ts';
import { listed } from './connection/connection.ts';
import { StatementArguments } from './connection/list-arguments.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { STATEMENT_ORDERS } from './enums/list.ts';
import { organizationBy, statementBy } from './loads.ts';
import { Organization } from './organization.type.ts';
import { Person } from './person.type.ts';
import { countriesBy, regionsBy, topicsBy } from './reference.ts';
import { Region } from './region.type.ts';
import { Statement, StatementConnection } from './statement.type.ts';
import { Topic } from './topic.type.ts';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, { nullable: true, description: 'A statement by an identifier that was ever given.' })
  statement(@Arg('id', () => ID, { description: 'Its identifier.' }) id: string, @Ctx() context: ApiContext) {
    return statementBy(context, id);
  }

  @Query(() => StatementConnection, { description: 'What states, organisations and people say.' })
  statements(@Args(() => StatementArguments) request: StatementArguments, @Ctx() { read }: ApiContext) {
    return listed(read.statements.list, 'all', statementSelection(request.filter), windowOf(request, STATEMENT_ORDERS[request.orderBy]));
  }

  @FieldResolver(() => Country, { nullable: true, description: "The speaker's state." })
  source(@Root() { source }: StatementNode) {
    return source && countryOf(source);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The speaker's organisation, where no state speaks." })
  sourceOrganization(@Root() { sourceOrganization }: StatementNode, @Ctx() context: ApiContext) {
    return sourceOrganization && organizationBy(context, sourceOrganization);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who says it, when a named person does.' })
  speaker(@Root() { id, speaker }: StatementNode, @Ctx() { batches, read }: ApiContext) {
    return speaker && batches.load('speaker of statement', null, (ids) => read.people.ofStatements(ids), id);
  }

  @FieldResolver(() => [Country], { description: 'States that it is about.' })
  targetCountries(@Root() { targetCountries }: StatementNode) {
    return countriesBy(targetCountries);
  }

  @FieldResolver(() => [Region], { description: 'Regions that it is about.' })
  targetRegions(@Root() { targetRegions }: StatementNode) {
    return regionsBy(targetRegions);
  }

  @FieldResolver(() => [Topic], { description: 'What it is about.' })
  topics(@Root() { topics }: StatementNode) {
    return topicsBy(topics);
  }
}
