import type { ApolloServerPlugin } from '@apollo/server';
import { isAbstractType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { whole } from '../graph/read/projection.ts';
import type { Projected, Projection } from '../graph/read/projection.ts';
import type { ApiContext } from './context.ts';

/** Types whose fields read a property of their own name. */
const NODES: Readonly<Record<string, Projected>> = { Article: 'article', BilateralRelation: 'pair', Event: 'event', MatrixCell: 'pair', Person: 'person', Statement: 'statement' };

const NAMES = ['name', 'nameEn', 'nameRu', 'nameKk'];
const TITLE = { person: NAMES, event: ['type', 'mode', 'countries', 'date'], article: ['title', 'name'] };

/** Fields that read properties of another name, or of another node. */
const NEEDS: Readonly<Record<string, Partial<Record<Projected, readonly string[]>>>> = {
  'Contact.time': { event: ['date', 'reportedAt'] },
  'Contact.timeBasis': { event: ['timeBasis'] },
  'Evidence.extractor': { article: ['extractor'] },
  'GraphEdge.score': { pair: ['score'] },
  'Mention.extractor': { article: ['extractor'] },
  'Person.name': { person: NAMES },
  'SearchHit.quotes': { article: ['language'] },
  'SearchHit.title': TITLE,
  'SearchHit.titleMarks': TITLE,
  'Statement.article': { statement: ['articleId'] },
  'Statement.extractor': { statement: ['articleId'], article: ['extractor'] },
};

const known = new WeakMap<DocumentNode, Projection>();

/** The properties that the operations of a document ask for, wherever in it; found once for each document. */
export function projectionOf(schema: GraphQLSchema, document: DocumentNode): Projection {
  let projection = known.get(document);
  if (!projection) known.set(document, (projection = find(schema, document)));
  return projection;
}

function find(schema: GraphQLSchema, document: DocumentNode): Projection {
  const all = whole();
  const asked = new Map<string, Set<string>>(Object.keys(all).map((node) => [node, new Set(['id'])]));
  const fields = new Set<string>();
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Field({ name: { value: field } }) {
      const parent = types.getParentType();
      if (!parent) return;
      for (const { name } of isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]) {
        fields.add(`${name}.${field}`);
        const node = NODES[name];
        if (node) asked.get(node)!.add(field);
        for (const [other, properties] of Object.entries(NEEDS[`${name}.${field}`] ?? {})) for (const property of properties) asked.get(other)!.add(property);
      }
    },
  }));
  const wanted = (node: Projected): readonly string[] => all[node].filter((property) => asked.get(node)!.has(property));
  const eventsWith = { people: fields.has('Event.people'), mentions: fields.has('Event.mentions'), articles: fields.has('Evidence.article') || fields.has('Evidence.extractor') };
  return { eventsWith, article: wanted('article'), event: wanted('event'), pair: wanted('pair'), person: wanted('person'), statement: wanted('statement') };
}

/** Lets the statements of an operation read what it asks for, and no more. */
export const askedPlugin = (): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, contextValue }) {
        Object.assign(contextValue.projection, projectionOf(schema, document));
      },
    };
  },
});
