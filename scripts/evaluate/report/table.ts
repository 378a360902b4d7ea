import { SUBJECTS, saysSomething, valueOf, type Figure, type Group, type Subject } from '../figures.ts';
import { goalOf } from '../goals.ts';

const decimals = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const MEASURE_WIDTH = 46;
const WIDTH = 7;
const HEADINGS = ['P', 'R', 'F1', 'gold', 'found', 'goal'];

/** The figures of all groups as one table for a terminal, goals beside them; what falls short of its goal is marked with `<`. */
export const table = (groups: readonly Group[]): string => groups.map((group) => [
  `${SUBJECTS[group.subject]} · ${group.part} (${group.texts} texts)`.padEnd(MEASURE_WIDTH) + HEADINGS.map((heading) => heading.padStart(WIDTH)).join(''),
  ...group.figures.filter(saysSomething).map((figure) => row(group.subject, figure)),
].join('\n')).join('\n\n');

function row(subject: Subject, figure: Figure): string {
  const { measure, precision, recall, f1, gold, found } = figure;
  const goal = goalOf(subject, measure);
  const cells = [decimals(precision), decimals(recall), decimals(f1), String(gold), found === null ? '–' : String(found), goal === null ? '' : goal.toFixed(2)];
  return `  ${measure}`.padEnd(MEASURE_WIDTH) + cells.map((cell) => cell.padStart(WIDTH)).join('') + (goal !== null && valueOf(figure) < goal ? ' <' : '');
}
