import './world-map.css';
import type { ActiveElement, ChartConfiguration, ChartEvent } from 'chart.js';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import type { Table } from '../../../../client/table/tables.ts';
import { pathOf, useAddressOf } from '../../address/to.tsx';
import { CountryName } from '../../parts/names.tsx';
import type { NamedCountry } from '../../parts/names.tsx';
import { useWords } from '../../words/words.ts';
import { Chart } from '../chart.tsx';
import { computedColours } from '../colours.ts';
import type { Colours } from '../colours.ts';
import { LEVELS } from '../levels.ts';
import { Picture } from '../picture.tsx';
import { activityLevel, rangesOf } from './activity.ts';
import type { Shape } from './atlas.ts';

export interface ActiveState {
  country: NamedCountry;
  eventCount: number;
  score: number | null;
}

type Atlas = typeof import('./atlas.ts');
interface Loaded extends Pick<Atlas, 'signOf'> {
  shapes: Shape[];
}

const library = (): Promise<typeof import('./map-library.ts')> => import('./map-library.ts');
/** So many of the most active stand below the map as links. */
const LISTED = 12;

/** States by how much happens with them; each leads to its page, on the map by a click and below it by its link. @param states the most active first */
export function WorldMap({ states, title, name }: { states: readonly ActiveState[]; title: string; name: string }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const addressOf = useAddressOf();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const { statesOfTheWorld, signOf } = await import('./atlas.ts');
      const shapes = await statesOfTheWorld();
      if (isWanted) setLoaded({ shapes, signOf });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  const most = states[0]?.eventCount ?? 0;
  const table = useMemo<Table>(() => ({
    title,
    columns: [t('overview.state'), t('table.events'), t('table.score')],
    rows: states.map(({ country, eventCount, score }) => [country.name, eventCount, score]),
  }), [states, title, t]);
  const config = useCallback((colours: Colours): ChartConfiguration => mapOf(loaded, states, colours, (code) => go(addressOf(pathOf.country(code))), (count) => t('overview.events', { count })), [loaded, states, t]);
  if (states.length === 0) return <p class="nothing">{t('state.noEvents')}</p>;
  return (
    <Picture table={table} name={name} pathOfRow={(row) => pathOf.country(states[row]!.country.code)}>
      {loaded && <div class="world-map"><Chart config={config} label={title} library={library} /></div>}
      <ul class="levels" aria-label={t('overview.levels')}>
        {rangesOf(most).map(({ level, least, most: end }) => <li key={level} data-level={level}><span class="swatch" aria-hidden="true" />{least === end ? least : `${least}–${end}`}</li>)}
      </ul>
      <ol class="most-active">
        {states.slice(0, LISTED).map(({ country, eventCount }) => <li key={country.code}><CountryName of={country} /> <span class="faint">{eventCount}</span></li>)}
      </ol>
      <p class="faint">{t('overview.borders')}</p>
    </Picture>
  );
}

function mapOf(loaded: Loaded | null, states: readonly ActiveState[], colours: Colours, open: (code: string) => void, saying: (count: number) => string): ChartConfiguration {
  const known = new Map(states.map((state) => [state.country.code, state]));
  const shapes = loaded?.shapes ?? [];
  const signs = states.flatMap(({ country }) => loaded?.signOf(country.code) ?? []);
  const data = [...shapes, ...signs].map(({ code, feature }) => ({ code, feature, value: known.get(code)?.eventCount ?? 0 }));
  const most = states[0]?.eventCount ?? 0;
  const levels = computedColours(Array.from({ length: LEVELS + 1 }, (_, level) => `level-${level}`));
  const fills = data.map(({ value }) => levels[activityLevel(value, most)]!);
  const at = (elements: readonly ActiveElement[]): ActiveState | undefined => {
    // What lies on top was drawn last.
    const element = elements.at(-1);
    return element && known.get(data[element.index]!.code);
  };
  return {
    type: 'choropleth',
    data: { labels: data.map(({ code }) => code), datasets: [{ data, backgroundColor: fills, hoverBackgroundColor: fills, borderColor: colours.line, hoverBorderColor: colours.text, borderWidth: 0.5, hoverBorderWidth: 1.5 }] },
    options: {
      scales: { projection: { axis: 'x', projection: 'equalEarth' }, color: { axis: 'x', display: false } },
      onClick: (_: ChartEvent, elements: ActiveElement[]) => {
        const state = at(elements);
        if (state) open(state.country.code);
      },
      onHover: ({ native }: ChartEvent, elements: ActiveElement[]) => {
        if (native?.target instanceof HTMLElement) native.target.style.cursor = at(elements) ? 'pointer' : 'default';
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: ({ dataIndex }) => known.has(data[dataIndex]!.code),
          callbacks: { label: ({ dataIndex }) => {
            const { country, eventCount } = known.get(data[dataIndex]!.code)!;
            return `${country.name}: ${saying(eventCount)}`;
          } },
        },
      },
    },
  } as ChartConfiguration;
}
