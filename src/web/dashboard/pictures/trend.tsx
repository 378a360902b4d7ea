import type { ChartConfiguration } from 'chart.js';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Interval } from '../../../client/operations.ts';
import type { Table } from '../../../client/table/tables.ts';
import { useWords } from '../words/words.ts';
import { axesOverTime } from './axes.ts';
import { bucketLabel } from './bucket-label.ts';
import { Chart } from './chart.tsx';
import type { Colours } from './colours.ts';
import { Picture } from './picture.tsx';

export interface Line {
  name: string;
  /** Spans in the order of time; `share` is that of all events of the span, 0 to 1, where it was asked for. */
  buckets: readonly { start: string; eventCount: number; share?: number | null }[];
}

/** So few points stand apart from the axis, large enough to be seen: a line between them says little. */
const FEW = 3;

/** How one or several things went over time; on request as a share of all that was told, so that a busy year is no trend. */
export function Trend({ lines, interval, title, name }: { lines: readonly Line[]; interval: Interval; title: string; name: string }) {
  const { t, tag } = useWords();
  const [isShare, setShare] = useState(false);
  const hasShares = lines.some(({ buckets }) => buckets.some(({ share }) => share != null));
  const starts = useMemo(() => [...new Set(lines.flatMap(({ buckets }) => buckets.map(({ start }) => start)))].sort(), [lines]);
  const values = useMemo(() => lines.map(({ buckets }) => {
    const known = new Map(buckets.map(({ start, eventCount, share }) => [start, isShare ? share : eventCount]));
    return starts.map((start) => known.get(start) ?? 0);
  }), [lines, starts, isShare]);
  const table = useMemo<Table>(() => ({ title, columns: [t('table.from'), ...lines.map((line) => line.name)], rows: starts.map((start, index) => [start, ...values.map((line) => line[index]!)]) }), [values, title, t]);
  const config = useCallback((colours: Colours): ChartConfiguration => ({
    type: 'line',
    data: {
      labels: starts.map((start) => bucketLabel(start, interval, tag)),
      datasets: lines.map((line, index) => ({
        label: line.name, data: values[index]!, borderColor: colours.series[index % colours.series.length], backgroundColor: colours.series[index % colours.series.length],
        // Dashes tell lines apart where colours do not.
        borderDash: index === 0 ? [] : [3 + index * 2, 3], pointRadius: starts.length < FEW ? 4 : 2,
      })),
    },
    options: {
      plugins: { legend: { display: lines.length > 1, position: 'bottom', labels: { color: colours.text, usePointStyle: true, pointStyle: 'line', pointStyleWidth: 32 } } },
      scales: { x: { ...axesOverTime(colours).x, offset: starts.length < FEW }, y: { beginAtZero: true, grid: { color: colours.line }, ticks: { color: colours.faint, ...(isShare ? { format: { style: 'percent' } } : { precision: 0 }) } } },
    },
  }), [values, interval, isShare, tag]);
  if (starts.length === 0) return <p class="nothing">{t('picture.noTime')}</p>;
  return (
    <>
      {hasShares && <label class="toggle"><input type="checkbox" checked={isShare} onChange={({ currentTarget }) => setShare(currentTarget.checked)} />{t('picture.share')}</label>}
      <Picture table={table} name={name}><Chart config={config} label={title} /></Picture>
    </>
  );
}
