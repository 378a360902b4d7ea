import { XMLParser } from 'fast-xml-parser';
import { BadInput } from '../../domain/errors.ts';
import { charactersOf } from './xml-text.ts';

const ATTRIBUTE = '@';
const TEXT = '#text';
/** Elements whose content may be markup of its own (Atom's xhtml) and is taken as it stands. */
const RAW = ['description', 'content:encoded', 'content', 'summary', 'title', 'body', 'yandex:full-text'];
const DEEPEST = 50;

/** An element as the parser gives it: a text, or children and attributes by name; one of several is a list. */
export type Element = string | { [name: string]: Element | Element[] };

const parser = new XMLParser({
  ignoreAttributes: false, attributeNamePrefix: ATTRIBUTE, textNodeName: TEXT, parseTagValue: false, parseAttributeValue: false, trimValues: true,
  processEntities: false, stopNodes: RAW.map((name) => `*.${name}`), maxNestedTags: DEEPEST, cdataPropName: false,
});

/** The parser quotes the document in some of its messages, and that may be long. */
const reasonOf = (error: unknown): string => String(error instanceof Error ? error.message : error).split(/[.'\n]/, 1)[0]!.trim().slice(0, 100);

/** @throws BadInput when the document is no XML */
export function parseFeed(xml: string, origin: string): Element {
  try {
    return parser.parse(xml, true) as Element;
  } catch (error) {
    throw new BadInput(`${origin} is no feed that can be read (${reasonOf(error)}); give RSS 2.0, RSS 1.0 or Atom.`);
  }
}

export function children(element: Element | undefined, name: string): Element[] {
  if (element === undefined || typeof element === 'string') return [];
  const found = element[name];
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

export const child = (element: Element | undefined, name: string): Element | undefined => children(element, name)[0];

export function attribute(element: Element | undefined, name: string): string | null {
  const value = child(element, ATTRIBUTE + name);
  return typeof value === 'string' && value.trim() !== '' ? charactersOf(value).trim() : null;
}

/** The element's content as it stands in the document. */
export function rawContent(element: Element | undefined): string {
  if (element === undefined) return '';
  if (typeof element === 'string') return element;
  const text = element[TEXT];
  return typeof text === 'string' ? text : '';
}

/** The element's characters, null when there are none. */
export const content = (element: Element | undefined): string | null => charactersOf(rawContent(element)).trim() || null;
