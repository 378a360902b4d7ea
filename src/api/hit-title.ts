import type { Language } from '../domain/language.ts';
import type { RegionId } from '../domain/region.ts';
import type { TopicId } from '../domain/topic.ts';
import type { SearchHit } from '../graph/read/search.ts';
import type { EventNode } from '../graph/read/nodes.ts';
import { countryOf } from '../reference/country.ts';
import { eventNameIn } from '../reference/event-name.ts';
import { regionOf } from '../reference/region.ts';
import { topicOf } from '../reference/topic.ts';
import type { ApiContext } from './context.ts';
import { articleBy, eventBy, organizationBy, personBy } from './loads.ts';
import { nameIn } from './names.ts';

/** What to show for a hit: its name in the language, an article's title, what an event is and whose. */
export async function hitTitle(context: ApiContext, { kind, key }: Pick<SearchHit, 'kind' | 'key'>, lang: Language): Promise<string> {
  switch (kind) {
    case 'COUNTRY': return countryOf(key)!.names[lang];
    case 'REGION': return regionOf(key as RegionId).names[lang];
    case 'TOPIC': return topicOf(key as TopicId).names[lang];
    case 'PERSON': {
      const person = await personBy(context, key);
      return (person && (nameIn(person, lang) ?? person.name)) ?? key;
    }
    case 'ORGANIZATION': {
      const organization = await organizationBy(context, key);
      return (organization && nameIn(organization, lang)) ?? key;
    }
    case 'EVENT': {
      const event = await eventBy(context, key);
      return event ? eventTitle(event, lang) : key;
    }
    case 'ARTICLE': {
      const article = await articleBy(context, key);
      return article?.title ?? article?.name ?? key;
    }
  }
}

/** «встреча: Казахстан, Кувейт, 2026-03-08». */
function eventTitle({ type, mode, countries, date }: EventNode, lang: Language): string {
  const parties = [...countries.map((code) => countryOf(code)!.names[lang]), ...(date === null ? [] : [date])];
  const name = eventNameIn(type, mode, lang);
  return parties.length > 0 ? `${name}: ${parties.join(', ')}` : name;
}
