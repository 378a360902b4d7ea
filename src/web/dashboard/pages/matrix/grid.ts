import type { NamedCountry } from '../../parts/names.tsx';

export interface Cell {
  a: NamedCountry;
  b: NamedCountry;
  eventCount: number;
  score: number | null;
}

export interface Grid {
  /** Those with the most first. */
  states: NamedCountry[];
  /** What stands between the state of a row and that of a column; undefined where nothing does. */
  at: (row: string, column: string) => Cell | undefined;
  /** The largest count of a cell. */
  most: number;
}

/** Cells between two states as a square. @param isDirected whether a cell tells only what its first state does to its second */
export function gridOf(cells: readonly Cell[], isDirected: boolean): Grid {
  const known = new Map<string, Cell>();
  const names = new Map<string, NamedCountry>();
  const totals = new Map<string, number>();
  for (const cell of cells) {
    known.set(`${cell.a.code} ${cell.b.code}`, cell);
    if (!isDirected) known.set(`${cell.b.code} ${cell.a.code}`, cell);
    for (const state of [cell.a, cell.b]) {
      names.set(state.code, state);
      totals.set(state.code, (totals.get(state.code) ?? 0) + cell.eventCount);
    }
  }
  const states = [...names.values()].sort((one, other) => totals.get(other.code)! - totals.get(one.code)! || (one.code < other.code ? -1 : 1));
  return { states, at: (row, column) => known.get(`${row} ${column}`), most: Math.max(0, ...cells.map(({ eventCount }) => eventCount)) };
}
