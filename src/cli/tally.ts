import type { IngestOutcome } from '../ingest/outcome.ts';

export type OutcomeStatus = IngestOutcome['status'];

/** How many articles met each end, and how that is said. */
export class Tally {
  private readonly counts: Record<OutcomeStatus, number> = { CREATED: 0, UNCHANGED: 0, UPDATED: 0, DUPLICATE: 0, FAILED: 0 };

  add(status: OutcomeStatus): void {
    this.counts[status] += 1;
  }

  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  get failed(): number {
    return this.counts.FAILED;
  }

  toString(): string {
    const { FAILED, ...taken } = this.counts;
    const parts = Object.entries(taken).map(([status, count]) => `${count} ${status}`);
    return `${this.total} ${this.total === 1 ? 'article' : 'articles'}: ${parts.join(', ')}, ${FAILED} failed`;
  }
}
