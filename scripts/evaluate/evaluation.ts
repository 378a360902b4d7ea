import type { JudgedFinding } from './calibration/judged-findings.ts';
import type { SetScores } from './figures.ts';

export interface Evaluation extends SetScores {
  /** What was found in texts that have every label, and whether it is right. */
  findings: JudgedFinding[];
}
