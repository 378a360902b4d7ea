import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../domain/language.ts';
import type { EndedState } from '../reference/ended-state.ts';
import { countryOf } from '../reference/country.ts';
import { Country } from './country.type.ts';
import { FormerState } from './former-state.type.ts';
import { LanguageArgument } from './language-argument.ts';

@Resolver(() => FormerState)
export class FormerStateResolver {
  @FieldResolver(() => String, { description: 'ISO 3166-3 alpha-4, e.g. `SUHH`.' })
  alpha4(@Root() { code }: EndedState): string {
    return code;
  }

  @FieldResolver(() => String, { description: 'What it was called.' })
  name(@Root() { names }: EndedState, @LanguageArgument() lang: Language): string {
    return names[lang];
  }

  @FieldResolver(() => [Country], { description: 'The states of today in its place.' })
  successors(@Root() { successors }: EndedState) {
    return successors.map((code) => countryOf(code)!);
  }
}
