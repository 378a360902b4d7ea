import { topojson } from 'chartjs-chart-geo';
import type { Feature } from 'chartjs-chart-geo';
import address from 'world-atlas/countries-110m.json?url';
import codes from './atlas-codes.json';

const SHAPES: Readonly<Record<string, string>> = codes.shapes;
const SMALL = codes.small as unknown as Readonly<Record<string, [longitude: number, latitude: number]>>;

/** Degrees from the middle of a sign to its rim. */
const RADIUS = 1.6;
const CORNERS = 24;

export interface Shape {
  code: string;
  feature: Feature;
}

/** The shapes of all states that can be seen at the atlas's scale. @throws TypeError when the atlas cannot be had */
export async function statesOfTheWorld(): Promise<Shape[]> {
  const atlas = await (await fetch(address)).json();
  const { features } = topojson.feature(atlas, atlas.objects.countries) as unknown as { features: { id?: string; properties: { name: string } }[] };
  return features.flatMap((feature) => {
    const code = SHAPES[feature.id ?? feature.properties.name];
    // Nobody's land, which takes a fifth of the picture.
    return code === undefined || code === 'AQ' ? [] : [{ code, feature: feature as unknown as Feature }];
  });
}

/** A disc where a state lies that is too small for the atlas; undefined where it has a shape. */
export function signOf(code: string): Shape | undefined {
  const place = SMALL[code];
  if (!place) return undefined;
  const [longitude, latitude] = place;
  // Towards the poles a degree of longitude is shorter; corners stand clockwise, since the other way round the ring holds all the rest of the world.
  const stretch = RADIUS / Math.cos((latitude * Math.PI) / 180);
  const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (-2 * Math.PI * (corner % CORNERS)) / CORNERS;
    return [longitude + stretch * Math.cos(angle), latitude + RADIUS * Math.sin(angle)];
  });
  return { code, feature: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } } as unknown as Feature };
}
