import { sha256 } from '../../domain/article-key.ts';
import { BadInput } from '../../domain/errors.ts';
import type { Reading } from '../../graph/store.ts';
import { cameoCodes, cameoNamed, cameoOf, type Cameo } from '../../reference/cameo.ts';
import { Cells } from './cells.ts';
import { dayOf } from './dates.ts';
import { icewsActor } from './icews-actor.ts';
import type { ImportLine } from './import-file.ts';
import { eventOf, together, type Party } from './row-event.ts';
import { attempt, type RowFormat } from './row-format.ts';
import { readingOf } from './row-reading.ts';

/** Columns of the full files, from `Event ID` to `Longitude`. */
const FULL = {
  id: 0, date: 1, sourceName: 2, sourceSectors: 3, sourceCountry: 4, text: 5, code: 6, intensity: 7, targetName: 8, targetSectors: 9, targetCountry: 10,
  publisher: 13, city: 14, district: 15, province: 16, country: 17,
} as const;
const FULL_COLUMNS = 20;
const HEADER = /^Event ID\tEvent Date\t/;

/** Columns of the sets for temporal knowledge graphs: subject, relation, object, day. A fifth, always -1 or 0, is passed over. */
const QUAD = { subject: 0, relation: 1, object: 2, date: 3 } as const;

interface Told {
  id: string;
  cameo: Cameo;
  code: string;
  goldstein: number | null;
  date: string;
  place: string | null;
  source: Party;
  target: Party;
}

/** @throws BadInput */
function fullLine(cells: Cells, place: string): Told {
  const date = dayOf(cells.value(FULL.date), place, 'Event Date');
  const code = cells.value(FULL.code);
  const cameo = cameoOf(code.replace(/\D+$/, '')) ?? cameoNamed(cells.value(FULL.text));
  if (!cameo) throw new BadInput(`${place}: CAMEO Code "${code}" is none of CAMEO; mend or remove the line.`);
  const intensity = cells.value(FULL.intensity);
  const actor = (name: number, sectors: number, country: number): Party =>
    icewsActor(cells.value(name), cells.place(name), Number(date.slice(0, 4)), { country: cells.value(country), sectors: cells.value(sectors) });
  return {
    id: cells.value(FULL.id), cameo, code: cameo.code, date,
    goldstein: intensity === '' || !Number.isFinite(Number(intensity)) ? null : Number(intensity),
    place: [FULL.city, FULL.province, FULL.country].map((column) => cells.value(column)).filter((name) => name !== '').join(', ') || null,
    source: actor(FULL.sourceName, FULL.sourceSectors, FULL.sourceCountry),
    target: actor(FULL.targetName, FULL.targetSectors, FULL.targetCountry),
  };
}

/** @throws BadInput */
function quad(cells: Cells, place: string): Told {
  const relation = cells.value(QUAD.relation);
  if (/^\d+$/.test(cells.value(QUAD.subject)) && /^\d+$/.test(relation)) {
    throw new BadInput(`${place} has numbers in place of names; put the names of entity2id.txt and relation2id.txt in, and give days as 2014-01-01.`);
  }
  const cameo = cameoNamed(relation);
  if (!cameo) throw new BadInput(`${place}: "${relation}" is no relation of CAMEO; mend or remove the line.`);
  const date = dayOf(cells.value(QUAD.date), place, 'the day');
  const actor = (column: number): Party => icewsActor(cells.value(column), cells.place(column), Number(date.slice(0, 4)));
  return { id: sha256(cells.line).slice(0, 24), cameo, code: cameo.code, goldstein: null, date, place: null, source: actor(QUAD.subject), target: actor(QUAD.object) };
}

/** @returns null for what is not between states @throws BadInput */
function readingOfLine({ text, place }: ImportLine): Reading | null {
  const cells = new Cells(text ?? '');
  const isFull = cells.count === FULL_COLUMNS;
  if (!isFull && cells.count !== 4 && cells.count !== 5) {
    throw new BadInput(`${place} has ${cells.count} columns, and neither the 4 of quads (subject, relation, object, day) nor the ${FULL_COLUMNS} of ICEWS' events; mend or remove the line.`);
  }
  const { id, cameo, code, goldstein, date, place: where, source, target } = isFull ? fullLine(cells, place) : quad(cells, place);
  const [acting, affected] = cameo.acting === 'target' ? [target, source] : [source, target];
  const event = eventOf({
    type: cameo.type, mode: cameo.mode, source: acting, target: affected, date, place: where,
    codes: { ...cameoCodes(cameo, code), ...(goldstein === null ? {} : { goldstein }) },
    at: isFull ? cells.place(FULL.sourceName, FULL.targetCountry) : cells.place(QUAD.subject, QUAD.date),
  });
  if (!event) return null;
  const { countries, organizations, people } = together([source, target]);
  return readingOf({
    format: 'icews', id: `icews:${id}`, title: `${cameo.name}: ${[...event.countries, ...event.organizations].join(', ')}`, text: cells.line, language: 'en',
    url: null, source: 'ICEWS', publishedAt: date,
  }, { countries, organizations, people: people.map(({ name, at }) => ({ name, country: stateOf(name, [source, target]), office: null, at })), events: [event] });
}

/** The state that somebody acts for: that of his side. */
const stateOf = (name: string, sides: Party[]): string | null => sides.find(({ people }) => people.some((person) => person.name === name))?.countries[0]?.code ?? null;

/** Events of ICEWS: the full files, or quads as the sets ICEWS14 and ICEWS18 have them. */
export const icews: RowFormat = {
  fits: (head) => HEADER.test(head) || /^[^\t\n]+\t[^\t\n]+\t[^\t\n]+\t\d{4}-\d{2}-\d{2}(?:\t-?\d+)?\r?(?:\n|$)/.test(head) || /^\d+\t\d+\t\d+\t\d+(?:\t-?\d+)?\r?(?:\n|$)/.test(head),
  async *rows(file) {
    for await (const line of file.lines()) {
      if (line.number === 1 && HEADER.test(line.text ?? '')) continue;
      yield attempt(() => readingOfLine(line));
    }
  },
};
