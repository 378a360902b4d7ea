import type { ArticleInput } from '../../domain/article.ts';
import type { EventRecord } from '../../domain/event.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { DocumentRecord, PersonRecord } from '../../domain/record.ts';
import type { StatementRecord } from '../../domain/statement.ts';
import { printable } from '../terminal.ts';
import { coloured, plain, type Paint } from './colours.ts';
import { markedText } from './marked-text.ts';
import { aboutWhat, eventLine, filled, onOneLine, participants, statementLine } from './wording.ts';

const quoted = (evidence: Evidence, paint: Paint): string => paint('dim', `«${onOneLine(evidence.quote)}» ${evidence.start}-${evidence.end}`);

function personLine({ name, office, country }: PersonRecord, paint: Paint): string[] {
  return [filled([paint('person', name), office, country && paint('country', country)])];
}

const eventLines = (event: EventRecord, paint: Paint): string[] => present(eventLine(event, paint), participants(event), quoted(event.evidence, paint));
const statementLines = (statement: StatementRecord, paint: Paint): string[] => present(statementLine(statement, paint), aboutWhat(statement), quoted(statement.evidence, paint));
const present = (...lines: string[]): string[] => lines.filter((line) => line !== '');

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
