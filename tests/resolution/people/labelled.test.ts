import { describe, expect, it } from 'vitest';
import { labelledMentions, PARTS } from '../../../scripts/evaluate/people/mentions.ts';
import { scorePeople } from '../../../scripts/evaluate/people/score.ts';

/** Floors, a little below the figures of `npm run eval:people`; the goals are an F1 of .95 and 0.5 % of false merges. */
describe.each(PARTS)('the labelled people, %s', (part) => {
  const score = scorePeople(labelledMentions(part));

  it('are put together', () => expect(score.f1).toBeGreaterThan(0.965));
  it('are kept apart', () => expect(score.falseMerges).toBeLessThan(0.002));
  it('are found with the suggestions', () => expect(score.recallWithSuggestions).toBeGreaterThan(0.96));
  it('are suggested with reason', () => expect(score.suggestionPrecision).toBeGreaterThan(0.5));
});
