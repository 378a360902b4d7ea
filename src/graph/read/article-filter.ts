import type { CountryCode } from '../../domain/country.ts';
import type { Language } from '../../domain/language.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { RegionId } from '../../domain/region.ts';
import type { TopicId } from '../../domain/topic.ts';
import { inSmallLetters } from './event-filter.ts';
import { foldName } from '../../domain/name-key.ts';
import { formulaOf } from './filter.ts';
import type { Formula, Groups } from './filter.ts';
import { dateTests, isIn, numberTests, setTests, textTests, valueTests } from './operands.ts';
import type { DateFilter, NumberFilter, SetFilter, TextFilter, ValueFilter } from './operands.ts';
import { selectionOf } from './selection.ts';
import type { DirectTests, Selection } from './selection.ts';

export interface ArticleFilter extends Groups<ArticleFilter> {
  id?: ValueFilter | null;
  countries?: SetFilter<CountryCode> | null;
  regions?: SetFilter<RegionId> | null;
  organizations?: SetFilter<OrganizationId> | null;
  topics?: SetFilter<TopicId> | null;
  /** Ids of people whom the article names. */
  people?: SetFilter | null;
  language?: ValueFilter<Language> | null;
  source?: ValueFilter | null;
  title?: TextFilter | null;
  url?: TextFilter | null;
  publishedAt?: DateFilter | null;
  /** True for those whose text another article had first. */
  duplicate?: boolean | null;
  /** Day on which it was first written to the graph. */
  ingestedAt?: DateFilter | null;
  eventCount?: NumberFilter | null;
}

const DIRECT: DirectTests = {
  values: { LANGUAGE: 'languages' },
  member: 'COUNTRY',
  spans: { PUBLISHED: ['dayFrom', 'dayTo'] },
  linked: { PERSON: 'byPerson', EVENTS: 'byEvents' },
  anchors: [
    { field: 'ID', stage: 'id' }, { field: 'PERSON', stage: 'person' }, { field: 'ORGANIZATION', stage: 'organization' }, { field: 'SOURCE', stage: 'source', near: foldName },
    { field: 'COUNTRY', stage: 'country' },
  ],
};

/** Which articles pass, for `cypher/read/articles`. @throws BadInput, LimitExceeded */
export const articleSelection = (filter: ArticleFilter | null | undefined): Selection => selectionOf(formulaOf(filter, testsOf), DIRECT);

function testsOf(filter: ArticleFilter): Formula[] {
  return [
    ...valueTests('ID', filter.id),
    ...setTests('COUNTRY', filter.countries),
    ...setTests('REGION', filter.regions),
    ...setTests('ORGANIZATION', filter.organizations),
    ...setTests('TOPIC', filter.topics),
    ...setTests('PERSON', filter.people),
    ...valueTests('LANGUAGE', filter.language),
    ...valueTests('SOURCE', inSmallLetters(filter.source)),
    ...textTests('TITLE', filter.title),
    ...textTests('URL', filter.url),
    ...dateTests('PUBLISHED', filter.publishedAt),
    ...dateTests('INGESTED', filter.ingestedAt),
    ...numberTests('EVENTS', filter.eventCount),
    ...(filter.duplicate == null ? [] : [isIn('DUPLICATE', [filter.duplicate ? 'yes' : 'no'])]),
  ];
}
