/** Names of meta tags, the one to be trusted most first: Open Graph, Dublin Core, schema.org microdata, and what news sites write besides. */
export const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline', 'title'],
  source: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
  publishedAt: [
    'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date',
    'dcterms.created', 'mediator_published_time', 'parsely-pub-date', 'publish_date', 'publishdate', 'pubdate', 'publication_date', 'article.published', 'date',
  ],
  language: ['dc.language', 'dcterms.language', 'inlanguage', 'content-language', 'og:locale'],
  url: ['og:url'],
} as const satisfies Record<string, readonly string[]>;

export type MetaField = keyof typeof META_NAMES;

/** What the page's meta tags state for a field, the one to be trusted most first. */
export function metaReader(document: Document): (field: MetaField) => string[] {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = (tag.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return (field) => META_NAMES[field].map((name) => contents.get(name)).filter((content) => content !== undefined);
}
