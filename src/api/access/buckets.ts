/** How often one may ask: a store of so many, refilled by so many a second. */
export interface Rate {
  perSecond: number;
  burst: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Token buckets, one for each who asks. Those that are full again are forgotten, and of too many the oldest: the memory is bounded. */
export class Buckets {
  private readonly buckets = new Map<string, Bucket>();
  private readonly rate: Rate;
  private readonly most: number;
  private readonly now: () => number;

  /** `now` gives milliseconds. */
  constructor(rate: Rate, { most = 10_000, now = () => performance.now() }: { most?: number; now?: () => number } = {}) {
    this.rate = rate;
    this.most = most;
    this.now = now;
  }

  /** Takes one. @returns 0, or after how many seconds there is one again */
  take(id: string): number {
    const left = this.left(id);
    if (left < 1) return (1 - left) / this.rate.perSecond;
    this.keep(id, left - 1);
    return 0;
  }

  /** As `take`, without taking. */
  wait(id: string): number {
    const left = this.left(id);
    return left < 1 ? (1 - left) / this.rate.perSecond : 0;
  }

  private left(id: string): number {
    const { perSecond, burst } = this.rate;
    const bucket = this.buckets.get(id);
    return bucket ? Math.min(burst, bucket.left + ((this.now() - bucket.at) / 1000) * perSecond) : burst;
  }

  private keep(id: string, left: number): void {
    this.buckets.delete(id);
    if (this.buckets.size >= this.most) this.buckets.delete(this.buckets.keys().next().value!);
    this.buckets.set(id, { left, at: this.now() });
  }
}
