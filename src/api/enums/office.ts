import type { OfficeKind } from '../../domain/office.ts';
import { OFFICE_KINDS } from '../../domain/office.ts';
import type { OccupancyNode } from '../../graph/read/people.ts';
import { officeOf } from '../../reference/office.ts';
import { enumOf } from './register.ts';

const names = Object.fromEntries(OFFICE_KINDS.map((kind) => [kind, `${officeOf(kind).names.en} · ${officeOf(kind).names.ru}`]));

export const OfficeKindEnum = enumOf<OfficeKind>('OfficeKind', 'Offices, the highest first.', names as Record<OfficeKind, string>);

export const OccupancyStatusEnum = enumOf<OccupancyNode['status']>('OccupancyStatus', 'How a person stands to an office at the time of the article.', {
  CURRENT: 'Holds it.',
  FORMER: 'Held it before.',
  ACTING: 'Performs its duties.',
  DESIGNATE: 'Is appointed or elected to it.',
});
