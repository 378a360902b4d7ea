import { LARGEST_PAGE, windowOf } from '../../graph/read/page.ts';

/** The size of a list that has no cursors, by the same bounds as a page. @throws BadInput, LimitExceeded */
export const plainListSize = (first: number): number => windowOf({ first: first ?? LARGEST_PAGE }, { by: '', descending: false }).size;
