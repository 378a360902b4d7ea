/** What schema.org's Article says of a page, https://schema.org/Article. */
export interface StatedArticle {
  headline: string | null;
  body: string | null;
  publishedAt: string | null;
  publisher: string | null;
  language: string | null;
}

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const isArticle = (thing: Thing): boolean => listOf(thing['@type']).some((type) => typeof type === 'string' && /Article$|Posting$|^Report$/.test(type));

/** A text, or the name of a thing, or the first of several. */
function nameOf(value: unknown): string | null {
  const [first] = listOf(value);
  const name = isThing(first) ? first['name'] ?? first['alternateName'] : first;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}

function* things(value: unknown): Generator<Thing> {
  for (const item of listOf(value).filter(isThing)) {
    yield item;
    for (const inner of [...listOf(item['@graph']), ...listOf(item['mainEntity']), ...listOf(item['mainEntityOfPage'])]) if (isThing(inner)) yield inner;
  }
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''));
  } catch {
    return null; // A page's broken JSON-LD says nothing; its meta tags may.
  }
}

/** The first article that the page's JSON-LD describes, else null. */
export function statedArticle(document: Document): StatedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of things(parse(script.textContent ?? ''))) {
      if (!isArticle(thing)) continue;
      return {
        headline: nameOf(thing['headline'] ?? thing['name']), body: nameOf(thing['articleBody']), language: nameOf(thing['inLanguage']),
        publishedAt: nameOf(thing['datePublished'] ?? thing['dateCreated']), publisher: nameOf(thing['publisher'] ?? thing['sourceOrganization']),
      };
    }
  }
  return null;
}
