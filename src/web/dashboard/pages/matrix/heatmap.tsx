import { useMemo } from 'preact/hooks';
import { To, pathOf } from '../../address/to.tsx';
import { CountryName } from '../../parts/names.tsx';
import { scoreText } from '../../parts/score.tsx';
import { toneOf } from '../../parts/tone.ts';
import { levelOf } from '../../pictures/levels.ts';
import { Picture } from '../../pictures/picture.tsx';
import { ToneLegend } from '../../pictures/tone-legend.tsx';
import { useWords } from '../../words/words.ts';
import { gridOf } from './grid.ts';
import type { Cell } from './grid.ts';

export type Measure = 'events' | 'score';

/** The end of the scale of scores. */
const HIGHEST_SCORE = 10;

/** A square of states whose cells are the stronger in colour the more they say; the figures stand in them, and each leads to its pair. */
export function Heatmap({ cells, measure, isDirected }: { cells: readonly Cell[]; measure: Measure; isDirected: boolean }) {
  const { t, tag } = useWords();
  const { states, at, most } = useMemo(() => gridOf(cells, isDirected), [cells, isDirected]);
  if (states.length === 0) return <p class="nothing">{t('state.noRelations')}</p>;
  const table = {
    title: t('matrix.heading'),
    columns: [t('matrix.first'), t('matrix.second'), t('table.events'), t('table.score')],
    rows: cells.map(({ a, b, eventCount, score }) => [a.name, b.name, eventCount, score]),
  };
  const valueOf = ({ eventCount, score }: Cell): string => (measure === 'events' ? String(eventCount) : score === null ? '·' : scoreText(score, tag));
  return (
    <Picture table={table} name="matrix" hasImage={false}>
      <div class="scrolling" tabIndex={0} role="region" aria-label={t('matrix.heading')}>
        <table class="heatmap">
          <thead>
            <tr>
              <td />
              {states.map(({ code, name }) => <th scope="col" key={code}><abbr title={name}>{code}</abbr></th>)}
            </tr>
          </thead>
          <tbody>
            {states.map((row) => (
              <tr key={row.code}>
                <th scope="row"><CountryName of={row} /></th>
                {states.map((column) => {
                  const cell = at(row.code, column.code);
                  if (!cell || row.code === column.code) return <td key={column.code} class={row.code === column.code ? 'itself' : undefined} />;
                  const level = measure === 'events' ? levelOf(cell.eventCount, most) : levelOf(Math.abs(cell.score ?? 0), HIGHEST_SCORE);
                  return (
                    <td key={column.code} data-level={level} data-tone={measure === 'score' ? toneOf(cell.score) : undefined}>
                      <To path={pathOf.pair(row.code, column.code)} title={`${row.name} – ${column.name}: ${t('matrix.cell', { count: cell.eventCount })}`}>{valueOf(cell)}</To>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {measure === 'score' && <ToneLegend />}
    </Picture>
  );
}
