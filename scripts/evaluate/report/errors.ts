import { keyOf, valueOf, type EvaluationError, type Group } from '../figures.ts';
import { goalOf } from '../goals.ts';

/** An error as one line. Control characters and line ends of texts are taken out. */
export const errorLine = ({ subject, part, measure, document, kind, what, quote }: EvaluationError): string =>
  [`${subject} ${part}`, measure, document, kind, what, ...(quote === null ? [] : [`«${quote}»`])].join(' | ').replace(/[\p{Cc}\s]+/gu, ' ');

/**
 * The errors of the measures that fall furthest short of their goals first. An item is told of once, under the broadest measure that it
 * fails.
 */
export function worstErrors(groups: readonly Group[], errors: readonly EvaluationError[]): EvaluationError[] {
  const shortfall = new Map(groups.flatMap((group) => group.figures.map((figure) => [`${keyOf(group)} ${figure.measure}`, (goalOf(group.subject, figure.measure) ?? 0) - valueOf(figure)])));
  const shortfallOf = (error: EvaluationError): number => shortfall.get(`${keyOf(error)} ${error.measure}`) ?? 0;
  const told = new Set<string>();
  return errors
    .filter(({ subject, document, kind, what }) => {
      const item = [subject, document, kind, what].join('\n');
      return !told.has(item) && told.add(item);
    })
    .map((error) => ({ error, by: shortfallOf(error) }))
    .sort((left, right) => right.by - left.by)
    .map(({ error }) => error);
}
