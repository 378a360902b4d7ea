import { ENTRY_LENGTH, flagOf, FULL_WEIGHT, keyHigh, keyLow, rankOf, weightOf } from '../search/entry.ts';

/**
 * Adds up, for the documents of one kind, which words of the question they have: a hash table of numbers, since a common word has tens of thousands
 * of documents and an object for each would take longer than all else.
 */
export class Tally {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private size = 0;
  private readonly high: Int32Array;
  private readonly low: Int32Array;
  private readonly rank: Int32Array;
  private readonly flag: Uint8Array;
  private readonly words: Uint8Array;
  /** The last word of the question that the document was seen under, and how well it had it. */
  private readonly seen: Uint8Array;
  private readonly best: Float64Array;
  private readonly covered: Float64Array;
  private readonly weighted: Float64Array;
  private readonly plain: Float64Array;

  /** @param entries how many entries all lists have that will be added */
  constructor(entries: number) {
    const room = Math.max(1, entries);
    const capacity = 2 ** Math.ceil(Math.log2(room * 1.5 + 1));
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity);
    this.high = new Int32Array(room);
    this.low = new Int32Array(room);
    this.rank = new Int32Array(room);
    this.flag = new Uint8Array(room);
    this.words = new Uint8Array(room);
    this.seen = new Uint8Array(room);
    this.best = new Float64Array(room);
    this.covered = new Float64Array(room);
    this.weighted = new Float64Array(room);
    this.plain = new Float64Array(room);
  }

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
    let slot = low & this.mask;
    // Slots hold numbers from 1, so that those never written are free.
    for (let number = this.slots[slot]!; number > 0; number = this.slots[slot]!) {
      if (this.low[number - 1] === low && this.high[number - 1] === high) return number - 1;
      slot = (slot + 1) & this.mask;
    }
    const document = this.size++;
    this.slots[slot] = document + 1;
    this.high[document] = high;
    this.low[document] = low;
    this.rank[document] = rankOf(page, at);
    this.flag[document] = flagOf(page, at);
    return document;
  }

  private find(high: number, low: number): number {
    let slot = low & this.mask;
    for (let number = this.slots[slot]!; number > 0; number = this.slots[slot]!) {
      if (this.low[number - 1] === low && this.high[number - 1] === high) return number - 1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
}
