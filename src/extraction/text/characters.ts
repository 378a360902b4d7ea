/** Classes of UTF-16 code units, looked up in one table: tokenising reads each unit of a text once. */
export const LETTER_LATIN = 1;
export const LETTER_CYRILLIC = 2;
export const LETTER_OTHER = 3;
export const DIGIT = 4;
export const SPACE = 5;
export const NEWLINE = 6;
export const MARK = 7;

const CLASS = new Uint8Array(0x10000);
const UPPER = new Uint8Array(0x10000);

for (let code = 0; code < 0x3000; code++) {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) CLASS[code] = code < 0x250 || (code >= 0x1e00 && code < 0x1f00) ? LETTER_LATIN : code >= 0x400 && code < 0x530 ? LETTER_CYRILLIC : LETTER_OTHER;
  else if (/\p{M}/u.test(character)) CLASS[code] = LETTER_OTHER;
  else if (/\p{Nd}/u.test(character)) CLASS[code] = DIGIT;
  else if (character === '\n' || character === '\r' || code === 0x2028 || code === 0x2029) CLASS[code] = NEWLINE;
  else if (/\s/u.test(character) || code === 0x200b || code === 0xad) CLASS[code] = SPACE;
  else CLASS[code] = MARK;
  if (/\p{Lu}/u.test(character)) UPPER[code] = 1;
}
CLASS.fill(LETTER_OTHER, 0x3000, 0xd800);
CLASS.fill(LETTER_OTHER, 0xf900, 0xfe00);
CLASS.fill(MARK, 0xfe00);
CLASS.fill(MARK, 0xd800, 0xf900);
CLASS[0xfeff] = SPACE;

export const classOf = (code: number): number => CLASS[code]!;
export const isLetter = (code: number): boolean => CLASS[code]! >= LETTER_LATIN && CLASS[code]! <= LETTER_OTHER;
export const isUpper = (code: number): boolean => UPPER[code] === 1;
