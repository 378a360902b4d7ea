import type { Caller } from '../../api/access/caller.ts';
import { RateLimited } from '../../domain/errors.ts';
import type { ServerLimits } from '../limits.ts';

const RETRY_SECONDS = 10;

/** How many subscriptions there are, of all and of each caller, over whatever transport. */
export class Subscriptions {
  private readonly limits: Pick<ServerLimits, 'subscriptions' | 'subscriptionsOfCaller'>;
  private readonly ofCaller = new Map<string, number>();
  private all = 0;

  constructor(limits: Pick<ServerLimits, 'subscriptions' | 'subscriptionsOfCaller'>) {
    this.limits = limits;
  }

  get size(): number {
    return this.all;
  }

  /** @returns what is to be called, once, when it has ended @throws RateLimited */
  begin({ id }: Caller): () => void {
    const own = this.ofCaller.get(id) ?? 0;
    const { subscriptions, subscriptionsOfCaller } = this.limits;
    if (own >= subscriptionsOfCaller) throw new RateLimited(`You have ${own} subscriptions, which is all that one caller may have; end one first.`, RETRY_SECONDS);
    if (this.all >= subscriptions) throw new RateLimited(`The service has ${this.all} subscriptions, which is all that it keeps; try again later.`, RETRY_SECONDS);
    this.ofCaller.set(id, own + 1);
    this.all++;
    return () => {
      const left = this.ofCaller.get(id)! - 1;
      if (left > 0) this.ofCaller.set(id, left);
      else this.ofCaller.delete(id);
      this.all--;
    };
  }
}
