import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOwn, keyOf, partOf, saysSomething, valueOf, type Group, type Part } from './figures.ts';

/** Figures that reading must not fall below, by `keyOf` a group and by measure. */
export type Floors = Record<string, Record<string, number>>;

const FILE = fileURLToPath(new URL('./floors.json', import.meta.url));
/** Whole sets: their parts are small. Of our own texts those held out are a set of their own. */
const PARTS: ReadonlySet<Part> = new Set<Part>(['dev', 'seeds', 'composed, open', 'composed, held out', 'all']);

export const loadFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8')) as Floors;

/** The floors of our own texts, which can always be measured, or those of the corpus. */
export const floorsOf = (floors: Floors, own: boolean): Floors => Object.fromEntries(Object.entries(floors).filter(([key]) => isOwn(partOf(key)) === own));

/** The figure of a floor. @throws when nothing was measured for it */
export function measured(groups: readonly Group[], key: string, measure: string): number {
  const figure = groups.find((group) => keyOf(group) === key)?.figures.find((candidate) => candidate.measure === measure);
  if (!figure) throw new Error(`Nothing was measured for the floor "${key}, ${measure}"; take it out of floors.json or bring its texts back.`);
  return valueOf(figure);
}

/** Sentences about figures that fell below their floor. */
export const fallen = (groups: readonly Group[], floors: Floors): string[] =>
  Object.entries(floors).flatMap(([key, measures]) => Object.entries(measures).flatMap(([measure, floor]) => {
    const value = measured(groups, key, measure);
    return value < floor ? [`${key}: ${measure} is ${value.toFixed(3)}, below its floor of ${floor.toFixed(2)}.`] : [];
  }));

/** Floors raised to the figures that exceed them, less the margin, rounded down to two decimals; none is lowered. */
export function raised(groups: readonly Group[], floors: Floors, margin: number): Floors {
  const floorOf = (key: string, measure: string, value: number): number => Math.max(floors[key]?.[measure] ?? 0, Math.floor((value - margin) * 100 + 1e-9) / 100);
  return Object.fromEntries(groups.filter(({ part }) => PARTS.has(part)).map((group) => {
    const key = keyOf(group);
    return [key, Object.fromEntries(group.figures.filter(saysSomething).map((figure) => [figure.measure, floorOf(key, figure.measure, valueOf(figure))]))];
  }));
}

export const saveFloors = (floors: Floors): void => writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
