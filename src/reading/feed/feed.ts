import { BadInput } from '../../domain/errors.ts';
import { attempt } from '../attempt.ts';
import { languageOfTag } from '../language-hint.ts';
import type { ReadItem } from '../read-item.ts';
import { checkLength } from '../text-limit.ts';
import { attribute, child, children, content, parseFeed, type Element } from './element.ts';
import { feedArticle, type Channel } from './feed-item.ts';

/** RSS 2.0 (`rss/channel/item`), RSS 1.0 (`rdf:RDF/item`, the channel beside), Atom (`feed/entry`, RFC 4287). */
function partsOf(document: Element): { head: Element; items: Element[] } | null {
  const rss = child(child(document, 'rss'), 'channel');
  if (rss !== undefined) return { head: rss, items: children(rss, 'item') };
  const rdf = child(document, 'rdf:RDF');
  if (rdf !== undefined) return { head: child(rdf, 'channel') ?? '', items: children(rdf, 'item') };
  const atom = child(document, 'feed');
  return atom === undefined ? null : { head: atom, items: children(atom, 'entry') };
}

function channelOf(head: Element, address: URL | null): Channel {
  const language = content(child(head, 'language')) ?? content(child(head, 'dc:language')) ?? attribute(head, 'xml:lang');
  const link = address?.href ?? content(children(head, 'link').find((candidate) => content(candidate) !== null)) ?? attribute(child(head, 'link'), 'href');
  return { title: content(child(head, 'title')), language: languageOfTag(language ?? ''), url: link ?? undefined };
}

/**
 * Articles of a feed, in its order; an item without a text is one failure.
 * @param name what items without an identifier are called, with their number behind it
 * @param address where the feed came from, null for a file
 * @throws BadInput when the document is no feed, or holds nothing
 */
export function* readFeed(xml: string, name: string, origin: string, address: URL | null, maxText: number): Generator<ReadItem> {
  const parts = partsOf(parseFeed(xml, origin));
  if (parts === null) throw new BadInput(`${origin} is XML but no feed; give RSS 2.0, RSS 1.0 or Atom.`);
  if (parts.items.length === 0) throw new BadInput(`${origin} is a feed without items; there is nothing to read.`);
  const channel = channelOf(parts.head, address);
  for (const [index, item] of parts.items.entries()) {
    const place = `${origin}, item ${index + 1}`;
    yield attempt(place, () => {
      const article = feedArticle(item, channel, `${name}-${index + 1}`, place);
      checkLength(article.text, place, maxText);
      return { article, verbatim: false };
    });
  }
}
