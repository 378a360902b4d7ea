import { evaluateAnnotated } from './annotated.ts';
import { composedSets, devSet, seedSet } from './annotated-sets.ts';
import { judgedFindings } from './calibration/judged-findings.ts';
import type { Evaluation } from './evaluation.ts';
import type { SetScores } from './figures.ts';
import { evaluatePublic } from './public/evaluate-public.ts';
import { factrueval } from './public/factrueval.ts';
import { gsr } from './public/gsr.ts';
import { kaznerd } from './public/kaznerd.ts';
import { evaluateSentences } from './sentences/composed-sentences.ts';

/**
 * Reads every text that there is and scores what was read.
 * @param corpus see `corpusFolder`; without one, our own texts alone
 */
export async function evaluate(corpus: string | null): Promise<Evaluation> {
  const annotated = [...(corpus === null ? [] : [await devSet(corpus)]), await seedSet(), ...await composedSets()];
  const fromCorpus = corpus === null ? [] : [await evaluatePublic(corpus, factrueval), await evaluatePublic(corpus, kaznerd), await evaluatePublic(corpus, gsr)];
  const parts: SetScores[] = [evaluateAnnotated(annotated), ...fromCorpus, evaluateSentences()];
  return {
    groups: parts.flatMap(({ groups }) => groups), errors: parts.flatMap(({ errors }) => errors), faults: parts.flatMap(({ faults }) => faults),
    findings: judgedFindings(annotated),
  };
}
