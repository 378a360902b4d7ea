import type { CanonicalStatement, Supported } from '../domain/canon.ts';
import type { StatementClaim } from '../domain/claim.ts';
import { inOrder, together } from './leading.ts';

/** The statement that all claims of one key make. */
export function resolveStatement(claims: Supported<StatementClaim>[]): CanonicalStatement {
  const ordered = inOrder(claims);
  const { id: _, canonKey: key, ...leading } = ordered[0].claim;
  const { sourceCount: __, ...common } = together(ordered);
  return { ...leading, ...common, key };
}
