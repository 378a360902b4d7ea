import { BadInput } from '../../domain/errors.ts';
import { searchWords } from '../../domain/search-words.ts';
import { countries } from '../../reference/country.ts';
import { regions } from '../../reference/region.ts';
import { topics } from '../../reference/topic.ts';
import type { Engine } from '../engine.ts';
import type { FullTextIndexName } from '../full-text.ts';
import type { ArticleNode } from './articles.ts';
import type { OrganizationNode } from './organizations.ts';
import type { PersonNode } from './people.ts';
import { byIds } from './rows.ts';
import { articleScore, nameScore } from './search-score.ts';

export const ENTITY_KINDS = ['COUNTRY', 'PERSON', 'ORGANIZATION', 'TOPIC', 'REGION', 'ARTICLE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Something that a question found; `node` is what was read of it, absent for what stands in `src/reference`. */
export interface SearchHit {
  kind: EntityKind;
  /** Country code, topic or region, or the id of a node. */
  key: string;
  /** 0 to 1, the best first. */
  score: number;
  node?: PersonNode | OrganizationNode | ArticleNode;
}

/** How many candidates of a kind the full-text index is asked for, and so how many of it are found at most. */
const CANDIDATES = 200;

type Finder = (engine: Engine, text: string, words: ReadonlySet<string>) => Promise<SearchHit[]>;

const FINDERS: Record<EntityKind, Finder> = {
  COUNTRY: async (_engine, _text, words) =>
    countries().map((country) => ({
      kind: 'COUNTRY',
      key: country.code,
      score: nameScore(words, [...Object.values(country.names), ...Object.values(country.unNames), ...Object.values(country.formalNames), country.code, country.alpha3]),
    })),
  REGION: async (_engine, _text, words) => regions().map(({ id, names }) => ({ kind: 'REGION', key: id, score: nameScore(words, Object.values(names)) })),
  TOPIC: async (_engine, _text, words) => topics().map(({ id, names }) => ({ kind: 'TOPIC', key: id, score: nameScore(words, Object.values(names)) })),
  PERSON: async (engine, text, words) =>
    (await candidates<PersonNode>(engine, 'personWords', 'people/by-id', text)).map((node) => ({
      kind: 'PERSON', key: node.id, score: nameScore(words, node.nameForms), node,
    })),
  ORGANIZATION: async (engine, text, words) =>
    (await candidates<OrganizationNode>(engine, 'organizationWords', 'organizations/by-id', text)).map((node) => ({
      kind: 'ORGANIZATION', key: node.id, score: nameScore(words, [node.id, node.nameEn, node.nameRu, node.nameKk]), node,
    })),
  ARTICLE: async (engine, text, words) =>
    (await candidates<ArticleNode & { words: string }>(engine, 'articleWords', 'search/article-words', text)).map((node) => ({
      kind: 'ARTICLE', key: node.id, score: articleScore(words, new Set(node.words.split(' ')), node.title), node,
    })),
};

/**
 * Everything of the given kinds that the text may mean, in Russian, English or Kazakh, in Cyrillic or Latin letters.
 * @throws BadInput when the text holds no word.
 */
export async function search(engine: Engine, text: string, kinds: readonly EntityKind[]): Promise<SearchHit[]> {
  const words = new Set(searchWords(text));
  if (words.size === 0) throw new BadInput('The text holds no word to search for; write a name or a word of at least two letters.');
  const found = await Promise.all([...new Set(kinds)].map((kind) => FINDERS[kind](engine, text, words)));
  return found.flat().filter((hit) => hit.score > 0);
}

async function candidates<Node extends { id: string }>(engine: Engine, index: FullTextIndexName, path: string, text: string): Promise<Node[]> {
  const hits = await engine.fullText(index, text, CANDIDATES);
  if (hits.length === 0) return [];
  const nodes = await byIds<Node>(engine, path, hits.map((hit) => hit.id));
  return nodes.filter((node) => node !== null);
}
