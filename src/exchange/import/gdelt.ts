import { BadInput } from '../../domain/errors.ts';
import type { Reading } from '../../graph/store.ts';
import { cameoCodes, cameoOf } from '../../reference/cameo.ts';
import { codesActForState } from '../../reference/dataset-sector.ts';
import { Cells } from './cells.ts';
import { dayOf } from './dates.ts';
import { eventOf, partyOf, together, type Party } from './row-event.ts';
import { attempt, type RowFormat } from './row-format.ts';
import { readingOf } from './row-reading.ts';
import type { ImportLine } from './import-file.ts';

/** Columns of the GDELT Event Database, version 2.0; version 1.0 lacks the three `ADM2Code` and has 58. */
const COLUMNS = 61;
const COLUMNS_OF_1 = 58;
const ID = 0;
const DAY = 1;
const ACTORS = [5, 15] as const;
const EVENT_CODE = 26;
const GOLDSTEIN = 30;
const ACTION_GEO_NAME = 52;
const DATE_ADDED = 59;
const SOURCE_URL = 60;

/** Offsets within an actor's ten columns. */
const COUNTRY = 2;
const GROUP = 3;
const TYPES = [7, 8, 9];

function actor(cells: Cells, first: number): Party {
  const sectors = TYPES.map((column) => cells.value(first + column));
  return together([
    partyOf(cells.value(first + COUNTRY), cells.place(first + COUNTRY), codesActForState(sectors)),
    partyOf(cells.value(first + GROUP), cells.place(first + GROUP)),
  ]);
}

/** @returns null for what is not between states @throws BadInput */
function readingOfLine({ text, place }: ImportLine): Reading | null {
  const cells = new Cells(text ?? '');
  if (cells.count !== COLUMNS && cells.count !== COLUMNS_OF_1) throw new BadInput(`${place} has ${cells.count} columns and not the ${COLUMNS} of GDELT's events; mend or remove the line.`);
  const lacking = COLUMNS - cells.count;
  const column = (index: number): number => index - (index >= DATE_ADDED ? lacking : index >= ACTION_GEO_NAME ? lacking - lacking / 3 : 0);
  const value = (index: number): string => cells.value(column(index));
  if (!/^\d+$/.test(value(ID))) throw new BadInput(`${place}: GlobalEventID "${value(ID)}" is no number; mend or remove the line.`);
  const cameo = cameoOf(value(EVENT_CODE));
  if (!cameo) throw new BadInput(`${place}: EventCode "${value(EVENT_CODE)}" is no code of CAMEO; mend or remove the line.`);
  const goldstein = value(GOLDSTEIN) === '' ? null : Number(value(GOLDSTEIN));
  const [first, second] = [actor(cells, ACTORS[0]), actor(cells, ACTORS[1])];
  const [source, target] = cameo.acting === 'target' ? [second, first] : [first, second];
  const event = eventOf({
    type: cameo.type, mode: cameo.mode, source, target, date: dayOf(value(DAY), place, 'SQLDATE'), place: value(ACTION_GEO_NAME) || null,
    codes: { ...cameoCodes(cameo, value(EVENT_CODE)), ...(Number.isFinite(goldstein) ? { goldstein } : {}) },
    at: cells.place(ACTORS[0], GOLDSTEIN),
  });
  if (!event) return null;
  const { countries, organizations } = together([first, second]);
  return readingOf({
    format: 'gdelt', id: `gdelt:${value(ID)}`, title: `${cameo.name}: ${[...event.countries, ...event.organizations].join(', ')}`, text: cells.line, language: 'en',
    url: /^https?:/.test(value(SOURCE_URL)) ? value(SOURCE_URL) : null, source: 'GDELT', publishedAt: dayOf(value(DATE_ADDED), place, 'DATEADDED'),
  }, { countries, organizations, events: [event] });
}

/** Events of GDELT, tab-separated without a header, as `YYYYMMDDHHMMSS.export.CSV` has them. */
export const gdelt: RowFormat = {
  fits: (head) => /^\d+\t\d{8}\t\d{6}\t\d{4}\t/.test(head),
  async *rows(file) {
    for await (const line of file.lines()) yield attempt(() => readingOfLine(line));
  },
};
