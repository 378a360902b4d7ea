import type { Language } from '../domain/language.ts';
import type { RegionId } from '../domain/region.ts';
import type { TopicId } from '../domain/topic.ts';
import type { ArticleNode } from '../graph/read/articles.ts';
import type { OrganizationNode } from '../graph/read/organizations.ts';
import type { PersonNode } from '../graph/read/people.ts';
import type { SearchHit } from '../graph/read/search.ts';
import { countryOf } from '../reference/country.ts';
import { regionOf } from '../reference/region.ts';
import { topicOf } from '../reference/topic.ts';
import { nameIn } from './names.ts';

/** What to show for a hit: its name in the language, or an article's title. */
export function hitTitle({ kind, key, node }: SearchHit, lang: Language): string {
  switch (kind) {
    case 'COUNTRY': return countryOf(key)!.names[lang];
    case 'REGION': return regionOf(key as RegionId).names[lang];
    case 'TOPIC': return topicOf(key as TopicId).names[lang];
    case 'PERSON': return nameIn(node as PersonNode, lang) ?? (node as PersonNode).name;
    case 'ORGANIZATION': return nameIn(node as OrganizationNode, lang) ?? key;
    case 'ARTICLE': return (node as ArticleNode).title ?? (node as ArticleNode).name ?? key;
  }
}
