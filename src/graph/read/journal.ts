import type { ChangeKind } from '../../domain/change.ts';
import type { Engine, Row, Transaction } from '../engine.ts';

/** What a write touched, by id: with the last of its entries in the journal. */
export interface Touched {
  /** Events that there were not before. */
  newEvents: string[];
  /** Events that are told by more or other articles now, or otherwise. */
  changedEvents: string[];
  /** Pairs of states between which events came, went or changed. */
  pairs: string[];
}

export interface JournalEntry extends Touched {
  number: number;
  kind: ChangeKind;
  at: string;
  /** The article's key, or the decision's id. */
  subject: string;
}

/** Entries in the order in which they were written, and the number up to which there are none left out. */
export interface JournalPage {
  entries: JournalEntry[];
  reached: number;
}

/** The number of the latest entry that was written; 0 for none. */
export async function journalEnd(transaction: Transaction): Promise<number> {
  const [kept] = await transaction.run('read/changes/end');
  if (typeof kept?.number === 'number') return kept.number;
  // A graph whose entries were restored, or written before they had numbers.
  const [largest] = await transaction.run('read/changes/largest-number');
  return largest?.number ?? 0;
}

/** Entries but the last of a write have none. */
const touchedIn = ({ newEvents, changedEvents, pairs }: Row): Touched => ({ newEvents: newEvents ?? [], changedEvents: changedEvents ?? [], pairs: pairs ?? [] });
const entryOf = ({ entry }: Row): JournalEntry => ({ ...entry, ...touchedIn(entry) });

/**
 * Reads the journal by number. Numbers are given under a lock that is held until the write is in the graph: whoever has read up to one has missed none before
 * it, whichever process wrote.
 */
export class Journal {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  end(): Promise<number> {
    return this.#engine.read(journalEnd);
  }

  /** The entry at the end, null before the first: another answer means that the graph has changed, or is another graph. */
  latest(): Promise<JournalEntry | null> {
    return this.#engine.read(async (transaction) => {
      const [row] = await transaction.run('read/changes/numbered', { numbers: [await journalEnd(transaction)] });
      return row ? entryOf(row) : null;
    });
  }

  /** At most `limit` entries after a number. */
  async after(number: number, limit: number): Promise<JournalPage> {
    return this.#engine.read(async (transaction) => {
      const reached = Math.min(await journalEnd(transaction), number + limit);
      if (reached <= number) return { entries: [], reached: number };
      const numbers = Array.from({ length: reached - number }, (_, index) => number + 1 + index);
      const rows = await transaction.run('read/changes/numbered', { numbers });
      return { entries: rows.map(entryOf), reached };
    });
  }
}
