import { blocksOf } from '../../../resolution/people/blocks.ts';
import type { SummarizedForm } from '../../../resolution/people/summary.ts';
import { linkOf } from '../../../resolution/people/link.ts';
import type { Transaction } from '../../engine.ts';
import { decisionsAbout, type Decision } from '../decisions/decision.ts';
import { lock, lookUp } from '../rows.ts';
import { toStoredForm, type StoredForm } from './stored-form.ts';

/** Forms that a write leaves as they are, though who they are one person with may change; and what curators decided about all of them. */
export interface Component {
  others: Map<string, StoredForm>;
  decisions: Decision[];
}

/**
 * All forms that touched ones are connected to by links or decisions, before the write or after it: nothing that the write changes can change
 * anything about other forms.
 * @param touched forms by key, before and after; null where there is none
 */
export async function componentOf(transaction: Transaction, touched: ReadonlyMap<string, { before: SummarizedForm | null; after: SummarizedForm | null }>): Promise<Component> {
  const others = new Map<string, StoredForm>();
  const decisions = new Map<string, Decision>();
  const candidates = new Candidates(transaction);
  let frontier = [...touched].map(([key, { before, after }]) => ({ key, versions: [before, after].filter((form) => form !== null) }));
  while (frontier.length > 0) {
    const [, decided] = await Promise.all([
      candidates.load(frontier.flatMap(({ versions }) => versions.flatMap(blocksOf))),
      decisionsAbout(transaction, frontier.map(({ key }) => key)),
    ]);
    const reached = new Set(frontier.flatMap(({ versions }) => versions.flatMap(({ aliases }) => aliases.map(({ form }) => form))));
    for (const decision of decided) {
      if (decisions.has(decision.id)) continue;
      decisions.set(decision.id, decision);
      for (const key of [...decision.one, ...decision.other]) reached.add(key);
    }
    await candidates.require([...reached]);
    for (const { key, versions } of frontier)
      for (const version of versions)
        for (const candidate of candidates.of(version)) if (candidate.key !== key && linkOf(version, candidate)) reached.add(candidate.key);
    const next = [...reached].filter((key) => !touched.has(key) && !others.has(key)).flatMap((key) => candidates.get(key) ?? []);
    for (const form of next) others.set(form.key, form);
    frontier = next.map((form) => ({ key: form.key, versions: [form] }));
  }
  return { others, decisions: [...decisions.values()] };
}

/** Stored forms by key and by block, each read once. Blocks are held against other writers from before they are read. */
class Candidates {
  readonly #transaction: Transaction;
  readonly #forms = new Map<string, StoredForm>();
  readonly #blocks = new Map<string, StoredForm[]>();

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  async load(blocks: readonly string[]): Promise<void> {
    const unread = [...new Set(blocks)].filter((block) => !this.#blocks.has(block)).sort();
    for (const block of unread) this.#blocks.set(block, []);
    const [, rows] = await Promise.all([lock(this.#transaction, 'name', unread), lookUp(this.#transaction, 'forms-of-blocks', 'keys', unread)]);
    for (const { block, form } of rows) this.#blocks.get(block)!.push(this.#keep(form));
  }

  async require(keys: readonly string[]): Promise<void> {
    const unread = keys.filter((key) => !this.#forms.has(key));
    for (const { form } of await lookUp(this.#transaction, 'forms', 'keys', unread)) this.#keep(form);
  }

  of(form: SummarizedForm): StoredForm[] {
    return blocksOf(form).flatMap((block) => this.#blocks.get(block) ?? []);
  }

  get(key: string): StoredForm | undefined {
    return this.#forms.get(key);
  }

  #keep(row: Record<string, unknown>): StoredForm {
    const key = row.key as string;
    const form = this.#forms.get(key) ?? toStoredForm(row);
    this.#forms.set(key, form);
    return form;
  }
}
