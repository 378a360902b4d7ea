/** Runs one piece of work after the other, in the order in which they were handed in; a failing one does not hold up the next. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all that was handed in so far has ended. */
  async idle(): Promise<void> {
    await this.last;
  }
}
