import type { EventMode, EventType } from '../domain/event.ts';
import type { Language } from '../domain/language.ts';
import { byKey, table } from './table.ts';

/** What a type or mode of events is called in each language: the name to show first, then others that people use. */
export interface EventName {
  kind: 'type' | 'mode';
  id: EventType | EventMode;
  names: Readonly<Record<Language, readonly string[]>>;
}

export const eventNames = table<EventName>('seeds/tables/event-names.csv', (row) => ({
  kind: row.kind as EventName['kind'],
  id: row.id as EventName['id'],
  names: { en: row.en!.split(' | '), ru: row.ru!.split(' | '), kk: row.kk!.split(' | ') },
}));

const byId = byKey(eventNames, (name) => name.id);

/** What to call an event: by its mode where it has one, else by its type. */
export const eventNameIn = (type: EventType, mode: EventMode | null, language: Language): string => byId().get(mode ?? type)!.names[language][0]!;
