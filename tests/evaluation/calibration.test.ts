import { describe, expect, it } from 'vitest';
import { fitConfidences } from '../../scripts/evaluate/calibration/fit.ts';
import { judgedFindings, type JudgedFinding } from '../../scripts/evaluate/calibration/judged-findings.ts';
import { binsOf, calibrationError } from '../../scripts/evaluate/calibration/reliability.ts';
import { seedSet } from '../../scripts/evaluate/annotated-sets.ts';

/** `right` of `found` findings of a rule. */
const findings = (rule: string, right: number, found: number, { open = true, confidence = 0.5 } = {}): JudgedFinding[] =>
  Array.from({ length: found }, (_, index) => ({ kind: 'event', document: 'text', open, rule, confidence, right: index < right }));
const fitted = (...groups: JudgedFinding[][]): Record<string, number> => Object.fromEntries(fitConfidences(groups.flat()).map(({ rule, confidence }) => [rule, confidence]));

describe('the confidence of a rule', () => {
  it('comes near to the share that was right, the more of its findings were seen', () => {
    const few = fitted(findings('event:act:verb', 50, 100), findings('event:visit:verb', 2, 2));
    const many = fitted(findings('event:act:verb', 50, 100), findings('event:visit:verb', 200, 200));
    expect(few['event:visit:verb']).toBeLessThan(0.7);
    expect(many['event:visit:verb']).toBeGreaterThan(0.95);
  });

  it('is that of the same circumstances where the rule was hardly seen', () => {
    const rules = fitted(findings('event:act:verb+carried', 10, 100), findings('event:visit:verb', 90, 100), findings('event:visit:verb+carried', 0, 1));
    expect(rules['event:visit:verb+carried']).toBeLessThan(0.2);
  });

  it('is lowered to what texts held out reach, as a whole and without changing the order of rules', () => {
    const open = [findings('event:act:verb', 60, 100), findings('event:visit:verb', 90, 100)];
    const [kept, lowered] = [fitted(...open), fitted(...open, findings('event:act:verb', 10, 50, { open: false }), findings('event:visit:verb', 30, 50, { open: false }))];
    expect(lowered['event:visit:verb']).toBeLessThan(kept['event:visit:verb']!);
    expect(lowered['event:visit:verb']).toBeGreaterThan(lowered['event:act:verb']!);
    expect((lowered['event:act:verb']! + lowered['event:visit:verb']!) / 2).toBeCloseTo(0.4, 1);
  });
});

describe('reliability', () => {
  it('says how far what is stated lies from what is right', () => {
    const some = [...findings('event:act:verb', 5, 10, { confidence: 0.5 }), ...findings('event:act:verb', 6, 10, { confidence: 0.9 })];
    expect(calibrationError(some)).toBeCloseTo(0.15);
    expect(binsOf(some).filter(({ count }) => count > 0).map(({ count, stated, observed }) => [count, stated, observed])).toEqual([[10, expect.closeTo(0.5), 0.5], [10, expect.closeTo(0.9), 0.6]]);
  });
});

it('judges findings of every kind, by rules that the table of confidences knows', async () => {
  const judged = judgedFindings([await seedSet()]);
  for (const kind of ['country', 'person', 'office', 'event', 'statement', 'topic']) {
    const ofKind = judged.filter((finding) => finding.kind === kind);
    expect(ofKind.length, kind).toBeGreaterThan(20);
    for (const { confidence } of ofKind) expect(confidence > 0 && confidence < 1).toBe(true);
  }
});
