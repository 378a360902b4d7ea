import type { Row } from '../../../graph/engine.ts';
import type { StoredNode } from '../../../graph/read/contents.ts';
import { iri, namesIn, reference, typedDate, wikidata } from './context.ts';

interface Described {
  types: string[];
  properties: Row;
  /** Properties of the graph that `properties` says in words of others. */
  said: string[];
}

const described = (types: string[], properties: Row, said: string): Described => ({ types, properties, said: said.split(' ') });

const NAMES = 'nameEn nameRu nameKk';

/** What each label is in the vocabularies of others. */
const DESCRIPTIONS: Record<string, (properties: Row) => Described> = {
  Article: ({ kind, title, text, url, language, publishedAt, duplicateOf }) => described(
    [kind === 'RECORD' ? 'schema:CreativeWork' : 'schema:NewsArticle', 'prov:Entity'],
    {
      'schema:headline': title, 'schema:articleBody': text, 'schema:url': url && { '@value': url, '@type': 'xsd:anyURI' }, 'schema:inLanguage': language,
      'schema:datePublished': typedDate(publishedAt), 'prov:alternateOf': duplicateOf && reference('Article', duplicateOf),
    },
    'title text url language publishedAt duplicateOf',
  ),
  Source: ({ name }) => described(['schema:Organization', 'prov:Agent'], { 'schema:name': name }, 'name'),
  Country: (node) => described(['schema:Country'], { 'schema:identifier': node.code, 'schema:name': namesIn(node, 'name'), 'schema:sameAs': wikidata(node.wikidataId) }, `code ${NAMES} wikidataId`),
  FormerState: (node) => described(['schema:Country'], { 'schema:identifier': node.code, 'schema:name': namesIn(node, 'name') }, `code ${NAMES}`),
  Region: (node) => described(['schema:Place'], { 'schema:name': namesIn(node, 'name') }, NAMES),
  Organization: (node) => described(['schema:Organization'], { 'schema:name': namesIn(node, 'name'), 'schema:sameAs': wikidata(node.wikidataId) }, `${NAMES} wikidataId`),
  Topic: (node) => described(
    ['skos:Concept'],
    { 'skos:prefLabel': namesIn(node, 'label'), 'skos:exactMatch': node.mediaTopic && { id: `http://cv.iptc.org/newscodes/mediatopic/${String(node.mediaTopic).replace('medtop:', '')}` } },
    'labelEn labelRu labelKk mediaTopic',
  ),
  Person: (node) => described(
    ['schema:Person', 'prov:Entity'],
    { 'schema:name': namesIn(node, 'name'), 'schema:alternateName': node.nameForms, 'schema:sameAs': wikidata(node.wikidataId), 'prov:generatedAtTime': typedDate(node.recordedFrom) },
    `${NAMES} nameForms recordedFrom wikidataId`,
  ),
  Occupancy: ({ personId, office, country, from, to, recordedFrom }) => described(
    ['schema:Role', 'prov:Entity'],
    {
      'schema:roleName': office, 'bilateral:holder': personId && reference('Person', personId), 'bilateral:country': country && reference('Country', country),
      'schema:startDate': typedDate(from), 'schema:endDate': typedDate(to), 'prov:generatedAtTime': typedDate(recordedFrom),
    },
    'personId office country from to recordedFrom',
  ),
  Event: ({ type, date, endDate, place, recordedFrom }) => described(
    ['schema:Event', 'prov:Entity'],
    { 'bilateral:eventType': type, 'schema:startDate': typedDate(date), 'schema:endDate': typedDate(endDate), 'schema:location': place, 'prov:generatedAtTime': typedDate(recordedFrom) },
    'type date endDate place recordedFrom',
  ),
  Statement: ({ type, recordedFrom }) => described(['schema:Statement', 'prov:Entity'], { 'bilateral:statementType': type, 'prov:generatedAtTime': typedDate(recordedFrom) }, 'type recordedFrom'),
  Claim: (claim) => claimed(claim),
  Retracted: (claim) => {
    const { types, properties, said } = claimed(claim);
    const was = { 'bilateral:claimKind': claim.kind, 'prov:wasDerivedFrom': claim.articleId && reference('Article', claim.articleId), 'prov:invalidatedAtTime': typedDate(claim.recordedTo) };
    return { types, properties: { ...properties, ...was }, said: [...said, 'kind', 'recordedTo'] };
  },
  Change: ({ at, by, reason }) => described(
    ['prov:Activity'], { 'prov:endedAtTime': typedDate(at), 'prov:wasAssociatedWith': by && { type: 'prov:Agent', 'schema:name': by }, 'schema:description': reason }, 'at by reason',
  ),
  Redirect: ({ to }) => described(['prov:Entity'], { 'bilateral:redirectsTo': to }, 'to'),
};

/** A claim as an entity that an extractor took out of its article; its words are told apart, as annotations. */
const claimed = ({ type, extractor, recordedFrom }: Row): Described => described(
  ['prov:Entity'],
  { 'bilateral:claimType': type, 'prov:wasAttributedTo': extractor && { id: iri('Extractor', extractor), type: 'prov:SoftwareAgent' }, 'prov:generatedAtTime': typedDate(recordedFrom) },
  'type extractor recordedFrom articleId quote start end quotes starts ends',
);

/** Only for finding; whoever reads the export has means of their own. */
const LEFT_OUT = new Set(['searchWords', 'key', 'canonKey', 'personKey']);

/** A node as JSON-LD, with everything that the graph says of it but its relationships. */
export function nodeObject({ kind, key, labels, properties }: StoredNode): object {
  const { types, properties: words, said } = DESCRIPTIONS[kind.label]?.(properties) ?? { types: [], properties: {}, said: [] };
  const id = kind.versions ? `${iri(kind.label, key)}:${encodeURIComponent(properties.recordedTo)}` : iri(kind.label, key);
  const own = Object.entries(properties).filter(([name]) => !said.includes(name) && !LEFT_OUT.has(name)).map(([name, value]) => [`bilateral:${name}`, value]);
  return present({ id, type: [...types, ...labels.map((label) => `bilateral:${label}`)], ...words, ...Object.fromEntries(own) });
}

const present = (object: Row): object => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null && value !== ''));
