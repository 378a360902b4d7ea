import type { ChartConfiguration } from 'chart.js';
import { useCallback, useMemo } from 'preact/hooks';
import type { Table } from '../../../client/table/tables.ts';
import { useWords } from '../words/words.ts';
import { Chart } from './chart.tsx';
import { toneColour } from './colours.ts';
import type { Colours } from './colours.ts';
import { Picture } from './picture.tsx';

export interface Bucket {
  start: string;
  end: string;
  eventCount: number;
  score: number | null;
}

/** How much happened in each span of time, coloured by how it went. */
export function Timeline({ buckets, title, name }: { buckets: readonly Bucket[]; title: string; name: string }) {
  const { t } = useWords();
  const table = useMemo<Table>(() => ({
    title,
    columns: [t('table.from'), t('table.to'), t('table.events'), t('table.score')],
    rows: buckets.map(({ start, end, eventCount, score }) => [start, end, eventCount, score]),
  }), [buckets, title, t]);
  const config = useCallback((colours: Colours): ChartConfiguration => ({
    type: 'bar',
    data: {
      labels: buckets.map(({ start }) => start),
      datasets: [{ label: t('table.events'), data: buckets.map(({ eventCount }) => eventCount), backgroundColor: buckets.map(({ score }) => toneColour(score, colours)) }],
    },
    options: {
      plugins: { legend: { display: false }, tooltip: { callbacks: { afterLabel: ({ dataIndex }) => `${t('table.score')}: ${buckets[dataIndex]!.score?.toFixed(1) ?? '–'}` } } },
      scales: {
        x: { ticks: { color: colours.faint, maxRotation: 0, autoSkip: true }, grid: { display: false } },
        y: { beginAtZero: true, ticks: { color: colours.faint, precision: 0 }, grid: { color: colours.line } },
      },
    },
  }), [buckets, t]);
  if (buckets.length === 0) return <p class="nothing">{t('state.noEvents')}</p>;
  return <Picture table={table} name={name}><Chart config={config} label={title} /></Picture>;
}
