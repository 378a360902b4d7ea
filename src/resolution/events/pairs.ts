import { groupBy } from '../../domain/group-by.ts';
import { eventBlock, neighbourBlocks } from './block.ts';
import { originalOf, type Telling } from './telling.ts';

/** Pairs of tellings that may be linked: of neighbouring blocks, or of copies of one text; each once, in the order of the tellings. */
export function* pairsThatMeet(tellings: readonly Telling[]): Generator<[Telling, Telling]> {
  const places = tellings.map((telling, index) => ({ telling, index, block: eventBlock(telling), original: originalOf(telling) }));
  const ofBlock = groupBy(places, ({ block }) => block);
  const ofOriginal = groupBy(places, ({ original }) => original);
  for (const { telling, index, block, original } of places) {
    const near = new Set([...neighbourBlocks(block).flatMap((neighbour) => ofBlock.get(neighbour) ?? []), ...ofOriginal.get(original)!]);
    const later = [...near].filter((other) => other.index > index).sort((left, right) => left.index - right.index);
    for (const other of later) yield [telling, other.telling];
  }
}
