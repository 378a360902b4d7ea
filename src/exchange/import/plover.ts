import { sha256 } from '../../domain/article-key.ts';
import { BadInput } from '../../domain/errors.ts';
import { EVENT_TYPES, type EventMode, type EventType } from '../../domain/event.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Row } from '../../graph/engine.ts';
import type { Reading } from '../../graph/store.ts';
import { codesActForState } from '../../reference/dataset-sector.ts';
import { eventCodes } from '../../reference/event-code.ts';
import { partialDateOf } from './dates.ts';
import type { ImportLine } from './import-file.ts';
import { parseObject } from './json-line.ts';
import { eventOf, partyOf, together, type Party } from './row-event.ts';
import { attempt, type RowFormat } from './row-format.ts';
import { readingOf } from './row-reading.ts';

/** PLOVER's modes that are ours too. */
const MODES: Record<string, EventMode> = { phone: 'PHONE', visit: 'VISIT', multilateral: 'MULTILATERAL', 'third-party': 'THIRD_PARTY' };

const first = (value: unknown): string => String((Array.isArray(value) ? value[0] : value) ?? '');
const objects = (value: unknown): Row[] => (Array.isArray(value) ? value : [value]).filter((item): item is Row => typeof item === 'object' && item !== null);

interface Actor {
  name: string;
  country: string;
  sectors: string[];
}

/** Actors as NGEC writes them (`attributes.ACTOR`), or as the records of PLOVER's codebook do (`source`). */
const actorsOf = (row: Row, ours: 'ACTOR' | 'RECIP', codebook: 'source' | 'target'): Actor[] => [
  ...objects(row.attributes?.[ours]).map(({ text, wiki, country, code_1, code_2 }) => ({ name: first(wiki) || first(text), country: first(country), sectors: [first(code_1), first(code_2)] })),
  ...objects(row[codebook]).map(({ actorText, code, sector }) => ({ name: first(actorText), country: first(code), sectors: [first(sector)] })),
];

/** @returns null for what is not between states @throws BadInput */
function readingOfLine({ text, place }: ImportLine): Reading | null {
  const row = parseObject(text, place);
  const type = first(row.event_type ?? row.event).toUpperCase();
  if (!EVENT_TYPES.includes(type as EventType)) throw new BadInput(`${place}: "${type}" is no event type of PLOVER; mend or remove the line.`);
  const written = first(row.event_mode ?? row.mode).replace(new RegExp(`^${type}-`, 'i'), '').toLowerCase();
  const mode = type === 'CONSULT' ? (MODES[written] ?? null) : null;
  // The line is one text; what it says of an actor stands where the actor's own words or code do.
  const at = (words: string): Evidence => {
    const quote = JSON.stringify(words).slice(1, -1);
    const start = words === '' ? -1 : text!.indexOf(quote);
    return start < 0 ? { quote: text!, start: 0, end: text!.length } : { quote, start, end: start + quote.length };
  };
  const side = (actors: Actor[]): Party => together(actors.map(({ name, country, sectors }) => partyOf(country || name, at(name || country), codesActForState(sectors))));
  const [source, target] = [side(actorsOf(row, 'ACTOR', 'source')), side(actorsOf(row, 'RECIP', 'target'))];
  const publishedAt = partialDateOf(first(row.pub_date ?? row.date), place, 'pub_date');
  // Where no date was found the coder writes the day of publication, and says so; that is none of the event.
  const dated = row.date_resolved !== undefined && !/no date|failed/i.test(first(row.date_raw));
  const where = objects(row.event_geolocation)[0];
  const event = eventOf({
    type: type as EventType, mode, source, target,
    codes: { ...eventCodes(type as EventType, mode), ...(written !== '' && mode === null ? { ploverMode: written } : {}) },
    date: dated ? partialDateOf(first(row.date_resolved), place, 'date_resolved') : null,
    place: first(where?.geo?.resolved_placename ?? where?.resolved_placename) || null,
    at: at(first(row.eventText ?? row.event_text)),
  });
  if (!event) return null;
  const { countries, organizations } = together([source, target]);
  const id = first(row.id) || sha256(text!).slice(0, 24);
  const title = first(row.headline).trim();
  return readingOf({
    format: 'plover', id: `plover:${id}`, title: title || `${type}: ${[...event.countries, ...event.organizations].join(', ')}`, text: text!, language: 'en',
    url: /^https?:/.test(first(row.url)) ? first(row.url) : null, source: first(row.publisher) || 'PLOVER', publishedAt,
  }, { countries, organizations, events: [event] });
}

/** Events in the terms of PLOVER, one JSON object a line, as NGEC (the coder of POLECAT) and PLOVER's own records write them. */
export const plover: RowFormat = {
  fits: (head) => /^\{[^\n]*"(?:event_type|event_mode|eventText)"\s*:/.test(head),
  async *rows(file) {
    for await (const line of file.lines()) yield attempt(() => readingOfLine(line));
  },
};
