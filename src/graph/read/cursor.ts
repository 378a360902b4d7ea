import { BadInput } from '../../domain/errors.ts';

/** What a list is sorted by, and the value's kind; null sorts as the list's statement says. */
export type SortKey = string | number;

/** A place in a sorted list: the sort key and the id of one of its nodes. */
export interface Position {
  key: SortKey;
  id: string;
}

const WRONG = 'is no cursor of this list; take one from its "pageInfo" or "edges", with the same "orderBy".';

/** An opaque cursor: base64url of the order, the sort key and the id, so that one list's cursor is refused by another. */
export function encodeCursor(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, position.key, position.id])).toString('base64url');
}

/** @throws BadInput when the text is no cursor of a list in this order. */
export function decodeCursor(order: string, cursor: string): Position {
  const wrong = new BadInput(`"${cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor}" ${WRONG}`);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw wrong;
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw wrong;
  const [cursorOrder, key, id] = parts as unknown[];
  if (cursorOrder !== order || typeof id !== 'string') throw wrong;
  if (typeof key !== 'string' && !(typeof key === 'number' && Number.isFinite(key))) throw wrong;
  return { key, id };
}
