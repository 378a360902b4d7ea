import type { OrganizationNode } from '../graph/read/organizations.ts';
import type { ArticleNode, EventNode, PersonNode, Place, StatementNode } from '../graph/read/nodes.ts';
import type { ApiContext } from './context.ts';

/** Nodes by id, those of one level together. */
export const articleBy = ({ batches, read }: ApiContext, id: string): Promise<ArticleNode | null> =>
  batches.load('article', null, (ids) => read.articles.byIds(ids), id);

export const eventBy = ({ batches, read }: ApiContext, id: string): Promise<EventNode | null> =>
  batches.load('event', null, (ids) => read.events.byIds(ids), id);

export const statementBy = ({ batches, read }: ApiContext, id: string): Promise<StatementNode | null> =>
  batches.load('statement', null, (ids) => read.statements.byIds(ids), id);

export const personBy = ({ batches, read }: ApiContext, id: string): Promise<PersonNode | null> =>
  batches.load('person', null, (ids) => read.people.byIds(ids), id);

export const organizationBy = ({ batches, read }: ApiContext, id: string): Promise<OrganizationNode | null> =>
  batches.load('organization', null, (ids) => read.organizations.byIds(ids), id);

/** The things with these ids, each once, without those that stand no longer. */
export async function standing<Node>(ids: readonly (string | null)[], load: (id: string) => Promise<Node | null>): Promise<Node[]> {
  const present = [...new Set(ids)].filter((id) => id !== null);
  return (await Promise.all(present.map(load))).filter((node) => node !== null);
}

/** Organisations by acronym; none asked for is no question. */
export async function organizationsBy(context: ApiContext, ids: readonly string[] | null): Promise<OrganizationNode[]> {
  const nodes = await Promise.all((ids ?? []).map((id) => organizationBy(context, id)));
  return nodes.filter((node) => node !== null);
}

export const officeClaimBy = async ({ batches, read }: ApiContext, id: string | null): Promise<Place | null> =>
  id === null ? null : batches.load('office claim', null, (ids) => read.people.officeClaims(ids), id);
