import { Arg } from 'type-graphql';
import { LanguageEnum } from './enums/language.ts';

/** The argument `lang: Language! = EN` of names. */
export const LanguageArgument = (): ParameterDecorator =>
  Arg('lang', () => LanguageEnum, { defaultValue: LanguageEnum.EN, description: 'The language of the name.' }) as ParameterDecorator;
