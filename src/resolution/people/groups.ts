/** Sets of places that grow together, none with two members that may not be together. */
export class Groups {
  readonly #root: number[];
  readonly #members: number[][];
  /** Roots of groups that a decision made: what contradicts one of the forms there may well belong to another. */
  readonly #decided = new Set<number>();
  readonly #contradict: (one: number, other: number) => boolean;
  readonly #apart: (one: number, other: number) => boolean;

  /**
   * @param contradict whether what is known of two forbids to join them
   * @param apart whether a decision does
   */
  constructor(size: number, contradict: (one: number, other: number) => boolean, apart: (one: number, other: number) => boolean) {
    this.#root = Array.from({ length: size }, (_, index) => index);
    this.#members = this.#root.map((index) => [index]);
    this.#contradict = contradict;
    this.#apart = apart;
  }

  /** The smallest place of the group. */
  of(index: number): number {
    return this.#root[index]!;
  }

  membersOf(index: number): readonly number[] {
    return this.#members[this.of(index)]!;
  }

  compatible(one: number, other: number): boolean {
    const [left, right] = [this.of(one), this.of(other)];
    if (left === right) return true;
    const [these, those] = [this.#members[left]!, this.#members[right]!];
    if (these.some((a) => those.some((b) => this.#apart(a, b)))) return false;
    const agree = (a: number, b: number): boolean => !this.#contradict(a, b);
    if (this.#decided.has(left) || this.#decided.has(right)) return these.some((a) => those.some((b) => agree(a, b)));
    return these.every((a) => those.every((b) => agree(a, b)));
  }

  /** Joins the groups of two places unless that would put together what contradicts. */
  join(one: number, other: number): boolean {
    if (!this.compatible(one, other)) return false;
    this.#unite(one, other);
    return true;
  }

  /** Joins them by decision, whatever else is known. */
  decide(one: number, other: number): void {
    this.#unite(one, other);
    this.#decided.add(this.of(one));
  }

  #unite(one: number, other: number): void {
    const [root, gone] = [this.of(one), this.of(other)].sort((left, right) => left - right) as [number, number];
    if (root === gone) return;
    for (const member of this.#members[gone]!) {
      this.#root[member] = root;
      this.#members[root]!.push(member);
    }
    this.#members[gone] = [];
    if (this.#decided.delete(gone)) this.#decided.add(root);
  }
}
