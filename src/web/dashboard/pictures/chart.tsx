import type { ChartConfiguration, Chart as ChartOfLibrary } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { colours } from './colours.ts';
import type { Colours } from './colours.ts';

/** A chart of Chart.js, which is loaded when the first one is shown; drawn anew when its data or the theme change. @param label what it shows, for those who cannot see it */
export function Chart({ config, label, height = 220 }: { config: (colours: Colours) => ChartConfiguration; label: string; height?: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let chart: ChartOfLibrary | undefined;
    let isOpen = true;
    const draw = async (): Promise<void> => {
      const { Chart: Drawn } = await import('./chart-library.ts');
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
