import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import { regionOf } from '../reference/region.ts';
import { LanguageArgument } from './language-argument.ts';
import { Region } from './region.type.ts';

@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  name(@Root() { id }: Region, @LanguageArgument() lang: Language): string {
    return regionOf(id).names[lang];
  }
}
