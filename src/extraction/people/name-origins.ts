import type { CountryCode } from '../../domain/country.ts';
import { mostNamed } from '../entities/countries.ts';
import type { Stage } from './other-side.ts';
import type { Person } from './people.ts';

/**
 * «Его встретил вице-премьер Чан Лыу Куанг»: against a guess that his name speaks against, the state that the text names most of those that it points to, null
 * where it names none of them; the guess itself where the name says nothing.
 */
export function stateByOrigin({ document, countries }: Stage, person: Person, guess: CountryCode | null): CountryCode | null {
  const origins = document.pack.names.statesOf?.(person.name) ?? null;
  return origins === null || (guess !== null && origins.has(guess)) ? guess : mostNamed(countries.filter(({ code }) => origins.has(code)));
}
