import { existsSync, readFileSync } from 'node:fs';
import type { EventType } from '../../../src/domain/event.ts';
import { packageFile } from '../../../src/reference/package-files.ts';
import { isOpen, recallOf, type SetScores, type EvaluationError, type Part } from '../figures.ts';
import { readTexts, type TextsRead } from '../texts.ts';
import { compareTypes, figureOfTypes, TYPES_MEASURE, type ToldTypes } from './told-types.ts';

/** A line of `tests/composed/en/sentences.*.jsonl`: a sentence, the types of the events that it tells, and its states. */
interface Sentence {
  id: string;
  text: string;
  types: EventType[];
  /** Types that some would read and others not. */
  optionalTypes?: EventType[];
  countries: string[];
}

const STATES: readonly { state: string; part: Part }[] = [{ state: 'open', part: 'composed, open' }, { state: 'held-out', part: 'composed, held out' }];

/** What is done by saying it; the rest is done by deeds (PLOVER's quad classes 1 and 3, with STATEMENT and APPEAL). */
const VERBAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'STATEMENT', 'APPEAL']);

/** Figures of single English sentences of our own, by the measures of the GSR. */
export function evaluateSentences(): SetScores {
  const evaluations = STATES.map(({ state, part }) => evaluatePart(part, sentencesOf(state)));
  return {
    groups: evaluations.map(({ group }) => group).filter(({ texts }) => texts > 0),
    errors: evaluations.flatMap(({ errors }) => errors),
    faults: evaluations.flatMap(({ faults }) => faults),
  };
}

function sentencesOf(state: string): Sentence[] {
  const path = packageFile(`tests/composed/en/sentences.${state}.jsonl`);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Sentence) : [];
}

function evaluatePart(part: Part, sentences: readonly Sentence[]) {
  const read = readTexts(sentences.map(({ id, text }) => ({ id, text, name: null, title: null, language: 'en', publishedAt: null, url: null, source: null })));
  const told = sentences.map((sentence) => ({ sentence, ...typesOf(sentence, read) }));
  const recallOfTypes = (measure: string, has: (type: EventType) => boolean) => {
    const types = told.flatMap(({ sentence, missed }) => sentence.types.filter(has).map((type) => !missed.includes(type)));
    return recallOf(measure, types.filter(Boolean).length, types.length);
  };
  const between = sentences.filter(({ countries }) => countries.length >= 2);
  const hasBoth = ({ id, countries }: Sentence): boolean => countries.every((code) => read.records.get(id)?.countries.includes(code));
  const errorOf = (kind: EvaluationError['kind'], { id, text }: Sentence) => (what: string): EvaluationError =>
    ({ subject: 'sentences', part, measure: TYPES_MEASURE, document: id, kind, what, quote: text });
  return {
    group: {
      subject: 'sentences' as const, part, texts: sentences.length,
      figures: [
        recallOfTypes('verbal types (recall only)', (type) => VERBAL.has(type)),
        recallOf('both states (recall only)', between.filter(hasBoth).length, between.length),
        recallOfTypes('material types (recall only)', (type) => !VERBAL.has(type)),
        figureOfTypes(told),
      ],
    },
    errors: isOpen(part) ? told.flatMap(({ sentence, missed, spurious }) => [...missed.map(errorOf('missed', sentence)), ...spurious.map(errorOf('spurious', sentence))]) : [],
    faults: read.faults,
  };
}

const typesOf = ({ id, types, optionalTypes }: Sentence, { records }: TextsRead): ToldTypes =>
  compareTypes(new Map(types.map((type) => [type, [type]])), records.get(id)?.events ?? [], optionalTypes);
