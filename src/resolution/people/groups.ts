/** Sets of places that grow together, none with two members that may not be together. */
export class Groups {
  readonly #root: number[];
  readonly #members: number[][];
  readonly #contradict: (one: number, other: number) => boolean;
  readonly #apart: (one: number, other: number) => boolean;

  /**
   * @param contradict whether what is known of two forbids to join them
   * @param apart whether a decision does, which even a forced join heeds
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

  compatible(one: number, other: number): boolean {
    const [left, right] = [this.#members[this.of(one)]!, this.#members[this.of(other)]!];
    return left === right || !left.some((a) => right.some((b) => this.#apart(a, b) || this.#contradict(a, b)));
  }

  /** Joins the groups of two places unless that would put together what contradicts. */
  join(one: number, other: number): boolean {
    if (!this.compatible(one, other)) return false;
    this.force(one, other);
    return true;
  }

  /** Joins them whatever is known. */
  force(one: number, other: number): void {
    const [root, gone] = [this.of(one), this.of(other)].sort((left, right) => left - right) as [number, number];
    if (root === gone) return;
    for (const member of this.#members[gone]!) {
      this.#root[member] = root;
      this.#members[root]!.push(member);
    }
    this.#members[gone] = [];
  }
}
