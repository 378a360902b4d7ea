import { once, table } from './table.ts';

const rows = table('seeds/tables/dataset-sectors.csv', ({ sector }) => sector!);
const codes = once(() => new Set(rows().filter((sector) => sector === sector.toUpperCase())));
const words = once(() => new RegExp(`\\b(?:${rows().filter((sector) => sector !== sector.toUpperCase()).join('|')})`, 'i'));

/** Whether an actor with these sector codes (CAMEO, PLOVER) acts for its state: it has none, or one of a state's own first. */
export function codesActForState(sectors: readonly string[]): boolean {
  const first = sectors.find((sector) => sector !== '');
  return first === undefined || codes().has(first);
}

/** The same by the words of ICEWS, e.g. `Foreign Affairs`. */
export const wordsActForState = (sectors: string): boolean => words().test(sectors);
