import { BadInput } from '../domain/errors.ts';

/** The engine's message without the piece of the document that it quotes: that may be long, or another's secret. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '').replace(/,? *(?:\.\.\.)?".*$/s, '').replace(/ in JSON/, '');

/** @throws BadInput with the parser's reason and its position */
export function parseJson(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${origin} is no valid JSON (${reasonOf(error)}); mend it, or leave it out.`);
  }
}
