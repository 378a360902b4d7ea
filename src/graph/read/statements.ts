import type { CountryCode } from '../../domain/country.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { RegionId } from '../../domain/region.ts';
import type { StatementType } from '../../domain/statement.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Engine } from '../engine.ts';
import { formulaOf } from './filter.ts';
import type { Groups } from './filter.ts';
import { Listing } from './listing.ts';
import type { ListedNoun } from './listing.ts';
import { dateTests, numberTests, setTests, textTests, valueTests } from './operands.ts';
import type { DateFilter, NumberFilter, SetFilter, TextFilter, ValueFilter } from './operands.ts';
import { selectionOf } from './selection.ts';
import type { DirectTests, Selection } from './selection.ts';
import { whole } from './projection.ts';
import type { Projection } from './projection.ts';
import { byLastingIds, projectedOf } from './rows.ts';
import type { StatementNode } from './nodes.ts';

export interface StatementFilter extends Groups<StatementFilter> {
  id?: ValueFilter | null;
  type?: ValueFilter<StatementType> | null;
  /** The speaker's state. */
  source?: ValueFilter<CountryCode> | null;
  sourceOrganization?: ValueFilter<OrganizationId> | null;
  targetCountries?: SetFilter<CountryCode> | null;
  targetRegions?: SetFilter<RegionId> | null;
  topics?: SetFilter<TopicId> | null;
  /** Ids of the people who say it. */
  speaker?: SetFilter | null;
  /** The words that say what it is about. */
  target?: TextFilter | null;
  reportedAt?: DateFilter | null;
  articleCount?: NumberFilter | null;
}

const DIRECT: DirectTests = {
  values: { TYPE: 'types', COUNTRY: 'countries' },
  spans: { REPORTED: ['dayFrom', 'dayTo'] },
  linked: { SPEAKER: 'bySpeaker' },
  anchors: [{ field: 'ID', stage: 'id' }, { field: 'SPEAKER', stage: 'person' }],
};

/** Which statements pass, for `cypher/read/statements`. @throws BadInput, LimitExceeded */
export function statementSelection(filter: StatementFilter | null | undefined, reportedAt?: DateFilter | null): Selection {
  const formula = formulaOf(filter, (fields) => [
    ...valueTests('ID', fields.id),
    ...valueTests('TYPE', fields.type),
    ...valueTests('COUNTRY', fields.source),
    ...valueTests('ORGANIZATION', fields.sourceOrganization),
    ...setTests('TARGET', fields.targetCountries),
    ...setTests('TOPIC', fields.topics),
    ...setTests('REGION', fields.targetRegions),
    ...setTests('SPEAKER', fields.speaker),
    ...textTests('WORDS', fields.target),
    ...dateTests('REPORTED', fields.reportedAt),
    ...numberTests('ARTICLES', fields.articleCount),
  ]);
  return selectionOf({ and: [formula, ...dateTests('REPORTED', reportedAt)] }, DIRECT);
}

const STATEMENTS: ListedNoun = {
  noun: 'statement', label: 'Statement', properties: { REPORTED: { property: 'reportedAt', days: true }, ARTICLES: { property: 'articleCount', number: true, always: true } },
};

/** Reads statements; every method is one statement of Cypher. */
export class Statements {
  readonly list: Listing<StatementNode>;
  private readonly engine: Engine;
  private readonly projection: Projection;

  constructor(engine: Engine, projection: Projection = whole()) {
    this.engine = engine;
    this.projection = projection;
    this.list = new Listing(engine, 'statements', STATEMENTS, { projected: { of: 'statement', projection } });
  }

  byIds(ids: readonly string[]): Promise<(StatementNode | null)[]> {
    return byLastingIds(this.engine, 'statements/by-id', ids, this.projection.statement);
  }

  ofArticles(ids: readonly string[]): Promise<StatementNode[][]> {
    return projectedOf(this.engine, 'statements/of-article', ids, this.projection.statement);
  }
}
