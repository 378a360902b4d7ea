import type { CountryCode } from '../../domain/country.ts';
import type { Language } from '../../domain/language.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { RegionId } from '../../domain/region.ts';
import type { TopicId } from '../../domain/topic.ts';
import { inSmallLetters } from './event-filter.ts';
import { filterParameters, formulaOf } from './filter.ts';
import type { Formula, Groups } from './filter.ts';
import type { Selection } from './listing.ts';
import { dateTests, isIn, setTests, textTests, valueTests } from './operands.ts';
import type { DateFilter, SetFilter, TextFilter, ValueFilter } from './operands.ts';

export interface ArticleFilter extends Groups<ArticleFilter> {
  countries?: SetFilter<CountryCode> | null;
  regions?: SetFilter<RegionId> | null;
  organizations?: SetFilter<OrganizationId> | null;
  topics?: SetFilter<TopicId> | null;
  /** Ids of people whom the article names. */
  people?: SetFilter | null;
  language?: ValueFilter<Language> | null;
  source?: ValueFilter | null;
  title?: TextFilter | null;
  publishedAt?: DateFilter | null;
  /** True for those whose text another article had first. */
  duplicate?: boolean | null;
}

/** Parameters of `cypher/read/articles/filtered`. @throws BadInput, LimitExceeded */
export function articleSelection(filter: ArticleFilter | null | undefined): Selection {
  let usesPeople = false;
  const formula = formulaOf(filter, (fields) => {
    usesPeople ||= fields.people != null;
    return testsOf(fields);
  });
  return { ...filterParameters(formula), byPerson: usesPeople };
}

function testsOf(filter: ArticleFilter): Formula[] {
  return [
    ...setTests('COUNTRY', filter.countries),
    ...setTests('REGION', filter.regions),
    ...setTests('ORGANIZATION', filter.organizations),
    ...setTests('TOPIC', filter.topics),
    ...setTests('PERSON', filter.people),
    ...valueTests('LANGUAGE', filter.language),
    ...valueTests('SOURCE', inSmallLetters(filter.source)),
    ...textTests('TITLE', filter.title),
    ...dateTests('PUBLISHED', filter.publishedAt),
    ...(filter.duplicate == null ? [] : [isIn('DUPLICATE', [filter.duplicate ? 'yes' : 'no'])]),
  ];
}
