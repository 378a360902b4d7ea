import { BadInput } from '../../domain/errors.ts';

/** A place in the journal: after entry `number`, or after so many of the messages that the entry gives. */
export interface Position {
  number: number;
  /** The last message of the entry that was had, from 0; Infinity when all were. */
  message: number;
}

const ID = /^(\d{1,15})(?:\.(\d{1,9}))?$/;

/** The id of a message: `17` where entry 17 gives one, `17.3` for the fourth of several. */
export const messageId = (number: number, message?: number): string => (message === undefined ? String(number) : `${number}.${message}`);

/** @throws BadInput */
export function positionOf(id: string): Position {
  const [, number, message] = ID.exec(id) ?? [];
  if (number === undefined) throw new BadInput(`"${id.slice(0, 40)}" is no id of a message; give the "id" of the last message that came, or leave "after" out.`);
  return { number: Number(number), message: message === undefined ? Infinity : Number(message) };
}

/** Whether a message comes after a position. */
export const isAfter = ({ number, message }: Position, id: string): boolean => {
  const other = positionOf(id);
  return other.number > number || (other.number === number && other.message > message);
};
