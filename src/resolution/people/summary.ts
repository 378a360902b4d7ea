import type { NameForm, Supported } from '../../domain/canon.ts';
import type { PersonClaim } from '../../domain/claim.ts';
import { compare } from '../../domain/compare.ts';
import type { CountryCode } from '../../domain/country.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Language } from '../../domain/language.ts';
import type { OfficeKind } from '../../domain/office.ts';
import type { PersonForm } from './form.ts';

/** Claims of one form that say the same, counted: as an engine groups them, or one claim by itself. */
export interface Naming {
  name: string;
  language: Language;
  country: CountryCode | null;
  office: OfficeKind | null;
  count: number;
  firstSeen: string | null;
  lastSeen: string | null;
  smallestClaim: string;
}

/** What stands beside the namings of a form: states of their articles, and forms that datasets say are the same person's. */
export interface Company {
  contexts: { country: CountryCode; count: number }[];
  aliases: { form: string; count: number }[];
}

/** A form with the smallest id of its claims, which names the person. */
export interface SummarizedForm extends PersonForm, Company {
  smallestClaim: string;
}

export const companyOf = (claims: readonly Supported<PersonClaim>[]): Company => ({
  contexts: claims.flatMap(({ claim }) => claim.contexts.map((country) => ({ country, count: 1 }))),
  aliases: claims.flatMap(({ claim }) => claim.aliases.map((form) => ({ form, count: 1 }))),
});

export const namingOf = ({ claim: { id, name, language, country, office }, article: { publishedAt } }: Supported<PersonClaim>): Naming => ({
  name, language, country, office, count: 1, firstSeen: publishedAt, lastSeen: publishedAt, smallestClaim: id,
});

/** A form with more claims. Any order of the same claims gives the same. */
export function withNamings(key: string, existing: SummarizedForm | null, namings: readonly Naming[], company: Company): SummarizedForm | null {
  if (!existing && namings.length === 0) return null;
  const names: NameForm[] = [...(existing?.names ?? []), ...namings.map(({ name, language, count }) => ({ name, language, count }))];
  const offices = [
    ...(existing?.offices ?? []),
    ...namings.flatMap(({ office, country, firstSeen, lastSeen, count }) => (office === null ? [] : [{ office, country, from: firstSeen, to: lastSeen, count }])),
  ];
  return {
    key,
    country: existing?.country ?? namings[0]?.country ?? null,
    names: [...groupBy(names, ({ name, language }) => `${language} ${name}`).values()].map((same) => ({ ...same[0]!, count: total(same) })).sort(byUse),
    offices: [...groupBy(offices, ({ office, country }) => `${office} ${country}`).values()]
      .map((same) => ({ ...same[0]!, from: earliest(same.map(({ from }) => from)), to: latest(same.map(({ to }) => to)), count: total(same) }))
      .sort((left, right) => right.count - left.count || compare(left.office, right.office)),
    contexts: [...groupBy([...(existing?.contexts ?? []), ...company.contexts], ({ country }) => country).values()]
      .map((same) => ({ country: same[0]!.country, count: total(same) }))
      .sort((left, right) => right.count - left.count || compare(left.country, right.country)),
    aliases: [...groupBy([...(existing?.aliases ?? []), ...company.aliases], ({ form }) => form).values()]
      .map((same) => ({ form: same[0]!.form, count: total(same) }))
      .sort((left, right) => compare(left.form, right.form)),
    firstSeen: earliest([existing?.firstSeen ?? null, ...namings.map(({ firstSeen }) => firstSeen)]),
    lastSeen: latest([existing?.lastSeen ?? null, ...namings.map(({ lastSeen }) => lastSeen)]),
    articleCount: (existing?.articleCount ?? 0) + total(namings),
    smallestClaim: [...(existing ? [existing.smallestClaim] : []), ...namings.map(({ smallestClaim }) => smallestClaim)].sort()[0]!,
  };
}

/** The most frequent name first, then the longest, then by letters. */
export const byUse = (left: NameForm, right: NameForm): number =>
  right.count - left.count || right.name.length - left.name.length || compare(left.name, right.name) || compare(left.language, right.language);

const total = (counted: readonly { count: number }[]): number => counted.reduce((sum, { count }) => sum + count, 0);
const earliest = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).sort()[0] ?? null;
const latest = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).sort().at(-1) ?? null;
