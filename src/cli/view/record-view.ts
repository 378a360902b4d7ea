import type { ArticleInput } from '../../domain/article.ts';
import type { EventRecord } from '../../domain/event.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { DocumentRecord, PersonRecord } from '../../domain/record.ts';
import type { StatementRecord } from '../../domain/statement.ts';
import { printable } from '../terminal.ts';
import { coloured, plain, type Paint } from './colours.ts';
import { markedText } from './marked-text.ts';

const quoted = (evidence: Evidence, paint: Paint): string => paint('dim', `«${printable(evidence.quote).replace(/\s+/g, ' ')}» ${evidence.start}-${evidence.end}`);
const filled = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(' · ');

function personLine({ name, office, country }: PersonRecord, paint: Paint): string[] {
  return [filled([paint('person', name), office, country && paint('country', country)])];
}

/** `KZ → KW` for what has a direction, `KZ – KW` for what is mutual. */
function parties({ source, target, countries }: EventRecord): string {
  const mutual = [...source].sort().join() === [...target].sort().join();
  return mutual || source.length === 0 || target.length === 0 ? countries.join(' – ') : `${source.join(', ')} → ${target.join(', ')}`;
}

function eventLines(event: EventRecord, paint: Paint): string[] {
  const date = event.date === null ? 'no date' : event.endDate === null ? event.date : `${event.date} to ${event.endDate}`;
  const kind = paint('bold', event.mode === null ? event.type : `${event.type} ${event.mode}`);
  const who = filled([event.people.join(', '), event.organizations.join(', ')]);
  return [filled([kind, paint('country', parties(event)), event.modality, date, event.place]), ...(who ? [who] : []), quoted(event.evidence, paint)];
}

function statementLines(statement: StatementRecord, paint: Paint): string[] {
  const about = filled([statement.target && printable(statement.target), [...statement.targetCountries, ...statement.targetRegions].join(', '), statement.topics.join(', ')]);
  const who = filled([statement.source && paint('country', statement.source), statement.speaker && paint('person', statement.speaker)]);
  return [filled([paint('bold', statement.type), who]), ...(about ? [about] : []), quoted(statement.evidence, paint)];
}

/** A heading with its entries below it; nothing when there are none. */
function section(heading: string, entries: readonly string[][], paint: Paint): string[] {
  if (entries.length === 0) return [];
  return ['', paint('bold', heading), ...entries.flatMap(([first, ...rest]) => [`  ${first}`, ...rest.map((line) => `      ${line}`)])];
}

/** An article for people: its text with what it mentions marked, and what was read out of it below. Ends with a line break. */
export function recordView(record: DocumentRecord, article: ArticleInput, colours: boolean): string {
  const paint = colours ? coloured : plain;
  const heading = filled([record.id, record.language, record.source, record.publishedAt ?? 'no date']);
  const named = [record.countries, record.regions, record.organizations].filter((list) => list.length > 0).map((list) => [list.join(', ')]);
  return [
    paint('dim', printable(heading)), '', markedText(article.text.trimEnd(), record.mentions, paint, colours),
    ...section('Countries, regions, organizations', named, paint),
    ...section('People', record.people.map((person) => personLine(person, paint)), paint),
    ...section('Events', record.events.map((event) => eventLines(event, paint)), paint),
    ...section('Statements', record.statements.map((statement) => statementLines(statement, paint)), paint),
    ...section('Topics', record.topics.length > 0 ? [[record.topics.join(', ')]] : [], paint), '',
  ].join('\n');
}
