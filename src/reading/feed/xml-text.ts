const PREDEFINED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

const character = (code: number, whole: string): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole);

/**
 * Characters of an XML text, the five entities of XML 1.0 and numbers decoded once. What a document declares itself is never expanded:
 * neither a feed's "billion laughs" nor an external entity can do anything.
 */
function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return PREDEFINED[name.toLowerCase()]!;
    return character(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal!, 16), whole);
  });
}

/** The characters of an element's raw content: CDATA as it stands, the rest decoded. */
export function charactersOf(raw: string): string {
  let result = '';
  let end = 0;
  for (const section of raw.matchAll(CDATA)) {
    result += decodeEntities(raw.slice(end, section.index)) + section[1]!;
    end = section.index + section[0].length;
  }
  return result + decodeEntities(raw.slice(end));
}
