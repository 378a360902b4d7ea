import type { OfficeKind } from '../domain/office.ts';
import { once, table } from './table.ts';

const rows = table('seeds/tables/position-words.csv', ({ office, words }) => ({ office: office as OfficeKind, words: words! }));
const patterns = once(() => rows().map(({ office, words }) => ({ office, pattern: new RegExp(words, 'iu') })));

/** The office that a position of this English name is; OTHER_OFFICIAL where the name does not tell. */
export const officeOfPosition = (name: string): OfficeKind => patterns().find(({ pattern }) => pattern.test(name))?.office ?? 'OTHER_OFFICIAL';
