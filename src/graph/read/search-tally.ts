import { ENTRY_LENGTH, highAt, lowAt, tailAt, weightAt } from '../search/entry.ts';
import { MOST_WORDS, type TalliedList, type TallyOrder } from './search-order.ts';

const WORD_BITS = 2 ** MOST_WORDS - 1;

/** Arrays that are used again, since new ones of this size would be most of the work; a tally lives no longer than one turn of the event loop. */
interface Store {
  /** The pages behind each other, as they are stored. */
  bytes: Buffer;
  slots: Int32Array;
  /** Where in `bytes` a document's first entry stands; the last 30 bits of its key. */
  at: Int32Array;
  low: Int32Array;
  words: Int32Array;
  best: Uint16Array;
  weighted: Float64Array;
}

const free: Store[] = [];
const MOST_FREE = 2;

/** Whether a document is asked for, by its rank and flag as `tailAt` gives them. */
export type Admits = (tail: number) => boolean;

/**
 * Adds up, for the documents of one kind, which words of the question they have: a hash table of numbers, since a common word has tens of thousands
 * of documents and an object for each would take longer than all else. No list has a document twice, so what is new in the very last list is not put into the table.
 */
export class Tally {
  private readonly mask: number;
  private readonly store: Store;
  private readonly admits: Admits | null;
  private end = 0;
  private size = 0;

  /** @param admits which documents are added up at all; null for every one */
  constructor({ candidates, others }: TallyOrder, admits: Admits | null = null) {
    const known = others.length > 0 ? candidates : candidates.slice(0, -1);
    const slots = 2 ** Math.ceil(Math.log2(lengthOf(known) * 1.5 + 1));
    this.mask = slots - 1;
    this.store = storeFor(lengthOf(candidates), lengthOf(candidates) + lengthOf(others), slots);
    this.admits = admits;
    for (const [index, list] of candidates.entries()) this.add(list, index > 0, true, index < known.length);
    for (const list of others) this.add(list, true, false, true);
  }

  /** How many documents there are; they are numbered from 0. */
  get length(): number {
    return this.size;
  }

  highOf(document: number): number { return highAt(this.store.bytes, this.store.at[document]!); }
  lowOf(document: number): number { return this.store.low[document]!; }
  /** Rank and flag, as `tailAt` gives them. */
  tailOf(document: number): number { return tailAt(this.store.bytes, this.store.at[document]!); }
  /** Which words of the question it has, as bits; of what a filter asks for likewise. */
  wordsOf(document: number): number { return this.store.words[document]! & WORD_BITS; }
  filtersOf(document: number): number { return this.store.words[document]! >>> MOST_WORDS; }
  /** Sum over them of how much each counts, times the weight that it has there, times how far it is trusted. */
  weightedOf(document: number): number { return this.store.weighted[document]!; }

  /** Gives the arrays back; nothing may be asked of the tally any more. */
  release(): void {
    if (free.length < MOST_FREE) free.push(this.store);
  }

  private add({ pages, word, counts, trust }: TalliedList, mayBeKnown: boolean, isCandidate: boolean, isSoughtLater: boolean): void {
    const { bytes, slots, at: places, low: lows, words, best, weighted } = this.store;
    const { mask, admits } = this;
    const bit = 1 << word;
    let at = this.end;
    for (const page of pages) this.end += bytes.write(page, this.end, 'latin1');
    for (; at < this.end; at += ENTRY_LENGTH) {
      const low = lowAt(bytes, at);
      let document = -1;
      let slot = low & mask;
      // Slots hold numbers from 1, so that those never written are free.
      if (mayBeKnown || isSoughtLater) {
        for (let number = slots[slot]!; number > 0; number = slots[slot]!) {
          if (mayBeKnown && lows[number - 1] === low && hasSameHigh(bytes, places[number - 1]!, at)) {
            document = number - 1;
            break;
          }
          slot = (slot + 1) & mask;
        }
      }
      if (document < 0) {
        if (!isCandidate || (admits && !admits(tailAt(bytes, at)))) continue;
        document = this.size++;
        if (isSoughtLater) slots[slot] = document + 1;
        places[document] = at;
        lows[document] = low;
        words[document] = 0;
        weighted[document] = 0;
      }
      const weight = trust * weightAt(bytes, at);
      if ((words[document]! & bit) === 0) words[document]! |= bit;
      else if (weight > best[document]!) weighted[document]! -= counts * best[document]!;
      else continue;
      weighted[document]! += counts * weight;
      best[document] = weight;
    }
  }
}

const lengthOf = (lists: readonly TalliedList[]): number => lists.reduce((sum, { documents }) => sum + documents, 0);

/** Are the first 24 bits of two keys the same? */
const hasSameHigh = (bytes: Buffer, one: number, other: number): boolean =>
  bytes[one] === bytes[other] && bytes[one + 1] === bytes[other + 1] && bytes[one + 2] === bytes[other + 2] && bytes[one + 3] === bytes[other + 3];

/** @param entries of all lists, of which so many may become documents */
function storeFor(documents: number, entries: number, slots: number): Store {
  const store = free.pop();
  if (store && store.at.length >= documents && store.bytes.length >= entries * ENTRY_LENGTH && store.slots.length >= slots) {
    store.slots.fill(0, 0, slots);
    return store;
  }
  // Twice what is wanted, so that questions that grow do not make arrays each time.
  const room = 2 * Math.max(documents, 1);
  return {
    bytes: Buffer.allocUnsafeSlow(2 * entries * ENTRY_LENGTH), slots: new Int32Array(2 * slots), at: new Int32Array(room), low: new Int32Array(room),
    words: new Int32Array(room), best: new Uint16Array(room), weighted: new Float64Array(room),
  };
}
