import type { CanonicalStatement } from '../../domain/canon.ts';
import type { StatementClaim } from '../../domain/claim.ts';
import { resolveStatement } from '../../resolution/statement.ts';
import type { Transaction } from '../engine.ts';
import type { ClaimChange } from './claims.ts';
import { groupedChange, withoutReports, type GroupedChange } from './grouped.ts';
import { writeKeys, writeRows } from './rows.ts';

const likeness = ({ type, source, speaker, quote }: StatementClaim): string => JSON.stringify([type, source, speaker, quote]);

/** Brings statements up to date with their claims; claims and people stand already. */
export async function changeStatements(transaction: Transaction, change: ClaimChange): Promise<GroupedChange<CanonicalStatement>> {
  const changed = await groupedChange(transaction, change, { name: 'statements', lookup: 'statement-claims-of-keys', resolve: resolveStatement, likeness });
  const { before, after } = changed;
  const refer = (references: (statement: CanonicalStatement) => (string | null)[]) =>
    after.flatMap((statement) => [...new Set(references(statement))].flatMap((ref) => (ref === null ? [] : [{ id: statement.id, ref }])));
  await writeKeys(transaction, 'delete-statements', 'ids', before.map(({ id }) => id));
  await Promise.all([
    writeRows(transaction, 'save-statements', after.map(withoutReports)),
    writeRows(transaction, 'report-statements', after.flatMap(({ id, reports }) => reports.map((report) => ({ id, ...report })))),
    writeRows(transaction, 'made-by-country', refer((statement) => [statement.source])),
    writeRows(transaction, 'made-by-organization', refer((statement) => [statement.sourceOrganization])),
    writeRows(transaction, 'made-by-person', refer((statement) => [statement.speakerClaim])),
    writeRows(transaction, 'link-statement-topic', refer((statement) => statement.topics)),
    writeRows(transaction, 'link-statement-country', refer((statement) => statement.targetCountries)),
    writeRows(transaction, 'link-statement-region', refer((statement) => statement.targetRegions)),
  ]);
  return changed;
}
