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

export const TermEndBasisEnum = enumOf<NonNullable<OccupancyNode['toBasis']>>('TermEndBasis', 'How the end of a term is known.', {
  STATED: 'An article states it of the person.',
  SUCCESSION: 'An article states when the next holder took the office, which one person holds at a time.',
});

/** What a day means where holders of offices are asked for. */
export const AT = "In office on this day: by what is proven, else seen in office before and after, else the last one seen before, unless called former or, in an office that one person holds, followed by another; as far as the graph knows now when left out.";
