import type { DocumentRecord } from '../domain/record.ts';

/** What one reading of an article finds and another does not, a line each, in the order of the kinds. */
export interface Difference {
  added: string[];
  removed: string[];
}

/** How two records of one article differ in what they find; where it stands and how sure it is make no difference. */
export function differenceOf(before: DocumentRecord, after: DocumentRecord): Difference {
  const [was, is] = [linesOf(before), linesOf(after)];
  return { added: [...is].filter((line) => !was.has(line)), removed: [...was].filter((line) => !is.has(line)) };
}

const list = (items: readonly string[]): string => [...items].sort().join(', ') || '-';

function linesOf({ countries, regions, organizations, topics, people, offices, events, statements }: DocumentRecord): Set<string> {
  return new Set([
    ...countries.map((code) => `country ${code}`),
    ...regions.map((id) => `region ${id}`),
    ...organizations.map((id) => `organization ${id}`),
    ...people.map(({ name, country, office }) => `person ${name} (${country ?? '-'}, ${office ?? '-'})`),
    ...offices.map(({ person, office, country, status, from, to }) => `office ${person}: ${office} of ${country ?? '-'}, ${status}${from || to ? `, ${from ?? '…'} to ${to ?? '…'}` : ''}`),
    ...events.map(({ type, mode, source, target, modality, date, people: who, evidence }) =>
      `event ${type}${mode ? `/${mode}` : ''} ${list(source)} > ${list(target)}, ${modality}${date ? `, ${date}` : ''}, ${list(who)}: «${evidence.quote}»`),
    ...statements.map(({ type, source, speaker, evidence }) => `statement ${type} ${source ?? '-'}${speaker ? ` (${speaker})` : ''}: «${evidence.quote}»`),
    ...topics.map((topic) => `topic ${topic}`),
  ]);
}
