import type { ChartConfiguration } from 'chart.js';
import { useCallback, useMemo } from 'preact/hooks';
import type { EventType, Interval } from '../../../client/operations.ts';
import type { Table } from '../../../client/table/tables.ts';
import { useWords } from '../words/words.ts';
import { axesOverTime } from './axes.ts';
import { bucketLabel } from './bucket-label.ts';
import { Chart } from './chart.tsx';
import type { Colours } from './colours.ts';
import { Picture } from './picture.tsx';

/** How many events of a type began in a span of time. */
export interface TypeInTime {
  start: string | null;
  type: EventType | null;
  eventCount: number;
}

/** As many types have a colour of their own; what is left is one. */
const MOST_TYPES = 5;
const REST = 'REST';

/** Which types of events happened in each span of time, stacked; the rarest together. */
export function SeriesByType({ groups, interval, title, name }: { groups: readonly TypeInTime[]; interval: Interval; title: string; name: string }) {
  const { t, code, tag } = useWords();
  const { starts, rows } = useMemo(() => stacked(groups), [groups]);
  const called = (type: string): string => (type === REST ? t('picture.rest') : code('type', type));
  const table = useMemo<Table>(() => ({
    title,
    columns: [t('table.from'), ...rows.map(([type]) => called(type))],
    rows: starts.map((start, index) => [start, ...rows.map(([, counts]) => counts[index]!)]),
  }), [rows, title, t]);
  const config = useCallback((colours: Colours): ChartConfiguration => ({
    type: 'bar',
    data: {
      labels: starts.map((start) => bucketLabel(start, interval, tag)),
      datasets: rows.map(([type, counts], index) => ({ label: called(type), data: counts, backgroundColor: type === REST ? colours.neutral : colours.series[index % colours.series.length] })),
    },
    options: { plugins: { legend: { position: 'bottom', labels: { color: colours.text, boxWidth: 12 } } }, scales: axesOverTime(colours, true) },
  }), [rows, interval, t, tag]);
  if (starts.length === 0) return <p class="nothing">{t('picture.noTime')}</p>;
  return <Picture table={table} name={name}><Chart config={config} label={title} /></Picture>;
}

/** Counts by type, the most frequent first, each with one for every span of time that has any. */
export function stacked(groups: readonly TypeInTime[]): { starts: string[]; rows: [type: string, counts: number[]][] } {
  const timed = groups.filter((group): group is TypeInTime & { start: string; type: EventType } => group.start !== null && group.type !== null);
  const starts = [...new Set(timed.map(({ start }) => start))].sort();
  const totals = new Map<string, number>();
  for (const { type, eventCount } of timed) totals.set(type, (totals.get(type) ?? 0) + eventCount);
  const types = [...totals].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1)).map(([type]) => type);
  const own = new Set(types.length > MOST_TYPES + 1 ? types.slice(0, MOST_TYPES) : types);
  const rows = new Map([...own, ...(own.size < types.length ? [REST] : [])].map((type) => [type, starts.map(() => 0)]));
  for (const { start, type, eventCount } of timed) rows.get(own.has(type) ? type : REST)![starts.indexOf(start)]! += eventCount;
  return { starts, rows: [...rows] };
}
