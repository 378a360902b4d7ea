import { describe, expect, it } from 'vitest';
import { scoreCopies } from '../../../scripts/evaluate/events/rewrites.ts';
import { scoreEvents } from '../../../scripts/evaluate/events/score.ts';
import { PARTS, storiesOf } from '../../../scripts/evaluate/events/stories.ts';
import { linkOf } from '../../../src/resolution/events/link.ts';
import { eventBlock, neighbourBlocks } from '../../../src/resolution/events/block.ts';

/** What must not be lost; the figures themselves are printed by `npm run eval:events`. */
const FLOORS = { open: { precision: 0.95, recall: 0.94 }, 'held-out': { precision: 0.95, recall: 0.86 } };

describe.each(PARTS)('the stories of the part %s', (part) => {
  const stories = storiesOf(part);

  it('are put together as well as they were', () => {
    const { precision, recall, strayMerges } = scoreEvents(stories);
    expect(precision).toBeGreaterThanOrEqual(FLOORS[part].precision);
    expect(recall).toBeGreaterThanOrEqual(FLOORS[part].recall);
    expect(strayMerges).toBe(0);
  });

  it('are linked alike from either side', () => {
    stories.tellings.forEach((one, index) => {
      for (const other of stories.tellings.slice(index + 1)) expect(linkOf(other, one)).toEqual(linkOf(one, other));
    });
  });

  it('meet in blocks: hardly a telling of an event stands where the others do not look', () => {
    const pairs = stories.tellings.flatMap((one, index) => stories.tellings.slice(index + 1)
      .filter((other) => stories.storyOf.has(one.claim.id) && stories.storyOf.get(one.claim.id) === stories.storyOf.get(other.claim.id)).map((other) => [one, other] as const));
    const met = pairs.filter(([one, other]) => neighbourBlocks(eventBlock(one)).includes(eventBlock(other)));
    expect(met.length / pairs.length).toBeGreaterThanOrEqual(0.95);
  });
});

it('copies and light rewrites of articles are told from all others', () => {
  const { recall, falseCopies, wrongByHand } = scoreCopies();
  expect(recall).toBeGreaterThanOrEqual(0.97);
  expect(falseCopies).toBe(0);
  expect(wrongByHand).toEqual([]);
});
