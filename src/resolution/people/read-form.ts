import type { NameForm } from '../../domain/canon.ts';
import type { CountryCode } from '../../domain/country.ts';
import { isCommon, isFamilyFirst, writingsOf } from './name-tables.ts';
import { namePartsOf, type NameParts } from './name-parts.ts';
import type { PersonForm } from './form.ts';
import { isChinese, soundsOf } from './sounds.ts';

/** The spelling that keeps most of what folding takes away: "Erdoğan" rather than "Erdogan". */
export const spelledBest = (names: readonly NameForm[]): string =>
  names.reduce<string>((best, { name }) => (/[^\p{ASCII}]/u.test(name) && !/[^\p{ASCII}]/u.test(best) ? name : best), names[0]?.name ?? '');

const read = new WeakMap<object, NameParts>();

/** The parts of a form's name, as its state writes it. */
export function partsOfForm(form: Pick<PersonForm, 'names' | 'country'>, country: CountryCode | null = form.country): NameParts {
  if (country !== form.country) return namePartsOf(spelledBest(form.names), isFamilyFirst(country));
  let parts = read.get(form);
  if (!parts) {
    parts = namePartsOf(spelledBest(form.names), isFamilyFirst(country));
    read.set(form, parts);
  }
  return parts;
}

/** The state by whose customs two forms' names are read: the one stated, else China's where both can only be Chinese. */
export const stateOfBoth = (one: PersonForm, other: PersonForm): CountryCode | null =>
  one.country ?? other.country ?? (isNamedInChinese(partsOfForm(one)) && isNamedInChinese(partsOfForm(other)) ? 'CN' : null);

/** Is the name of two words that Pinyin or Palladius could write? */
export const isNamedInChinese = ({ words }: NameParts): boolean => words.length === 2 && words.every(({ text, initial }) => !initial && isChinese(text));

/** Whoever leads an organisation is of a state that its articles seldom name. */
const leadsOrganization = ({ offices }: PersonForm): boolean => offices.some(({ office }) => office === 'ORG_HEAD');
const OF_ANY_STATE: readonly string[] = ['spanish', 'portuguese', 'french', 'german', 'arabic', 'korean'];
const NO_WRITINGS: readonly string[] = [];
export function writingsOfBoth(one: PersonForm, other: PersonForm): readonly string[] {
  const stated = stateOfBoth(one, other);
  if (stated !== null) return writingsOf(stated);
  if (leadsOrganization(one) && leadsOrganization(other)) return OF_ANY_STATE;
  const named = one.contexts[0]?.country ?? other.contexts[0]?.country;
  return named === undefined ? NO_WRITINGS : writingsOf(named);
}

export const familyName = (parts: NameParts, country: CountryCode | null): string | null =>
  (isFamilyFirst(country) ? parts.words.find(({ initial }) => !initial) : parts.words.findLast(({ initial }) => !initial))?.text ?? null;

const FEWEST_SOUNDS = 4;

/** Is the family name one that many bear, or so short that it is like many? */
export function isTelling(parts: NameParts, country: CountryCode | null): boolean {
  const name = familyName(parts, country);
  return name !== null && !isCommon(name) && soundsOf(name, null).length >= FEWEST_SOUNDS;
}

const MOST_SOUNDS_OF_SYLLABLE = 4;

/** Is the whole name one that several people in office may well bear: a common family name, with a short given name where that is a syllable? */
export function isOrdinary(parts: NameParts, country: CountryCode | null): boolean {
  const name = familyName(parts, country);
  if (name === null || !isCommon(name)) return false;
  return !isFamilyFirst(country) || parts.words.length < 2 || soundsOf(parts.words[1]!.text, null).length <= MOST_SOUNDS_OF_SYLLABLE;
}
