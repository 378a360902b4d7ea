import type { ChartOptions } from 'chart.js';
import type { Colours } from './colours.ts';

/** Axes of counts over time, as all such pictures have them. */
export const axesOverTime = ({ faint, line }: Colours, stacked = false): NonNullable<ChartOptions['scales']> => ({
  x: { stacked, ticks: { color: faint, maxRotation: 0, autoSkip: true, autoSkipPadding: 12 }, grid: { display: false } },
  y: { stacked, beginAtZero: true, ticks: { color: faint, precision: 0 }, grid: { color: line } },
});
