import type { ChartConfiguration, Chart as ChartOfLibrary } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { numberTag } from '../words/numbers.ts';
import { useWords } from '../words/words.ts';
import { colours } from './colours.ts';
import type { Colours } from './colours.ts';

/** A lonely bar is no wall. Pixels. */
const WIDEST_BAR = 64;

type Library = () => Promise<{ Chart: typeof ChartOfLibrary }>;

interface ChartProps {
  config: (colours: Colours) => ChartConfiguration;
  /** What it shows, for those who cannot see it. */
  label: string;
  height?: number;
  /** With what it is drawn, where that is more than the usual. */
  library?: Library;
}

const usual: Library = () => import('./chart-library.ts');

/** A chart of Chart.js, which is loaded when the first one is shown; drawn anew when its data or the theme change. */
export function Chart({ config, label, height = 220, library = usual }: ChartProps) {
  const { tag } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let chart: ChartOfLibrary | undefined;
    let isOpen = true;
    const draw = async (): Promise<void> => {
      const { Chart: Drawn } = await library();
      if (!isOpen || !canvas.current) return;
      chart?.destroy();
      const { options, ...what } = config(colours());
      chart = new Drawn(canvas.current, { ...what, options: { locale: numberTag(tag), datasets: { bar: { maxBarThickness: WIDEST_BAR } }, ...options } } as ChartConfiguration);
    };
    const redraw = (): void => void draw();
    redraw();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', redraw);
    window.addEventListener('themechange', redraw);
    return () => {
      isOpen = false;
      dark.removeEventListener('change', redraw);
      window.removeEventListener('themechange', redraw);
      chart?.destroy();
    };
  }, [config, tag]);
  return <div class={`chart height-${height}`}><canvas ref={canvas} role="img" aria-label={label} /></div>;
}
