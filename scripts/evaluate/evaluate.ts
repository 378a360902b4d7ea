import { evaluateAnnotated } from './annotated.ts';
import type { Evaluation } from './figures.ts';
import { evaluatePublic } from './public/evaluate-public.ts';
import { factrueval } from './public/factrueval.ts';
import { gsr } from './public/gsr.ts';
import { kaznerd } from './public/kaznerd.ts';
import { loadScorer } from './scorer.ts';

/** Reads every text of the corpus and scores what was read. @param corpus see `corpusFolder` */
export async function evaluate(corpus: string): Promise<Evaluation> {
  const scorer = await loadScorer(corpus);
  const parts = [
    await evaluateAnnotated(corpus, scorer), await evaluatePublic(corpus, factrueval, scorer), await evaluatePublic(corpus, kaznerd, scorer), await evaluatePublic(corpus, gsr, scorer),
  ];
  return {
    groups: parts.flatMap(({ groups }) => groups), errors: parts.flatMap(({ errors }) => errors), faults: parts.flatMap(({ faults }) => faults),
  };
}
