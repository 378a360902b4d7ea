const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Characters that XML 1.0 cannot hold, even as references: controls, lone surrogates, and two at the end of the plane (production [2] Char). */
const NO_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A value as it stands between tags or in an attribute's quotation marks. */
export const escaped = (value: string | number | boolean): string =>
  String(value).replace(NO_CHARACTERS, '\uFFFD').replace(/[&<>"'\n\r\t]/g, (character) => ENTITIES[character]!);

/** Attributes of an element, those that are null left out. */
export const attributes = (values: Record<string, string | number | null | undefined>): string =>
  Object.entries(values).map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');
