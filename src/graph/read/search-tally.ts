import { ENTRY_LENGTH, keyHigh, keyLow, tailNumber, weightOf } from '../search/entry.ts';

/** A question has at most so many words: each is a bit. */
export const MOST_WORDS = 16;

/** Arrays that are used again, since new ones of this size would be most of the work; a tally lives no longer than one turn of the event loop. */
interface Store {
  slots: Int32Array;
  high: Int32Array;
  low: Int32Array;
  tail: Int32Array;
  words: Uint16Array;
  best: Uint16Array;
  weighted: Float64Array;
}

const free: Store[] = [];
const MOST_FREE = 2;

/**
 * Adds up, for the documents of one kind, which words of the question they have: a hash table of numbers, since a common word has tens of thousands
 * of documents and an object for each would take longer than all else.
 */
export class Tally {
  private readonly mask: number;
  private readonly store: Store;
  private size = 0;

  /** @param entries how many entries all lists have that will be added */
  constructor(entries: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, entries) * 1.5 + 1));
    this.mask = slots - 1;
    this.store = storeFor(Math.max(1, entries), slots);
  }

  /** How many documents there are; they are numbered from 0 in the order in which they came. */
  get length(): number {
    return this.size;
  }

  /**
   * Adds the list of one way to say a word.
   * @param word its number in the question, from 0; ways of one word follow each other
   * @param counts how much the word counts @param trust how far this way of saying it is the word, 0 to 100
   */
  add(pages: readonly string[], word: number, counts: number, trust: number): void {
    const { words, best, weighted } = this.store;
    const bit = 1 << word;
    for (const page of pages) {
      for (let at = 0; at < page.length; at += ENTRY_LENGTH) {
        const document = this.documentOf(page, at);
        const weight = trust * weightOf(page, at);
        if ((words[document]! & bit) === 0) words[document]! |= bit;
        else if (weight > best[document]!) weighted[document]! -= counts * best[document]!;
        else continue;
        weighted[document]! += counts * weight;
        best[document] = weight;
      }
    }
  }

  highOf(document: number): number { return this.store.high[document]!; }
  lowOf(document: number): number { return this.store.low[document]!; }
  /** Rank and flag, as `tailNumber` gives them. */
  tailOf(document: number): number { return this.store.tail[document]!; }
  /** Which words of the question it has, as bits. */
  wordsOf(document: number): number { return this.store.words[document]!; }
  /** Sum over them of how much each counts, times the weight that it has there, times how far it is trusted. */
  weightedOf(document: number): number { return this.store.weighted[document]!; }

  /** The words of a document that may stand in another tally; none where it does not stand here. */
  wordsOfKey(high: number, low: number): number {
    const { slots, high: highs, low: lows, words } = this.store;
    let slot = low & this.mask;
    for (let number = slots[slot]!; number > 0; number = slots[slot]!) {
      if (lows[number - 1] === low && highs[number - 1] === high) return words[number - 1]!;
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** Gives the arrays back; nothing may be asked of the tally any more. */
  release(): void {
    if (free.length < MOST_FREE) free.push(this.store);
  }

  private documentOf(page: string, at: number): number {
    const { slots, high, low, tail, words, weighted } = this.store;
    const ownHigh = keyHigh(page, at);
    const ownLow = keyLow(page, at);
    let slot = ownLow & this.mask;
    // Slots hold numbers from 1, so that those never written are free.
    for (let number = slots[slot]!; number > 0; number = slots[slot]!) {
      if (low[number - 1] === ownLow && high[number - 1] === ownHigh) return number - 1;
      slot = (slot + 1) & this.mask;
    }
    const document = this.size++;
    slots[slot] = document + 1;
    high[document] = ownHigh;
    low[document] = ownLow;
    tail[document] = tailNumber(page, at);
    words[document] = 0;
    weighted[document] = 0;
    return document;
  }
}

function storeFor(entries: number, slots: number): Store {
  const store = free.pop();
  if (store && store.high.length >= entries && store.slots.length >= slots) {
    store.slots.fill(0, 0, slots);
    return store;
  }
  // Twice what is wanted, so that questions that grow do not make arrays each time.
  const room = 2 * entries;
  return {
    slots: new Int32Array(2 * slots), high: new Int32Array(room), low: new Int32Array(room), tail: new Int32Array(room),
    words: new Uint16Array(room), best: new Uint16Array(room), weighted: new Float64Array(room),
  };
}
