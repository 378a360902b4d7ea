import type { OrganizationId } from '../../domain/organization.ts';
import type { Engine } from '../engine.ts';
import { clausesOf, formulaOf } from './filter.ts';
import type { Formula, Groups } from './filter.ts';
import { Listing } from './listing.ts';
import { numberTests, textTests, valueTests } from './operands.ts';
import type { NumberFilter, TextFilter, ValueFilter } from './operands.ts';
import type { Selection } from './selection.ts';
import { byIds } from './rows.ts';

export interface OrganizationNode {
  id: OrganizationId;
  nameEn: string | null;
  nameRu: string | null;
  nameKk: string | null;
  wikidataId: string | null;
  articleCount: number;
}

export interface OrganizationFilter extends Groups<OrganizationFilter> {
  id?: ValueFilter<OrganizationId> | null;
  /** The acronym, or the name in any language. */
  names?: TextFilter | null;
  articleCount?: NumberFilter | null;
  /** Part of the acronym or of the name in any language. */
  name?: string | null;
  /** False for those of the reference table that no article names, too. */
  mentioned?: boolean | null;
}

/** Which organisations pass, for `cypher/read/organizations`. @throws BadInput, LimitExceeded */
export function organizationSelection(filter: OrganizationFilter | null | undefined): Selection {
  const { mentioned, ...rest } = filter ?? {};
  const clauses = clausesOf(formulaOf<OrganizationFilter>(rest, testsOf));
  return {
    parameters: {
      atLeast: mentioned === false ? 0 : 1,
      clauses: clauses.map((clause) => clause.map((test) => ({ ...test }))),
      unfiltered: clauses.some((clause) => clause.length === 0),
    },
  };
}

const testsOf = ({ id, names, name, articleCount, mentioned }: OrganizationFilter): Formula[] => [
  ...valueTests('ID', id),
  ...textTests('NAME', names),
  ...textTests('NAME', name == null ? null : { contains: name }),
  ...numberTests('ARTICLES', articleCount),
  ...numberTests('ARTICLES', mentioned == null ? null : mentioned ? { gte: 1 } : { gte: 0 }),
];

/** Reads organisations; every method is one statement. */
export class Organizations {
  readonly list: Listing<OrganizationNode>;
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
    this.list = new Listing(engine, 'organizations');
  }

  byIds(ids: readonly OrganizationId[]): Promise<(OrganizationNode | null)[]> {
    return byIds(this.engine, 'organizations/by-id', ids);
  }
}
