import type { Language } from '../domain/language.ts';
import { countryOf } from '../reference/country.ts';
import { endedStateOf } from '../reference/ended-state.ts';
import type { Names } from '../reference/names.ts';
import { organizationOf } from '../reference/organization.ts';
import { regionOf } from '../reference/region.ts';
import { topicOf } from '../reference/topic.ts';
import type { MentionedKind } from './enums/entity.ts';

interface Named {
  nameEn: string | null;
  nameRu: string | null;
  nameKk: string | null;
}

/** The name in a language, where the graph has one. */
export const nameIn = ({ nameEn, nameRu, nameKk }: Named, lang: Language): string | null => ({ en: nameEn, ru: nameRu, kk: nameKk })[lang];

const NAMED: Record<MentionedKind, (key: string) => { names: Names } | undefined> = {
  COUNTRY: countryOf,
  FORMER_STATE: endedStateOf,
  ORGANIZATION: organizationOf,
  REGION: (id) => regionOf(id as never),
  TOPIC: (id) => topicOf(id as never),
  PERSON: () => undefined,
};

/** The names that tables have for what an article names; undefined for people, and for what stands in no table. */
export const namesOfMentioned = (kind: MentionedKind, key: string): Names | undefined => NAMED[kind](key)?.names;
