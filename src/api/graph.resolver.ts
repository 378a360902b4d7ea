import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { ApiContext } from './context.ts';
import { LanguageEnum } from './enums/language.ts';
import { Graph } from './graph.type.ts';
import { graphOfStates } from './graph-of-states.ts';
import { Period } from './inputs/period.input.ts';
import { CountryCode } from './scalars/country-code.ts';

@Resolver()
export class GraphResolver {
  @Query(() => Graph, { description: 'States and the relations between them, those with the most events, to draw.' })
  graph(
    @Ctx() { read }: ApiContext,
    @Arg('countries', () => [CountryCode], { nullable: true, description: 'Relations that have one of these at an end; all when left out.' }) countries?: string[],
    @Arg('period', () => Period, { nullable: true, description: 'Only what happened in this time; all when left out.' }) period?: Period,
    @Arg('limit', () => Int, { defaultValue: 100, description: 'How many relations at most, 0 to 500.' }) limit?: number,
    @Arg('lang', () => LanguageEnum, { defaultValue: LanguageEnum.EN, description: 'The language of the titles.' }) lang?: Language,
  ) {
    return graphOfStates(read, { countries: countries ?? [], period: period ?? null, limit: limit!, lang: lang! });
  }
}
