import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { OccupancyNode } from '../graph/read/people.ts';
import { countryOf } from '../reference/country.ts';
import { officeOf } from '../reference/office.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { Evidence } from './evidence.type.ts';
import { LanguageArgument } from './language-argument.ts';
import { officeClaimBy } from './loads.ts';
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

  @FieldResolver(() => Evidence, { nullable: true, description: 'What proves `from`.' })
  fromEvidence(@Root() { fromClaim }: OccupancyNode, @Ctx() context: ApiContext) {
    return officeClaimBy(context, fromClaim);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: "What proves `to`; of a succession the next holder's appointment." })
  toEvidence(@Root() { toClaim }: OccupancyNode, @Ctx() context: ApiContext) {
    return officeClaimBy(context, toClaim);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'What calls the person former on the day of `endedBy`.' })
  endedByEvidence(@Root() { endedByClaim }: OccupancyNode, @Ctx() context: ApiContext) {
    return officeClaimBy(context, endedByClaim);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'What tells `status`.' })
  statusEvidence(@Root() { statusClaim }: OccupancyNode, @Ctx() context: ApiContext) {
    return officeClaimBy(context, statusClaim);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'What sees the person in office first.' })
  firstSeenEvidence(@Root() { firstSeenClaim }: OccupancyNode, @Ctx() context: ApiContext) {
    return officeClaimBy(context, firstSeenClaim);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: 'What sees the person in office last.' })
  lastSeenEvidence(@Root() { lastSeenClaim }: OccupancyNode, @Ctx() context: ApiContext) {
    return officeClaimBy(context, lastSeenClaim);
  }
}
