import type { ArticleInput } from '../../src/domain/article.ts';
import type { Language } from '../../src/domain/language.ts';
import type { DocumentRecord } from '../../src/domain/record.ts';
import { extract } from '../../src/extraction/extract.ts';

/** Reads a text as an article of which nothing else is known. */
export const read = (language: Language, text: string, more: Partial<ArticleInput> = {}): DocumentRecord =>
  extract({ id: 'text', name: null, text, title: null, language, publishedAt: null, url: null, source: null, ...more });

/** People as a reader would say them: `Мурат Нуртлеу, FOREIGN_MINISTER, KZ`. */
export const people = (record: DocumentRecord): string[] => record.people.map((person) => [person.name, person.office ?? '-', person.country ?? '-'].join(', '));

/** Events as a reader would say them: `CONSULT/PHONE KZ-KW ACTUAL`. */
export const events = (record: DocumentRecord): string[] =>
  record.events.map((event) => `${event.type}${event.mode ? `/${event.mode}` : ''} ${event.source.join('-')}>${event.target.join('-')} ${event.modality}`);

/** Statements as a reader would say them: `KZ EXPRESS_CONCERN`. */
export const statements = (record: DocumentRecord): string[] => record.statements.map((statement) => `${statement.source} ${statement.type}`);
