import type { Row } from '../../../graph/engine.ts';

/** A thing of the graph as an IRI. The graph has no address of its own, so its things are URNs (RFC 8141). */
export const iri = (label: string, key: string): string => `urn:bilateral:${label.toLowerCase()}:${encodeURIComponent(key)}`;

export const reference = (label: string, key: string): { id: string } => ({ id: iri(label, key) });

/** Prefixes of the vocabularies; what none of them has a word for is `bilateral:` and the property's name in docs/graph.md. */
export const CONTEXT = {
  id: '@id',
  type: '@type',
  bilateral: 'urn:bilateral:vocabulary#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A date or a time with its type; a date may be a year or a month alone. */
export function typedDate(value: string | null | undefined): object | undefined {
  if (!value) return undefined;
  const type = value.includes('T') ? 'xsd:dateTime' : value.length === 10 ? 'xsd:date' : value.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear';
  return { '@value': value, '@type': type };
}

/** Names in the languages that have one. */
export function namesIn(properties: Row, prefix: 'name' | 'label'): object[] {
  return (['en', 'ru', 'kk'] as const).flatMap((language) => {
    const name = properties[`${prefix}${language[0]!.toUpperCase()}${language[1]}`];
    return name ? [{ '@value': name, '@language': language }] : [];
  });
}

export const wikidata = (id: string | null | undefined): object | undefined => (id ? { id: `http://www.wikidata.org/entity/${encodeURIComponent(id)}` } : undefined);
