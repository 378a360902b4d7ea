import type { Transaction } from '../engine.ts';

/** Where ids that were ever given lead now, over as many moves as there were; those that stand, or lead nowhere, stay as they are. */
export async function lastingIds(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const lasting = new Map(ids.map((id) => [id, id]));
  for (let asked = [...lasting.keys()]; asked.length > 0; ) {
    const next = new Map((await transaction.run('read/redirects', { ids: asked })).map(({ id, to }) => [id as string, to as string]));
    for (const [id, reached] of lasting) lasting.set(id, next.get(reached) ?? reached);
    asked = [...new Set(next.values())];
  }
  return lasting;
}
