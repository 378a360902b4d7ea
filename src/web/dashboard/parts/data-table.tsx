import { csvOf } from '../../../client/table/csv.ts';
import type { Cell, Table } from '../../../client/table/tables.ts';
import { To } from '../address/to.tsx';
import { useWords } from '../words/words.ts';
import { saveAs } from './save-as.ts';

/** A table that can be taken away as CSV. @param pathOfRow the page that a row's first cell leads to, where there is one */
export function DataTable({ of: table, name, pathOfRow }: { of: Table; name: string; pathOfRow?: (row: number) => string }) {
  const { t } = useWords();
  const shown = (cell: Cell, row: number, place: number) => {
    const text = cell === null ? '–' : String(cell);
    return pathOfRow && place === 0 ? <To path={pathOfRow(row)}>{text}</To> : text;
  };
  return (
    <div class="data-table">
      <div class="scrolling" tabIndex={0} role="region" aria-label={`${t('picture.table')}: ${table.title}`}>
        <table>
          <caption class="for-screen-readers">{table.title}</caption>
          <thead><tr>{table.columns.map((column, place) => <th scope="col" key={column} class={typeof table.rows[0]?.[place] === 'number' ? 'number' : undefined}>{column}</th>)}</tr></thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>{row.map((cell, place) => <td key={place} class={typeof cell === 'number' ? 'number' : undefined}>{shown(cell, index, place)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      <CsvButton of={table} name={name} />
    </div>
  );
}

export function CsvButton({ of: table, name }: { of: Table; name: string }) {
  const { t } = useWords();
  return <button type="button" class="small" onClick={() => saveAs(`${name}.csv`, new Blob([csvOf(table)], { type: 'text/csv' }))}>{t('picture.csv')}</button>;
}
