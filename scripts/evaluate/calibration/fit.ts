import { moreGeneral } from '../../../src/extraction/confidence.ts';
import { FINDING_KINDS, type FindingKind, type JudgedFinding } from './judged-findings.ts';

/** What a rule is trusted with, and what that was taken from: findings of open texts, of this rule and of those that it is more general than. */
export interface RuleConfidence {
  rule: string;
  confidence: number;
  right: number;
  found: number;
}

/** A rule is trusted like the next more general one until it has been seen more often than this (the weight of a beta prior). */
const PRIOR_WEIGHT = 12;
/** Fewer findings in texts held out say nothing of a kind. */
const ENOUGH_HELD_OUT = 30;
/** Nothing is ever certain. */
const [LEAST, MOST] = [0.02, 0.99];

const logit = (share: number): number => Math.log(share / (1 - share));
const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Confidences of all rules that were seen, and of those more general. What a rule is worth beside others comes from the open texts. Rules were
 * written with these in view, so they do better there than elsewhere: texts held out decide how far a kind of finding is trusted as a whole,
 * one number a kind, and nothing else.
 */
export const fitConfidences = (findings: readonly JudgedFinding[]): RuleConfidence[] => FINDING_KINDS.flatMap((kind) => {
  const ofKind = findings.filter((finding) => finding.kind === kind);
  const rules = fitOpen(kind, ofKind.filter(({ open }) => open));
  const odds = levelOf(ofKind.filter(({ open }) => !open), rules);
  return [...rules.values()].map((row) => ({ ...row, confidence: round(shareOf(logit(row.confidence) + odds)) }))
    .sort((one, other) => (one.rule < other.rule ? -1 : 1));
});

/** Shares that were right, each drawn to that of the next more general rule. */
function fitOpen(kind: FindingKind, findings: readonly JudgedFinding[]): Map<string, RuleConfidence> {
  const counts = new Map<string, { right: number; found: number }>([[kind, { right: 0, found: 0 }]]);
  for (const { rule, right } of findings) {
    for (const candidate of moreGeneral(rule)) {
      const count = counts.get(candidate) ?? { right: 0, found: 0 };
      counts.set(candidate, { right: count.right + Number(right), found: count.found + 1 });
    }
  }
  const fitted = new Map<string, RuleConfidence>();
  for (const [rule, { right, found }] of [...counts].sort(([one], [other]) => moreGeneral(one).length - moreGeneral(other).length)) {
    const parent = moreGeneral(rule)[1];
    const confidence = parent === undefined ? (right + 1) / (found + 2) : (right + PRIOR_WEIGHT * fitted.get(parent)!.confidence) / (found + PRIOR_WEIGHT);
    fitted.set(rule, { rule, confidence, right, found });
  }
  return fitted;
}

/** What must be added to the odds so that texts held out are trusted as far as they are right, by halving. */
function levelOf(heldOut: readonly JudgedFinding[], rules: ReadonlyMap<string, RuleConfidence>): number {
  if (heldOut.length < ENOUGH_HELD_OUT) return 0;
  const right = heldOut.filter((finding) => finding.right).length;
  const expected = (odds: number): number => heldOut.reduce((sum, { rule }) => sum + shareOf(logit(rules.get(moreGeneral(rule).find((candidate) => rules.has(candidate))!)!.confidence) + odds), 0);
  let [low, high] = [-5, 5];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (expected(middle) > right) high = middle;
    else low = middle;
  }
  return low;
}

const round = (share: number): number => Math.round(Math.min(MOST, Math.max(LEAST, share)) * 100) / 100;
