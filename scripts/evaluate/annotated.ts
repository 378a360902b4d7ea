import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { AnnotatedSet } from './annotated-sets.ts';
import { describeItem, quoteOf } from './describe-item.ts';
import { isOpen, type SetScores, type EvaluationError, type Part } from './figures.ts';
import { score } from './score/score.ts';

/** Figures of texts that have every label of a record, each language and part apart. Errors are told of open parts alone. */
export function evaluateAnnotated(sets: readonly AnnotatedSet[]): SetScores {
  const evaluations = LANGUAGES.flatMap((language) => sets.flatMap((set) => set.parts.map(({ part, has }) => evaluatePart(set, language, part, has))));
  return {
    groups: evaluations.map(({ group }) => group).filter(({ texts }) => texts > 0),
    errors: evaluations.flatMap(({ errors }) => errors),
    faults: sets.flatMap(({ read }) => read.faults),
  };
}

function evaluatePart({ gold, read: { records } }: AnnotatedSet, language: Language, part: Part, has: (id: string) => boolean) {
  const wanted = new Map([...gold].filter(([id, record]) => record.language === language && has(id)));
  const { figures, errors } = score(wanted, records);
  return {
    group: { subject: language, part, texts: wanted.size, figures },
    errors: (isOpen(part) ? errors : []).map(({ measure, document, kind, item }): EvaluationError => (
      { subject: language, part, measure, document, kind, what: describeItem(item), quote: quoteOf(item, records.get(document)) }
    )),
  };
}
