/** What repeats of a measurement gave. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which a share of the values lies, by nearest rank. @param share 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const ordered = sorted(values);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)]!;
}

export const spreadOf = (values: readonly number[]): Spread => ({ median: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) });

const digits = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

/** `1,844 (1,790-1,902)` */
export const printSpread = ({ median, least, most }: Spread): string => `${digits(median)} (${digits(least)}-${digits(most)})`;
