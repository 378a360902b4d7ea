import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { MatrixCell as Cell } from '../graph/read/matrix.ts';
import { countryOf } from '../reference/country.ts';
import type { ApiContext } from './context.ts';
import { Country } from './country.type.ts';
import { Period } from './inputs/period.input.ts';
import { MatrixCell } from './matrix.type.ts';
import { matrixOfStates, USUAL_MATRIX } from './matrix-of-states.ts';
import { relationOf } from './relation.ts';
import type { Relation } from './relation.ts';
import { BilateralRelation } from './relation.type.ts';
import { CountryCode } from './scalars/country-code.ts';

interface ResolvedCell extends Cell {
  id: string;
  period: Period | null;
}

/** Every two of the states, twice where the matrix is directed. */
function cost({ args, childComplexity }: { args: Record<string, any>; childComplexity: number }): number {
  const size: number = args.countries?.length ?? USUAL_MATRIX;
  return 1 + ((size * (size - 1)) / (args.directed ? 1 : 2)) * childComplexity;
}

@Resolver(() => MatrixCell)
export class MatrixResolver {
  @Query(() => [MatrixCell], {
    complexity: cost,
    description: 'What is between each two of some states, by the codes of the two. Example: `matrix(countries: ["KZ", "KW", "TR"], period: { from: "2026" }) { a { code } b { code } eventCount score }`.',
  })
  async matrix(
    @Ctx() { read }: ApiContext,
    @Arg('countries', () => [CountryCode], { nullable: true, description: 'The states, at most 100; the 30 with the most between them when left out.' }) countries?: string[] | null,
    @Arg('period', () => Period, { nullable: true, description: 'Only what happened in this time; all when left out.' }) period?: Period | null,
    @Arg('directed', () => Boolean, { defaultValue: false, description: 'A cell for each way: what `a` does to `b`, and what is mutual. What has no time is then in no cell.' }) directed?: boolean,
    @Arg('multilateral', () => Boolean, { defaultValue: false, description: 'With events of more than five states, which make no pairs and are in no relation.' }) multilateral?: boolean,
  ): Promise<ResolvedCell[]> {
    const cells = await matrixOfStates(read, { countries: countries ?? null, period: period ?? null, directed: directed!, multilateral: multilateral! });
    return cells.map(({ from, to, eventCount, score }) => ({ id: `${from}-${to}`, from, to, eventCount, score, period: period ?? null }));
  }

  @FieldResolver(() => Country, { description: 'The one state; in a directed matrix the one that acts.' })
  a(@Root() { from }: ResolvedCell) {
    return countryOf(from);
  }

  @FieldResolver(() => Country, { description: 'The other state; in a directed matrix the one that is acted upon.' })
  b(@Root() { to }: ResolvedCell) {
    return countryOf(to);
  }

  @FieldResolver(() => BilateralRelation, { description: 'The two and all that is between them, in the period of the matrix.' })
  relation(@Root() { from, to, period }: ResolvedCell): Relation {
    return relationOf(from, to, period);
  }
}
