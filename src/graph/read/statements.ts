import type { CountryCode } from '../../domain/country.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { RegionId } from '../../domain/region.ts';
import type { StatementType } from '../../domain/statement.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Engine } from '../engine.ts';
import type { Place } from './evidence.ts';
import { filterParameters, formulaOf } from './filter.ts';
import type { Groups } from './filter.ts';
import { Listing } from './listing.ts';
import type { Selection } from './listing.ts';
import { dateTests, setTests, valueTests } from './operands.ts';
import type { DateFilter, SetFilter, ValueFilter } from './operands.ts';
import { nodesOf } from './rows.ts';

/** A statement of the canon with the place where its leading article reports it. */
export interface StatementNode extends Place {
  id: string;
  type: StatementType;
  source: CountryCode | null;
  sourceOrganization: OrganizationId | null;
  /** The speaker's name in the article's language. */
  speaker: string | null;
  target: string | null;
  targetCountries: CountryCode[] | null;
  targetRegions: RegionId[] | null;
  topics: TopicId[] | null;
  articleCount: number;
  reportedAt: string | null;
}

export interface StatementFilter extends Groups<StatementFilter> {
  type?: ValueFilter<StatementType> | null;
  /** The speaker's state. */
  source?: ValueFilter<CountryCode> | null;
  sourceOrganization?: ValueFilter<OrganizationId> | null;
  targetCountries?: SetFilter<CountryCode> | null;
  topics?: SetFilter<TopicId> | null;
  reportedAt?: DateFilter | null;
}

/** Parameters of `cypher/read/statements/filtered`. @throws BadInput, LimitExceeded */
export function statementSelection(filter: StatementFilter | null | undefined, reportedAt?: DateFilter | null): Selection {
  const formula = formulaOf(filter, (fields) => [
    ...valueTests('TYPE', fields.type),
    ...valueTests('COUNTRY', fields.source),
    ...valueTests('ORGANIZATION', fields.sourceOrganization),
    ...setTests('TARGET', fields.targetCountries),
    ...setTests('TOPIC', fields.topics),
    ...dateTests('REPORTED', fields.reportedAt),
  ]);
  return filterParameters({ and: [formula, ...dateTests('REPORTED', reportedAt)] });
}

/** Reads statements; every method is one statement of Cypher. */
export class Statements {
  readonly list: Listing<StatementNode>;
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
    this.list = new Listing(engine, 'statements');
  }

  ofArticles(ids: readonly string[]): Promise<StatementNode[][]> {
    return nodesOf(this.engine, 'statements/of-article', ids);
  }
}
