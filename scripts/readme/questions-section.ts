import { Kind, parse } from 'graphql';
import { loadOperations } from '../../src/api/operations.ts';
import type { Operation } from '../../src/api/operations.ts';
import { tablesOf } from '../../src/client/table/tables.ts';
import type { Cell, Table } from '../../src/client/table/tables.ts';
import type { AskSeeds } from './seeds-graph.ts';

/** Of a list the page shows so many. */
const SHOWN = 3;
/** UTF-16 code units of a cell. */
const WIDTH = 120;
/** The shapes that questions about time take in the literature stand first, as they are listed there. */
const SHAPES = ['Equal:', 'Equal-multi:', 'Before/after:', 'First/last:', 'Before-last:', 'After-first:'];

/** Every question with the operation that asks it and the answer of the seeds. */
export async function questionsSection(ask: AskSeeds): Promise<string> {
  const parts: string[] = [];
  for (const { name, description, text, variables } of inOrder(loadOperations().filter(({ group }) => group === 'QUESTION'))) {
    const short = takes(text, 'first') ? { ...variables, first: SHOWN } : variables;
    const tables = tablesOf(await ask(text, short)).map(asMarkdown);
    parts.push(`### ${description}\n\n[${name}](../schema/operations/questions/${name}.graphql) \`${JSON.stringify(short)}\`\n\n${tables.join('\n')}`);
  }
  return parts.join('\n');
}

function inOrder(questions: Operation[]): Operation[] {
  const rank = ({ description }: Operation): number => {
    const shape = SHAPES.findIndex((prefix) => description.startsWith(prefix));
    return shape < 0 ? SHAPES.length : shape;
  };
  return questions.toSorted((one, other) => rank(one) - rank(other));
}

const takes = (text: string, variable: string): boolean => parse(text).definitions.some((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION && definition.variableDefinitions?.some((one) => one.variable.name.value === variable));

/** The first entries, since a page is for reading. */
const asMarkdown = ({ title, columns, rows }: Table): string =>
  `\`${title}\`\n\n${[columns, columns.map(() => '---'), ...rows.slice(0, SHOWN)].map((row) => `| ${row.map(cellOf).join(' | ')} |`).join('\n')}\n`;

const cellOf = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell).replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text;
};
