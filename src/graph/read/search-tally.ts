import { ENTRY_LENGTH, flagOf, FULL_WEIGHT, keyHigh, keyLow, rankOf, weightOf } from '../search/entry.ts';

/**
 * Adds up, for the documents of one kind, which words of the question they have: a hash table of numbers, since a common word has tens of thousands
 * of documents and an object for each would take longer than all else.
 */
export class Tally {
  private capacity = 1 << 12;
  private slots = new Int32Array(this.capacity).fill(-1);
  private size = 0;
  private high = new Int32Array(1 << 11);
  private low = new Int32Array(1 << 11);
  private rank = new Int32Array(1 << 11);
  private flag = new Uint8Array(1 << 11);
  private words = new Uint8Array(1 << 11);
  /** The last word of the question that the document was seen under, and how well it had it. */
  private seen = new Uint8Array(1 << 11);
  private best = new Float64Array(1 << 11);
  private covered = new Float64Array(1 << 11);
  private weighted = new Float64Array(1 << 11);
  private plain = new Float64Array(1 << 11);

  /**
   * Adds the list of one way to say a word.
   * @param word its number in the question, from 1; ways of one word follow each other
   * @param counts how much the word counts @param trust how far this way of saying it is the word, 0 to 1
   */
  add(pages: readonly string[], word: number, counts: number, trust: number): void {
    for (const page of pages) {
      for (let at = 0; at < page.length; at += ENTRY_LENGTH) {
        const document = this.documentOf(page, at);
        const weight = (trust * weightOf(page, at)) / FULL_WEIGHT;
        if (this.seen[document] === word) {
          if (weight <= this.best[document]!) continue;
          this.weighted[document]! += counts * (weight - this.best[document]!);
          this.plain[document]! += weight - this.best[document]!;
        } else {
          this.seen[document] = word;
          this.words[document]!++;
          this.covered[document]! += counts;
          this.weighted[document]! += counts * weight;
          this.plain[document]! += weight;
        }
        this.best[document] = weight;
      }
    }
  }

  /** How many documents there are; they are numbered from 0 in the order in which they came. */
  get length(): number {
    return this.size;
  }

  highOf(document: number): number { return this.high[document]!; }
  lowOf(document: number): number { return this.low[document]!; }
  rankOf(document: number): number { return this.rank[document]!; }
  flagOf(document: number): number { return this.flag[document]!; }
  /** How many of the question's words it has. */
  wordsOf(document: number): number { return this.words[document]!; }
  /** Sum over them of how much each counts. */
  coveredOf(document: number): number { return this.covered[document]!; }
  /** The same, each times how much the word says of the document, 0 to 1. */
  weightedOf(document: number): number { return this.weighted[document]!; }
  /** Sum of what the words say of the document, however much each counts. */
  plainOf(document: number): number { return this.plain[document]!; }

  /** The number of words that a document has which may stand in another tally; 0 where it does not stand here. */
  wordsOfKey(high: number, low: number): number {
    const document = this.find(high, low);
    return document < 0 ? 0 : this.words[document]!;
  }

  private documentOf(page: string, at: number): number {
    const high = keyHigh(page, at);
    const low = keyLow(page, at);
    const known = this.find(high, low);
    if (known >= 0) return known;
    if (this.size === this.high.length) this.grow();
    const document = this.size++;
    this.high[document] = high;
    this.low[document] = low;
    this.rank[document] = rankOf(page, at);
    this.flag[document] = flagOf(page, at);
    this.place(document);
    return document;
  }

  private find(high: number, low: number): number {
    let slot = low & (this.capacity - 1);
    for (let document = this.slots[slot]!; document >= 0; document = this.slots[slot]!) {
      if (this.low[document] === low && this.high[document] === high) return document;
      slot = (slot + 1) & (this.capacity - 1);
    }
    return -1;
  }

  private place(document: number): void {
    let slot = this.low[document]! & (this.capacity - 1);
    while (this.slots[slot]! >= 0) slot = (slot + 1) & (this.capacity - 1);
    this.slots[slot] = document;
  }

  private grow(): void {
    const grown = <List extends Int32Array | Uint8Array | Float64Array>(list: List): List => {
      const longer = new (list.constructor as new (length: number) => List)(list.length * 2);
      longer.set(list);
      return longer;
    };
    for (const name of ['high', 'low', 'rank'] as const) this[name] = grown(this[name]);
    for (const name of ['flag', 'words', 'seen'] as const) this[name] = grown(this[name]);
    for (const name of ['best', 'covered', 'weighted', 'plain'] as const) this[name] = grown(this[name]);
    this.capacity *= 2;
    this.slots = new Int32Array(this.capacity).fill(-1);
    for (let document = 0; document < this.size; document++) this.place(document);
  }
}
