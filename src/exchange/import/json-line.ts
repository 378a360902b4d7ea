import { BadInput } from '../../domain/errors.ts';
import type { Row } from '../../graph/engine.ts';

/** The object that a line of JSON Lines holds. @param text null for a line that is too long @throws BadInput */
export function parseObject(text: string | null, place: string): Row {
  if (text === null) throw new BadInput(`${place} is longer than 64 MB; divide the file.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${place} is no valid JSON (${(error as Error).message}); mend or remove the line.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadInput(`${place} is no JSON object; mend or remove the line.`);
  return value as Row;
}
