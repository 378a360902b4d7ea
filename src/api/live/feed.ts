import type { Journal, JournalPage } from '../../graph/read/journal.ts';

export interface FeedOptions {
  /** How often the journal is looked at while anybody waits; whichever process wrote, it is seen after so long. */
  milliseconds?: number;
}

/** Entries that are read at once. */
const PAGE = 50;
/** Pages that are kept for those who follow at the same place. */
const KEPT = 16;

/**
 * The journal as it grows, for all who follow it. Each reads it at his own pace from where he is, so nothing is put into queues: who is slow reads later what stands in the graph
 * anyway, and who was away goes on where he was. Those at one place share one reading, and one look tells them all that there is more.
 */
export class Feed {
  private readonly journal: Pick<Journal, 'end' | 'after'>;
  private readonly milliseconds: number;
  private readonly pages = new Map<number, Promise<JournalPage>>();
  private readonly waiting = new Set<() => void>();
  private timer: NodeJS.Timeout | null = null;
  private seen = 0;

  constructor(journal: Pick<Journal, 'end' | 'after'>, { milliseconds = 250 }: FeedOptions = {}) {
    this.journal = journal;
    this.milliseconds = milliseconds;
  }

  /** The number of the latest entry. */
  end(): Promise<number> {
    return this.journal.end();
  }

  /** What comes after an entry, as soon as there is some; nothing when the signal comes first. */
  async after(number: number, signal: AbortSignal): Promise<JournalPage> {
    while (!signal.aborted) {
      const page = await this.page(number);
      if (page.reached > number) return page;
      await this.growth(number, signal);
    }
    return { entries: [], reached: number };
  }

  private page(number: number): Promise<JournalPage> {
    const kept = this.pages.get(number);
    if (kept) return kept;
    const page = this.journal.after(number, PAGE);
    this.pages.set(number, page);
    if (this.pages.size > KEPT) this.pages.delete(this.pages.keys().next().value!);
    const forget = (): void => {
      if (this.pages.get(number) === page) this.pages.delete(number);
    };
    page.then(({ reached }) => reached === number && forget(), forget);
    return page;
  }

  private growth(number: number, signal: AbortSignal): Promise<void> {
    if (this.seen > number) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
      this.look();
    });
  }

  /** Looks again and again, as long as somebody waits. */
  private look(): void {
    if (this.timer) return;
    this.timer = setTimeout(async () => {
      // A graph that does not answer is asked again.
      const end = await this.journal.end().catch(() => this.seen);
      this.timer = null;
      const grown = end !== this.seen;
      this.seen = end;
      if (grown) for (const wake of [...this.waiting]) wake();
      if (this.waiting.size > 0) this.look();
    }, this.milliseconds);
    this.timer.unref();
  }
}
