import { Field, InputType } from 'type-graphql';
import type { Language } from '../../domain/language.ts';
import { LanguageEnum } from '../enums/language.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { Period } from './period.input.ts';

@InputType({ description: 'Which of what a search finds. What has no such property is not found: a topic has no period.' })
export class SearchFilter {
  @Field(() => Period, { nullable: true, description: 'Articles published in it, and events of it.' })
  period?: Period | null;

  @Field(() => [CountryCode], { nullable: true, description: 'Articles and events with all of these states; people of one that is alone.' })
  countries?: string[] | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'Articles in it.' })
  language?: Language | null;
}
