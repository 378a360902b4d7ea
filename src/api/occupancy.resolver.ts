import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { OccupancyNode } from '../graph/read/people.ts';
import { countryOf } from '../reference/country.ts';
import { officeOf } from '../reference/office.ts';
import { Country } from './country.type.ts';
import { Evidence } from './evidence.type.ts';
import { LanguageArgument } from './language-argument.ts';
import { Occupancy } from './person.type.ts';

@Resolver(() => Occupancy)
export class OccupancyResolver {
  @FieldResolver(() => String, { description: 'What the office is called.' })
  officeName(@Root() { office }: OccupancyNode, @LanguageArgument() lang: Language): string {
    return officeOf(office).names[lang];
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The state that it is held for; null for those of organisations and where no article says.' })
  country(@Root() { country }: OccupancyNode) {
    return country && countryOf(country);
  }

  @FieldResolver(() => Evidence, { description: 'Where an article states it.' })
  evidence(@Root() occupancy: OccupancyNode) {
    return occupancy;
  }
}
