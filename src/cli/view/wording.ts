import type { EventRecord } from '../../domain/event.ts';
import type { StatementRecord } from '../../domain/statement.ts';
import { printable } from '../terminal.ts';
import type { Paint } from './colours.ts';

/** What is there of the parts, on one line. */
export const filled = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(' · ');

/** Words of an article on one line, without what a terminal would take for a command. */
export const onOneLine = (words: string): string => printable(words).replace(/\s+/g, ' ').trim();

/** `KZ → KW` for what has a direction, `KZ – KW` for what is mutual. */
function parties({ source, target, countries }: EventRecord): string {
  const mutual = [...source].sort().join() === [...target].sort().join();
  return mutual || source.length === 0 || target.length === 0 ? countries.join(' – ') : `${source.join(', ')} → ${target.join(', ')}`;
}

/** What happened between whom, whether and when. */
export function eventLine(event: EventRecord, paint: Paint): string {
  const date = event.date === null ? 'no date' : event.endDate === null ? event.date : `${event.date} to ${event.endDate}`;
  const kind = paint('bold', event.mode === null ? event.type : `${event.type} ${event.mode}`);
  return filled([kind, paint('country', parties(event)), event.modality, date, event.place]);
}

/** Who and which organisations take part; empty when nobody is named. */
export const participants = ({ people, organizations }: EventRecord): string => filled([people.join(', '), organizations.join(', ')]);

/** Who takes which stance. */
export const statementLine = ({ type, source, speaker }: StatementRecord, paint: Paint): string =>
  filled([paint('bold', type), filled([source && paint('country', source), speaker && paint('person', speaker)])]);

/** What a statement is about; empty when nothing is known. */
export const aboutWhat = ({ target, targetCountries, targetRegions, topics }: StatementRecord): string =>
  filled([target && onOneLine(target), [...targetCountries, ...targetRegions].join(', '), topics.join(', ')]);
