import type { ArticleInput } from '../../domain/article.ts';
import { BadInput } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { textOfFragment } from '../html/fragment.ts';
import { sameHeadline } from '../html/headline.ts';
import { httpAddress } from '../http-address.ts';
import { plausibleLanguage } from '../language-hint.ts';
import { publicationDay } from '../published-at.ts';
import { attribute, child, children, content, rawContent, type Element } from './element.ts';

/** What a feed says of all its items. */
export interface Channel {
  title: string | null;
  language: Language | null;
  /** Its own address, which relative links count from. */
  url: string | undefined;
}

/** Where formats put what an item says: the fullest text first, the time of publication before that of the last change (all that many Atom feeds state). */
const BODIES = ['content:encoded', 'yandex:full-text', 'content', 'description', 'summary'];
const TIMES = ['pubDate', 'published', 'dc:date', 'issued', 'dcterms:issued', 'updated', 'modified'];

/** RSS writes HTML within the text; Atom says which: text, html, or xhtml, whose elements stand in the feed itself (RFC 4287, 3.1). */
function textOf(element: Element | undefined): string {
  if (element === undefined) return '';
  const type = attribute(element, 'type');
  if (type === 'xhtml') return textOfFragment(rawContent(element));
  const characters = content(element) ?? '';
  return type === 'text' ? characters : textOfFragment(characters);
}

const firstFilled = (texts: readonly string[]): string => texts.find((text) => text !== '') ?? '';

function linkOf(item: Element, channel: Channel): string | null {
  const links = children(item, 'link');
  const alternate = links.find((link) => (attribute(link, 'rel') ?? 'alternate') === 'alternate') ?? links[0];
  const guid = child(item, 'guid');
  const permanent = attribute(guid, 'isPermaLink') === 'false' ? null : content(guid);
  const stated = [attribute(alternate, 'href'), content(alternate), attribute(item, 'rdf:about'), permanent];
  return stated.map((link) => (link === null ? null : httpAddress(link, channel.url)?.href ?? null)).find((link) => link !== null) ?? null;
}

/**
 * One item as an article. Its key is its link; the feed's own identifier is one only where there is no link.
 * @throws BadInput when it has no text
 */
export function feedArticle(item: Element, channel: Channel, name: string, origin: string): ArticleInput {
  const title = textOf(child(item, 'title')).replace(/\s+/g, ' ') || null;
  const body = firstFilled(BODIES.map((field) => textOf(child(item, field))));
  if (body === '' && title === null) throw new BadInput(`${origin} has neither a title nor a text; it is left out.`);
  const own = title !== null && sameHeadline(body.split('\n', 1)[0]!, title) ? body.slice(body.indexOf('\n') + 1 || body.length).trim() : body;
  const text = [title, own].filter(Boolean).join('\n\n');
  const identifier = content(child(item, 'guid')) ?? content(child(item, 'id'));
  const url = linkOf(item, channel);
  const publishedAt = TIMES.map((field) => publicationDay(content(child(item, field)) ?? '')).find((day) => day !== null) ?? null;
  return {
    id: url === null ? identifier : null, name: identifier ?? url ?? name, text, title, language: plausibleLanguage(channel.language, text),
    publishedAt, url, source: content(child(item, 'source')) ?? content(child(child(item, 'source'), 'title')) ?? channel.title,
  };
}
