/** UTF-16 code units: large enough that a stream is not busy with itself, small enough to hold. */
const PIECE = 65_536;

/** The same text in fewer and larger pieces. */
export async function* inPieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Items in lists of at most `size`, and of little more than `weight` together. */
export async function* inLists<Item>(items: AsyncIterable<Item>, size: number, weight = Infinity, weigh: (item: Item) => number = () => 0): AsyncGenerator<Item[]> {
  let list: Item[] = [];
  let heavy = 0;
  for await (const item of items) {
    list.push(item);
    heavy += weigh(item);
    if (list.length < size && heavy < weight) continue;
    yield list;
    list = [];
    heavy = 0;
  }
  if (list.length > 0) yield list;
}
