import type { Contents, StoredNode } from '../../../graph/read/contents.ts';
import { NODE_KINDS, nodeKindOf, RELATIONSHIP_KINDS, relationshipKindOf, type RelationshipKind } from '../../../graph/shape.ts';
import type { TextFormat } from '../format.ts';
import { CONTEXT, iri } from './context.ts';
import { nodeObject } from './nodes.ts';
import { relationshipObject } from './relationships.ts';
import { annotation, placesOf, selectorsIn } from './selectors.ts';

const CLAIMS = relationshipKindOf('Article', 'CLAIMS', 'Claim')!;
/** Relationships that keep words of the article which no claim has. */
const EVIDENT = RELATIONSHIP_KINDS.filter(({ from, type }) => from === 'Article' && (type === 'MENTIONS' || type === 'ABOUT'));
/** Reports repeat the words of their claims, and what is retracted says itself where it comes from. */
const SAID_ELSEWHERE = new Set(['REPORTS', 'RETRACTED']);

/** A page of articles with what they claim and mention; their texts are at hand to count in. */
async function* articles(contents: Contents, page: StoredNode[]): AsyncGenerator<object> {
  const keys = page.map(({ key }) => key);
  const selectors = new Map(page.map(({ key, properties }) => [key, selectorsIn(properties.text ?? null)]));
  yield* page.map(nodeObject);
  const claims = (await contents.relationshipsAt(CLAIMS, keys)).map(({ to }) => to.key);
  for (const claim of await contents.nodesAt('Claim', claims)) {
    yield nodeObject(claim);
    const article: string = claim.properties.articleId;
    const places = placesOf(claim.properties);
    if (places.length > 0) yield annotation(iri('Article', article), iri('Claim', claim.key), places, selectors.get(article)!);
  }
  for (const kind of EVIDENT) {
    for (const relationship of await contents.relationshipsAt(kind, keys)) {
      yield relationshipObject(relationship);
      const places = placesOf(relationship.properties);
      const { from, to } = relationship;
      if (places.length > 0) yield annotation(iri('Article', from.key), iri(to.label, to.key), places, selectors.get(from.key)!);
    }
  }
}

async function* objects(contents: Contents): AsyncGenerator<object> {
  for await (const page of contents.nodePages('Article')) yield* articles(contents, page);
  for (const { label, auxiliary } of NODE_KINDS) {
    if (label === 'Article' || label === 'Claim' || auxiliary) continue;
    for await (const node of contents.nodes(label)) yield nodeObject(node);
  }
  const isAuxiliary = (label: string): boolean => nodeKindOf([label])!.auxiliary;
  const left = (kind: RelationshipKind): boolean => !EVIDENT.includes(kind) && !SAID_ELSEWHERE.has(kind.type) && !isAuxiliary(kind.from) && !isAuxiliary(kind.to);
  for (const kind of RELATIONSHIP_KINDS.filter(left)) {
    for await (const relationship of contents.relationships(kind)) yield relationshipObject(relationship);
  }
}

async function* text(contents: Contents): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`;
  let separator = '\n';
  for await (const object of objects(contents)) {
    yield `${separator}${JSON.stringify(object)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** JSON-LD 1.1 after PROV-O, schema.org and the Web Annotation Data Model: what is known, from which words of which article it is derived. */
export const jsonLd: TextFormat = {
  kind: 'text', mediaType: 'application/ld+json; charset=utf-8', ending: '.jsonld', text,
  description: 'linked data with its provenance: PROV-O, schema.org, Web Annotation',
};
