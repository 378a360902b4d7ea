import type { Terminal } from '../terminal.ts';

export type Style = 'bold' | 'dim' | 'country' | 'person' | 'organization' | 'region';

/** SGR parameters, ECMA-48 8.3.117. */
const CODES: Record<Style, string> = { bold: '1', dim: '2', country: '36', person: '33', organization: '32', region: '35' };

export type Paint = (style: Style, text: string) => string;

export const coloured: Paint = (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m`;
export const plain: Paint = (_, text) => text;

/** Colours go to a terminal only, and not to one whose user does not want them (https://no-color.org). */
export const hasColours = (output: Terminal['output']): boolean => output.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
