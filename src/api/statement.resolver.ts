import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StatementNode } from '../graph/read/statements.ts';
import { countryOf } from '../reference/country.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { organizationBy } from './loads.ts';
import { Organization } from './organization.type.ts';
import { Person } from './person.type.ts';
import { countriesBy, regionsBy, topicsBy } from './reference.ts';
import { Region } from './region.type.ts';
import { Statement } from './statement.type.ts';
import { Topic } from './topic.type.ts';

@Resolver(() => Statement)
export class StatementResolver {
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
