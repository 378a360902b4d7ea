import type { DocumentRecord, PersonRecord } from '../domain/record.ts';
import { unique } from '../domain/unique.ts';

/** UTF-16 code units. No article is as long; what is longer is read piece by piece, so that the time stays linear in the length. */
export const LONGEST_SECTION = 50_000;

/** Where a section may end, the best first: behind a line, a sentence, a word. */
const ENDS = ['\n', '. ', ' '];

/** Cuts a text into sections; together they are the text. */
export function sectionsOf(text: string): string[] {
  const sections: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= LONGEST_SECTION ? text.length : endOf(text, start + LONGEST_SECTION);
    sections.push(text.slice(start, end));
    start = end;
  }
  return sections;
}

/** The last good end in the last half before `limit`, else `limit` itself, unless it would cut a character in two. */
function endOf(text: string, limit: number): number {
  for (const mark of ENDS) {
    const at = text.slice(limit - LONGEST_SECTION / 2, limit).lastIndexOf(mark);
    if (at >= 0) return limit - LONGEST_SECTION / 2 + at + mark.length;
  }
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

/** The record of a text out of those of its sections. What one section leaves unsaid, another does not say for it; what several say is said once. */
export function joinRecords(records: readonly { record: DocumentRecord; start: number }[]): DocumentRecord {
  const all = records.map(({ record, start }) => moved(record, start));
  const people = new Map<string, PersonRecord>();
  for (const person of all.flatMap((record) => record.people)) if (!people.get(person.name)?.office) people.set(person.name, person);
  const list = <Item>(of: (record: DocumentRecord) => readonly Item[]): Item[] => all.flatMap(of);
  return {
    ...all[0]!,
    source: all.find(({ source }) => source !== null)?.source ?? null,
    originalSource: all.find(({ originalSource }) => originalSource !== null)?.originalSource ?? null,
    countries: unique(list(({ countries }) => countries)),
    regions: unique(list(({ regions }) => regions)),
    people: [...people.values()],
    organizations: unique(list(({ organizations }) => organizations)),
    events: list(({ events }) => events),
    statements: list(({ statements }) => statements),
    topics: unique(list(({ topics }) => topics)),
    mentions: list(({ mentions }) => mentions),
    references: list(({ references }) => references),
    topicEvidence: firstOf(list(({ topicEvidence }) => topicEvidence), ({ topic }) => topic),
    offices: firstOf(list(({ offices }) => offices), ({ person, office, country, status }) => [person, office, country, status].join('\n')),
  };
}

function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}

/** The record with its offsets counted from the beginning of the whole text. */
function moved(record: DocumentRecord, by: number): DocumentRecord {
  const move = <Place extends { start: number; end: number }>(place: Place): Place => ({ ...place, start: place.start + by, end: place.end + by });
  return {
    ...record,
    events: record.events.map((event) => ({ ...event, evidence: move(event.evidence) })),
    statements: record.statements.map((statement) => ({ ...statement, evidence: move(statement.evidence) })),
    mentions: record.mentions.map(move), references: record.references.map(move), topicEvidence: record.topicEvidence.map(move), offices: record.offices.map(move),
  };
}
