import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/evaluate.ts';
import type { Evaluation } from '../../scripts/evaluate/evaluation.ts';
import { isOwn, type Group } from '../../scripts/evaluate/figures.ts';
import { floorsOf, loadFloors, measured, raised } from '../../scripts/evaluate/floors.ts';

/**
 * Holds the floors of our own texts or those of the corpus.
 * @param corpus its folder; null for our own texts
 */
export function holdFloors(corpus: string | null): void {
  const floors = Object.entries(floorsOf(loadFloors(), corpus === null))
    .flatMap(([key, measures]) => Object.entries(measures).map(([measure, floor]) => ({ key, measure, floor })));
  let evaluation: Evaluation;
  let groups: Group[];
  beforeAll(async () => {
    evaluation = await evaluate(corpus);
    groups = evaluation.groups.filter(({ part }) => isOwn(part) === (corpus === null));
  }, 120_000);

  describe('reading', () => {
    it('can read every text of every set, with each quote at its offsets', () => {
      expect(evaluation.faults).toEqual([]);
    });

    it.each(floors)('is not worse than it was: $key, $measure at least $floor', ({ key, measure, floor }) => {
      expect(measured(groups, key, measure)).toBeGreaterThanOrEqual(floor);
    });

    it('has a floor for every measure of every whole set', () => {
      const measures = Object.entries(raised(groups, {}, 0)).flatMap(([key, group]) => Object.keys(group).map((measure) => `${key}, ${measure}`));
      expect(floors.map(({ key, measure }) => `${key}, ${measure}`).sort()).toEqual(measures.sort());
    });
  });
}
