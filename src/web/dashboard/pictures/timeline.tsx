import type { ChartConfiguration } from 'chart.js';
import { useCallback, useMemo } from 'preact/hooks';
import type { Interval } from '../../../client/operations.ts';
import type { Table } from '../../../client/table/tables.ts';
import { scoreText } from '../parts/score.tsx';
import { useWords } from '../words/words.ts';
import { axesOverTime } from './axes.ts';
import { bucketLabel } from './bucket-label.ts';
import { Chart } from './chart.tsx';
import { toneColour } from './colours.ts';
import type { Colours } from './colours.ts';
import { Picture } from './picture.tsx';
import { ToneLegend } from './tone-legend.tsx';

export interface Bucket {
  start: string;
  end: string;
  eventCount: number;
  score: number | null;
}

/** How much happened in each span of time, coloured by how it went. */
export function Timeline({ buckets, interval, title, name }: { buckets: readonly Bucket[]; interval: Interval; title: string; name: string }) {
  const { t, tag } = useWords();
  const table = useMemo<Table>(() => ({
    title,
    columns: [t('table.from'), t('table.to'), t('table.events'), t('table.score')],
    rows: buckets.map(({ start, end, eventCount, score }) => [start, end, eventCount, score]),
  }), [buckets, title, t]);
  const config = useCallback((colours: Colours): ChartConfiguration => ({
    type: 'bar',
    data: {
      labels: buckets.map(({ start }) => bucketLabel(start, interval, tag)),
      datasets: [{ label: t('table.events'), data: buckets.map(({ eventCount }) => eventCount), backgroundColor: buckets.map(({ score }) => toneColour(score, colours)) }],
    },
    options: {
      plugins: { legend: { display: false }, tooltip: { callbacks: { afterLabel: ({ dataIndex }) => `${t('table.score')}: ${buckets[dataIndex]!.score === null ? '–' : scoreText(buckets[dataIndex]!.score!, tag)}` } } },
      scales: axesOverTime(colours),
    },
  }), [buckets, interval, t, tag]);
  if (buckets.length === 0) return <p class="nothing">{t('picture.noTime')}</p>;
  return <Picture table={table} name={name}><Chart config={config} label={title} /><ToneLegend /></Picture>;
}
