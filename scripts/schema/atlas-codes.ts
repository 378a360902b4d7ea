import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { topojson } from 'chartjs-chart-geo';
import { countries } from '../../src/reference/country.ts';

const FILE = 'src/web/dashboard/pictures/world/atlas-codes.json';

type Place = [longitude: number, latitude: number];
/** What Natural Earth has of a state: its ISO 3166-1 number, its name where it has none. */
interface Shape {
  id?: string | number;
  properties: { name: string } | null;
  geometry: { type: string; coordinates: unknown };
}

const shapesOf = (scale: '110m' | '10m'): Shape[] => {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
  return (topojson.feature(atlas, atlas.objects.countries) as unknown as { features: Shape[] }).features;
};

const keyOf = ({ id, properties }: Shape): string => String(id ?? properties?.name);

/** Which shape of the world's atlas is which state, and where those states lie that are too small for it. */
export function atlasCodes(): [path: string, text: string] {
  const codes = new Map(countries().map(({ code, numeric, names }) => [numeric ?? names.en, code]));
  const codeOf = (shape: Shape): string | undefined => codes.get(keyOf(shape)) ?? codes.get(String(shape.properties?.name));
  const shapes = shapesOf('110m').flatMap((shape) => (codeOf(shape) ? [[keyOf(shape), codeOf(shape)!] as const] : []));
  const drawn = new Set(shapes.map(([, code]) => code));
  const small = shapesOf('10m').flatMap((shape) => {
    const code = codeOf(shape);
    return code && !drawn.has(code) ? [[code, middleOf(shape)] as const] : [];
  });
  return [FILE, `${JSON.stringify({ shapes: Object.fromEntries(shapes.toSorted()), small: Object.fromEntries(small.toSorted()) }, null, 1)}\n`];
}

/** The middle of a state's largest piece, to a tenth of a degree. */
function middleOf({ geometry: { type, coordinates } }: Shape): Place {
  const pieces = (type === 'Polygon' ? [coordinates] : coordinates) as Place[][][];
  const frames = pieces.map(([ring]) => {
    const [along, up] = [0, 1].map((axis) => ring!.map((place) => place[axis]!));
    return { left: Math.min(...along!), right: Math.max(...along!), bottom: Math.min(...up!), top: Math.max(...up!) };
  });
  const size = ({ left, right, bottom, top }: (typeof frames)[number]): number => (right - left) * (top - bottom);
  const { left, right, bottom, top } = frames.reduce((largest, frame) => (size(frame) > size(largest) ? frame : largest));
  return [(left + right) / 2, (bottom + top) / 2].map((degrees) => Math.round(degrees * 10) / 10) as Place;
}
