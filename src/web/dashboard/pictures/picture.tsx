import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Table } from '../../../client/table/tables.ts';
import { CsvButton, DataTable } from '../parts/data-table.tsx';
import { saveAs } from '../parts/save-as.ts';
import { useWords } from '../words/words.ts';

/** A picture with the table behind it: either is shown, either can be taken away. @param name of files, without an ending @param hasImage whether it is drawn on a canvas, so that it can be taken away as one @param pathOfRow where the rows of the table lead */
export function Picture({ table, name, hasImage = true, pathOfRow, children }: { table: Table; name: string; hasImage?: boolean; pathOfRow?: (row: number) => string; children: ComponentChildren }) {
  const { t } = useWords();
  const [isTable, setTable] = useState(false);
  const figure = useRef<HTMLDivElement>(null);
  const canvasOf = (): HTMLCanvasElement | null => figure.current?.querySelector('canvas') ?? null;
  return (
    <figure class="picture">
      {isTable ? <DataTable of={table} name={name} pathOfRow={pathOfRow} /> : <div ref={figure} class="drawing">{children}</div>}
      <figcaption>
        <button type="button" class="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>{t('picture.table')}</button>
        {!isTable && <CsvButton of={table} name={name} />}
        {!isTable && hasImage && <button type="button" class="small" onClick={() => canvasOf()?.toBlob((image) => image && saveAs(`${name}.png`, image))}>{t('picture.image')}</button>}
      </figcaption>
    </figure>
  );
}
