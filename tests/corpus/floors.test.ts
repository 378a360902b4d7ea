import { beforeAll, describe, expect, it } from 'vitest';
import { corpusFolder } from '../../scripts/evaluate/corpus.ts';
import { evaluate } from '../../scripts/evaluate/evaluate.ts';
import type { Evaluation } from '../../scripts/evaluate/figures.ts';
import { loadFloors, measured, raised } from '../../scripts/evaluate/floors.ts';

const floors = Object.entries(loadFloors()).flatMap(([key, measures]) => Object.entries(measures).map(([measure, floor]) => ({ key, measure, floor })));

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluate(corpusFolder());
});

describe('reading', () => {
  it('can read every text of every set, with each quote at its offsets', () => {
    expect(evaluation.faults).toEqual([]);
  });

  it.each(floors)('is not worse than it was: $key, $measure at least $floor', ({ key, measure, floor }) => {
    expect(measured(evaluation.groups, key, measure)).toBeGreaterThanOrEqual(floor);
  });

  it('has a floor for every measure of every whole set', () => {
    const measures = Object.entries(raised(evaluation.groups, {}, 0)).flatMap(([key, group]) => Object.keys(group).map((measure) => `${key}, ${measure}`));
    expect(floors.map(({ key, measure }) => `${key}, ${measure}`).sort()).toEqual(measures.sort());
  });
});
