import type { OrganizationId } from '../../domain/organization.ts';
import type { Engine } from '../engine.ts';
import { Listing } from './listing.ts';
import type { Selection } from './listing.ts';
import { byIds } from './rows.ts';

export interface OrganizationNode {
  id: OrganizationId;
  nameEn: string | null;
  nameRu: string | null;
  nameKk: string | null;
  wikidataId: string | null;
  articleCount: number;
}

export interface OrganizationFilter {
  /** Part of the acronym or of the name in any language. */
  name?: string | null;
  /** False for those of the reference table that no article names, too. */
  mentioned?: boolean | null;
}

/** Parameters of `cypher/read/organizations/named`. */
export const organizationSelection = (filter: OrganizationFilter | null | undefined): Selection => ({
  name: (filter?.name ?? '').toLowerCase(),
  atLeast: filter?.mentioned === false ? 0 : 1,
});

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
