import { csvOf } from '../../client/table/csv.ts';
import { tablesOf } from '../../client/table/tables.ts';
import type { Table } from '../../client/table/tables.ts';
import { element } from './elements.ts';

const NOTHING = 'Ask something whose answer has a list, and it stands here as a table.';

/** The lists of the last answer as tables, each to be taken away as CSV. */
export function tablePanel(): { panel: HTMLElement; show(answer: string): void } {
  const body = element('div', { class: 'library-tables' }, element('p', {}, NOTHING));
  return {
    panel: element('section', { 'aria-label': 'The answer as tables' }, body),
    show(answer) {
      const tables = tablesIn(answer);
      if (tables) body.replaceChildren(...(tables.length > 0 ? tables.map(section) : [element('p', {}, NOTHING)]));
    },
  };
}

/** Null while the answer is not whole. */
function tablesIn(answer: string): Table[] | null {
  try {
    return tablesOf((JSON.parse(answer) as { data?: unknown }).data);
  } catch {
    return null;
  }
}

const section = (table: Table): HTMLElement => element(
  'article', {},
  element('header', {},
    element('h2', {}, table.title),
    element('button', { type: 'button', onclick: () => download(table) }, 'CSV'),
  ),
  element('div', { class: 'library-scroll', tabindex: '0', role: 'region', 'aria-label': table.title },
    element('table', {},
      element('thead', {}, element('tr', {}, ...table.columns.map((column) => element('th', { scope: 'col' }, column)))),
      element('tbody', {}, ...table.rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell === null ? '' : String(cell)))))),
    ),
  ),
);

function download(table: Table): void {
  // The mark in front tells spreadsheets that the text is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', csvOf(table)], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: `${table.title}.csv` }).click();
  URL.revokeObjectURL(address);
}
