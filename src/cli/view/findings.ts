import type { Evidence, Grounds } from '../../domain/evidence.ts';
import type { DocumentRecord } from '../../domain/record.ts';
import type { Paint } from './colours.ts';
import { aboutWhat, eventLine, filled, onOneLine, participants, statementLine } from './wording.ts';

/** Anything that was read, with the words that it stands on. */
export interface Finding extends Evidence, Grounds {
  kind: string;
  /** What it comes to, then what else is known of it. */
  says: string[];
}

/** Every finding of a record: what is named first, then what is told; each kind in the text's order. */
export function findingsOf(record: DocumentRecord, paint: Paint): Finding[] {
  const quotes = ({ quote }: Evidence): string => `«${onOneLine(quote)}»`;
  const standsFor = ({ ref, ...evidence }: Evidence & { ref: string }, style: Parameters<Paint>[0]): string =>
    (onOneLine(evidence.quote) === ref ? paint(style, ref) : `${onOneLine(evidence.quote)} → ${paint(style, ref)}`);
  const lines = (...parts: string[]): string[] => parts.filter((part) => part !== '');
  return [
    ...record.mentions.map((mention): Finding => ({ ...mention, says: [standsFor(mention, mention.kind)] })),
    ...record.references.map((reference): Finding => ({ ...reference, kind: 'stands for', says: [standsFor(reference, reference.kind)] })),
    ...record.offices.map((held): Finding => (
      { ...held, kind: 'office', says: lines(filled([paint('person', held.person), paint('bold', held.office), held.country && paint('country', held.country), held.status !== 'CURRENT' && held.status, (held.from ?? held.to) !== null && `${held.from ?? '…'} – ${held.to ?? '…'}`]), quotes(held)) }
    )),
    ...record.events.map((event): Finding => ({ ...event, ...event.evidence, kind: 'event', says: lines(eventLine(event, paint), participants(event), quotes(event.evidence)) })),
    ...record.statements.map((statement): Finding => (
      { ...statement, ...statement.evidence, kind: 'statement', says: lines(statementLine(statement, paint), aboutWhat(statement), quotes(statement.evidence)) }
    )),
    ...record.topicEvidence.map((evidence): Finding => ({ ...evidence, kind: 'topic', says: lines(paint('bold', evidence.topic), quotes(evidence)) })),
  ];
}
