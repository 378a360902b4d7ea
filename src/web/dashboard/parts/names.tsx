import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { To, pathOf } from '../address/to.tsx';

export interface NamedCountry {
  code: string;
  name: string;
}

export interface NamedPerson {
  id: string;
  name: string;
  country?: { code: string; name?: string } | null;
}

export const CountryName = ({ of: { code, name } }: { of: NamedCountry }) => <To class="country" path={pathOf.country(code)}>{name}</To>;

export const PersonName = ({ of: { id, name, country } }: { of: NamedPerson }) => (
  <span class="person"><To path={pathOf.person(id)}>{name}</To>{country && <> <abbr class="of-country" title={country.name}>{country.code}</abbr></>}</span>
);

/** Both states of a pair, as a link to what is between them. */
export const PairName = ({ a, b }: { a: NamedCountry; b: NamedCountry }) => <To class="pair" path={pathOf.pair(a.code, b.code)}>{a.name} – {b.name}</To>;

export const TopicName = ({ of: { id, name } }: { of: { id: string; name: string } }) => <To class="topic" path={pathOf.topic(id)}>{name}</To>;

/** Things one after the other, with commas between. */
export const Listed = ({ children }: { children: ComponentChildren[] }) => <>{children.map((child, index) => <Fragment key={index}>{index > 0 && ', '}{child}</Fragment>)}</>;
