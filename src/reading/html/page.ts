import { Readability } from '@mozilla/readability';
import type { ArticleInput } from '../../domain/article.ts';
import { BadInput } from '../../domain/errors.ts';
import { httpAddress } from '../http-address.ts';
import { languageOfTag, plausibleLanguage } from '../language-hint.ts';
import { publicationDay } from '../published-at.ts';
import { blocksOf, type Block } from './blocks.ts';
import { headlineOf, sameHeadline } from './headline.ts';
import { statedArticle, type StatedArticle } from './json-ld.ts';
import { metaReader } from './meta-tags.ts';
import { isDeeperThan, parsePage } from './parse.ts';
import { withoutTeasers } from './teasers.ts';

/** Readability takes a page that it has less text of for a failure and lets teasers in; read-outs are short. UTF-16 code units. */
const SHORTEST_ARTICLE = 100;
/** Readability's time grows with the square of how deep elements nest (1,000: two seconds); no page that people made is as deep. */
const DEEPEST = 200;
/** A stated body is the better one only where Readability lost most of it. */
const LOST = 0.5;

function readableBlocks(document: Document): Block[] {
  if (isDeeperThan(document.body, DEEPEST)) return blocksOf(document.body);
  const whole = blocksOf(document.body);
  try {
    const found = new Readability<Element>(document, { charThreshold: SHORTEST_ARTICLE, serializer: (node) => node as Element }).parse();
    return found?.content ? blocksOf(found.content) : whole;
  } catch {
    return whole; // A tree that Readability trips over still has its text.
  }
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function bodyBlocks(document: Document, stated: StatedArticle | null): Block[] {
  const blocks = withoutTeasers(readableBlocks(document));
  const body = stated?.body ?? '';
  return lengthOf(blocks) < body.length * LOST ? body.split(/\n+/).map((text) => ({ text: text.trim(), linked: 0 })).filter(({ text }) => text !== '') : blocks;
}

/** Elements that print a time, the surest first; one outside the article is its own only when the page has no other. */
function timesOf(document: Document): (string | null)[] {
  const everywhere = [...document.querySelectorAll('time')];
  const marked = [...document.querySelectorAll('[itemprop="datePublished"], time[pubdate]')];
  const inside = [...document.querySelectorAll('article time, main time, h1 ~ time, h1 ~ * time')];
  return [...marked, ...inside, ...(everywhere.length === 1 ? everywhere : [])]
    .flatMap((time) => [time.getAttribute('datetime'), time.getAttribute('content'), time.textContent]);
}

const firstDay = (values: readonly (string | null | undefined)[]): string | null =>
  values.reduce<string | null>((day, value) => day ?? publicationDay(value ?? ''), null);

/** The page's own address. A page may call itself what it likes, so one that was fetched is believed only about its own host. */
function addressOf(stated: string | null, fetched: URL | null): string | null {
  const address = stated === null ? null : httpAddress(stated, fetched?.href);
  if (fetched === null) return address?.href ?? null;
  return address?.host === fetched.host ? address.href : fetched.href;
}

/**
 * The article of a news page: `text` is the title, a blank line and the body's paragraphs with blank lines between; scripts, menus and teasers are gone.
 * @param name what to call it
 * @param origin file or address, for errors
 * @param fetched the address that it came from, null for a file
 * @throws BadInput when the page has no text
 */
export function pageArticle(html: string, name: string, origin: string, fetched: URL | null): ArticleInput {
  const document = parsePage(html);
  const meta = metaReader(document);
  const stated = statedArticle(document);
  const url = addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('url')[0] ?? null, fetched);
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  const source = stated?.publisher ?? meta('source')[0] ?? host;
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? '');
  const outlets = [source, ...meta('source'), host].filter((outlet) => outlet !== null);
  const title = headlineOf([stated?.headline, ...meta('title'), headings.length === 1 ? headings[0] : null, document.querySelector('title')?.textContent, headings[0]], headings, outlets);
  const publishedAt = firstDay([stated?.publishedAt, ...meta('publishedAt'), ...timesOf(document)]);
  const tags = [stated?.language, document.documentElement.getAttribute('lang'), ...meta('language')];

  const blocks = bodyBlocks(document, stated).map((block) => block.text);
  const body = title !== null && blocks[0] !== undefined && sameHeadline(blocks[0], title) ? blocks.slice(1) : blocks;
  if (body.length === 0) throw new BadInput(`${origin} has no text to read; give the page of one article.`);
  const text = [title, ...body].filter((block) => block !== null).join('\n\n');
  const language = tags.map((tag) => plausibleLanguage(languageOfTag(tag ?? ''), text)).find((hint) => hint !== null) ?? null;
  return { id: null, name, text, title, language, publishedAt, url, source };
}
