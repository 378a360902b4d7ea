import type { Decision } from '../../../domain/decision.ts';
import { eventDecision, readAnchor } from '../../../resolution/events/anchor.ts';
import { eventBlock, neighbourBlocks } from '../../../resolution/events/block.ts';
import { linkOf } from '../../../resolution/events/link.ts';
import { originalOf, type EventDecision, type Telling } from '../../../resolution/events/telling.ts';
import type { Row, Transaction } from '../../engine.ts';
import { toSupported } from '../claims.ts';
import { decisionsAbout } from '../decisions/decision.ts';
import { factsOf, type KnownArticle } from '../known.ts';
import { lock, lookUp } from '../rows.ts';

/** Anchors of decisions about events are their articles. */
export const articleAnchor = (article: string): string => `article ${article}`;

export interface Component {
  /** Tellings that a write leaves as they are, though what they are one event with may change. */
  others: Map<string, Telling>;
  decisions: EventDecision[];
}

/**
 * All tellings that touched ones are connected to by links or decisions, before the write or after it.
 * @param touched tellings by claim, before and after; null where there is none
 * @param written articles all of whose tellings are among them
 */
export async function componentOf(transaction: Transaction, touched: ReadonlyMap<string, { before: Telling | null; after: Telling | null }>, written: ReadonlySet<string>): Promise<Component> {
  const others = new Map<string, Telling>();
  const decisions = new Map<string, Decision>();
  const stored = new StoredTellings(transaction, written);
  let frontier = [...touched.values()].map(({ before, after }) => [before, after].filter((telling) => telling !== null));
  while (frontier.length > 0) {
    const versions = frontier.flat();
    const [, , decided] = await Promise.all([
      stored.loadBlocks(versions.flatMap((telling) => neighbourBlocks(eventBlock(telling)))),
      stored.loadCopies(versions),
      decisionsAbout(transaction, versions.map(({ article }) => articleAnchor(article.id))),
    ]);
    const reached = new Set<string>();
    const fresh = decided.filter(({ id }) => !decisions.has(id));
    for (const decision of fresh) decisions.set(decision.id, decision);
    await stored.loadArticles(fresh.flatMap(articlesOf));
    for (const decision of fresh) {
      const held = eventDecision(decision, stored.claims());
      for (const id of [...(held?.one ?? []), ...(held?.other ?? [])]) reached.add(id);
    }
    for (const version of versions) for (const candidate of stored.near(version)) if (candidate.claim.id !== version.claim.id && linkOf(version, candidate)) reached.add(candidate.claim.id);
    const next = [...reached].filter((id) => !touched.has(id) && !others.has(id)).flatMap((id) => stored.get(id) ?? []);
    for (const telling of next) others.set(telling.claim.id, telling);
    frontier = next.map((telling) => [telling]);
  }
  const after = [...touched.values()].flatMap((telling) => telling.after ?? []);
  const claims = [...after, ...others.values()].map(({ claim }) => claim);
  const standing = [...decisions.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  return { others, decisions: standing.flatMap((decision) => eventDecision(decision, claims) ?? []) };
}

const articlesOf = ({ one, other }: Decision): string[] => [...one, ...other].map((anchor) => readAnchor(anchor).articleId);

/** Stored tellings by block, each read once. Blocks are held against other writers from before they are read. */
class StoredTellings {
  readonly #transaction: Transaction;
  /** Articles all of whose tellings are touched, so that none has to be looked for. */
  readonly #written: ReadonlySet<string>;
  readonly #tellings = new Map<string, Telling>();
  readonly #blocks = new Map<string, Telling[]>();
  readonly #copies = new Map<string, Telling[]>();

  constructor(transaction: Transaction, written: ReadonlySet<string>) {
    this.#transaction = transaction;
    this.#written = written;
  }

  async loadBlocks(blocks: readonly string[]): Promise<void> {
    const unread = [...new Set(blocks)].filter((block) => !this.#blocks.has(block)).sort();
    for (const block of unread) this.#blocks.set(block, []);
    const [, rows] = await Promise.all([lock(this.#transaction, 'event', unread), lookUp(this.#transaction, 'event-claims-of-blocks', 'keys', unread)]);
    for (const row of rows) this.#blocks.get(row.block)!.push(this.#keep(row));
  }

  async loadArticles(articles: readonly string[]): Promise<void> {
    for (const row of await lookUp(this.#transaction, 'event-claims-of-articles', 'ids', new Set(articles))) this.#keep(row);
  }

  /** Copies of one text may be dated otherwise, so they are looked for by their original as well. */
  async loadCopies(tellings: readonly Telling[]): Promise<void> {
    const unread = [...new Set(tellings.map(originalOf))].filter((id) => !this.#copies.has(id));
    for (const id of unread) this.#copies.set(id, []);
    const rows = await Promise.all([
      lookUp(this.#transaction, 'event-claims-of-copies', 'ids', unread),
      lookUp(this.#transaction, 'event-claims-of-articles', 'ids', unread.filter((id) => !this.#written.has(id))),
    ]);
    for (const row of rows.flat()) {
      const telling = this.#keep(row);
      this.#copies.get(originalOf(telling))?.push(telling);
    }
  }

  near(telling: Telling): Telling[] {
    return [...neighbourBlocks(eventBlock(telling)).flatMap((block) => this.#blocks.get(block) ?? []), ...(this.#copies.get(originalOf(telling)) ?? [])];
  }

  get(id: string): Telling | undefined {
    return this.#tellings.get(id);
  }

  claims(): Telling['claim'][] {
    return [...this.#tellings.values()].map(({ claim }) => claim);
  }

  #keep({ claim, article }: Row): Telling {
    const telling = this.#tellings.get(claim.id) ?? toSupported('events', claim, factsOf(article as KnownArticle));
    this.#tellings.set(claim.id, telling);
    return telling;
  }
}
