/** Disjoint sets of ids that grow together. */
export class Groups {
  readonly #groupOf: Map<string, readonly string[]>;

  constructor(ids: Iterable<string>) {
    this.#groupOf = new Map(Array.from(ids, (id) => [id, [id]]));
  }

  of(id: string): readonly string[] {
    return this.#groupOf.get(id)!;
  }

  /** Joins the sets of two ids, unless a pair across them may not be in one. */
  join(one: string, other: string, mayJoin: (one: string, other: string) => boolean = () => true): void {
    const [left, right] = [this.of(one), this.of(other)];
    if (left === right || !this.canJoin(one, other, mayJoin)) return;
    const joined = [...left, ...right].sort();
    for (const id of joined) this.#groupOf.set(id, joined);
  }

  canJoin(one: string, other: string, mayJoin: (one: string, other: string) => boolean): boolean {
    return this.of(one).every((id) => this.of(other).every((another) => mayJoin(id, another)));
  }

  /** Each set once, its ids ascending; sets in the order of the smallest. */
  list(): string[][] {
    return [...new Set(this.#groupOf.values())].map((group) => [...group]).sort(([left], [right]) => (left! < right! ? -1 : 1));
  }
}
