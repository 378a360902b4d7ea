import type { ChartConfiguration } from 'chart.js';
import { useCallback, useMemo } from 'preact/hooks';
import type { Table } from '../../../../client/table/tables.ts';
import { Chart } from '../../pictures/chart.tsx';
import type { Colours } from '../../pictures/colours.ts';
import { Picture } from '../../pictures/picture.tsx';
import { useWords } from '../../words/words.ts';

export interface TermOfOffice {
  officeName: string;
  country: { name: string } | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as are the others. */
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
}

/** So short a bar is still seen. Pixels. */
const SHORTEST_BAR = 8;
const DAYS_OF_YEAR = 365.25;
const DAY_MILLISECONDS = 86_400_000;

/** A date as far as it is known, as a year and its part. */
const yearOf = (date: string): number => Number(date.slice(0, 4)) + (Date.parse(date.padEnd(10, date.length === 4 ? '-01-01' : '-01')) - Date.parse(`${date.slice(0, 4)}-01-01`)) / (DAY_MILLISECONDS * DAYS_OF_YEAR);

/** Offices as bars: from a stated beginning to a stated end, else from when to when articles told of them. Nothing where no time is known of any. */
export function OfficesInTime({ of: terms, name }: { of: readonly TermOfOffice[]; name: string }) {
  const { t } = useWords();
  const known = useMemo(() => terms.flatMap((term) => {
    const [start, end] = [term.from ?? term.firstSeen ?? term.to, term.to ?? term.lastSeen ?? term.from];
    return start && end ? [{ ...term, start, end }] : [];
  }).sort((one, other) => yearOf(one.start) - yearOf(other.start)), [terms]);
  const titleOf = ({ officeName, country }: TermOfOffice): string => [officeName, country?.name].filter(Boolean).join(', ');
  const title = t('person.picture');
  const table = useMemo<Table>(() => ({
    title,
    columns: [t('people.office'), t('person.since'), t('person.until'), t('person.firstTold'), t('person.lastTold')],
    rows: known.map((term) => [titleOf(term), term.from, term.to, term.firstSeen, term.lastSeen]),
  }), [known, t]);
  const config = useCallback((colours: Colours): ChartConfiguration => ({
    type: 'bar',
    data: {
      labels: known.map(({ officeName, country }) => [officeName, ...(country ? [country.name] : [])]),
      datasets: [{
        data: known.map(({ start, end }): [number, number] => [yearOf(start), yearOf(end)]),
        backgroundColor: known.map(({ from, to }) => (from && to ? colours.accent : colours.neutral)),
        minBarLength: SHORTEST_BAR, barThickness: 16,
      }],
    },
    options: {
      indexAxis: 'y',
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ dataIndex }) => `${known[dataIndex]!.from ?? `(${known[dataIndex]!.start})`} – ${known[dataIndex]!.to ?? `(${known[dataIndex]!.end})`}` } },
      },
      scales: {
        x: {
          min: Math.floor(Math.min(...known.map(({ start }) => yearOf(start)))), max: Math.ceil(Math.max(...known.map(({ end }) => yearOf(end))) + 0.01),
          ticks: { color: colours.faint, precision: 0, callback: (year) => (Number.isInteger(year) ? String(year) : '') }, grid: { color: colours.line },
        },
        y: { ticks: { color: colours.text }, grid: { display: false } },
      },
    },
  }), [known]);
  // One day of one office is told as well by its words.
  if (known.length < 2 && known.every(({ start, end }) => start === end)) return null;
  return (
    <Picture table={table} name={name}>
      <Chart config={config} label={title} height={known.length > 4 ? 220 : 120} />
      <p class="faint">{t('person.bars')}</p>
    </Picture>
  );
}
