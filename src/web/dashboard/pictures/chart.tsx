import type { ChartConfiguration, Chart as ChartOfLibrary } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { colours } from './colours.ts';
import type { Colours } from './colours.ts';

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
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let chart: ChartOfLibrary | undefined;
    let isOpen = true;
    const draw = async (): Promise<void> => {
      const { Chart: Drawn } = await library();
      if (!isOpen || !canvas.current) return;
      chart?.destroy();
      chart = new Drawn(canvas.current, config(colours()));
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
  }, [config]);
  return <div class={`chart height-${height}`}><canvas ref={canvas} role="img" aria-label={label} /></div>;
}
