import { followTheMoney } from './follow-the-money.ts';
import type { ImportFormatName, RowFormatName } from './format-names.ts';
import { gdelt } from './gdelt.ts';
import { icews } from './icews.ts';
import { peopleCsv } from './people-csv.ts';
import { plover } from './plover.ts';
import type { RowFormat } from './row-format.ts';

/** In the order in which a file is tried: what says most about itself comes first. */
export const ROW_FORMATS = { gdelt, plover, followthemoney: followTheMoney, icews, 'people-csv': peopleCsv } as const satisfies Record<RowFormatName, RowFormat>;

const GRAPH = /^\{"type":"node",/;

/** The format of a file that begins so; null when it is none of them. */
export function formatOf(head: string): ImportFormatName | null {
  if (GRAPH.test(head)) return 'graph-jsonl';
  return (Object.keys(ROW_FORMATS) as RowFormatName[]).find((name) => ROW_FORMATS[name].fits(head)) ?? null;
}
