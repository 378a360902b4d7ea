import type { ArticleWholeQuery } from '../../../../client/operations.ts';
import { pathOf } from '../../address/to.tsx';
import type { Finding, FindingKind } from '../../parts/marked-text.tsx';
import type { InterfaceWords } from '../../words/words.ts';

type Article = NonNullable<ArticleWholeQuery['article']>;
type Mention = Article['mentions'][number];

const KINDS: Partial<Record<Mention['kind'], FindingKind>> = { COUNTRY: 'COUNTRY', PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION', REGION: 'REGION', TOPIC: 'TOPIC', FORMER_STATE: 'COUNTRY' };

/** All that was read in an article's text, by its places: what it names, the events that it tells and what somebody says in it. @param deed names an event */
export function findingsOf(article: Article, { code }: InterfaceWords, deed: (event: Article['events'][number]) => string): Finding[] {
  return [
    ...article.mentions.flatMap((mention): Finding[] => {
      const kind = KINDS[mention.kind];
      return kind ? [{ kind, start: mention.start, end: mention.end, rule: mention.rule, confidence: mention.confidence, name: nameOf(mention), path: pathOfEntity(mention) }] : [];
    }),
    ...article.events.flatMap((event) => event.mentions.filter((mention) => mention.article.id === article.id).map(({ start, end, rule, confidence }): Finding => ({
      kind: 'EVENT', start, end, rule, confidence, name: `${deed(event)}: ${event.countries.map(({ name }) => name).join(', ')}`, path: pathOf.event(event.id),
    }))),
    ...article.statements.map(({ start, end, rule, confidence, type, source, speaker }): Finding => ({
      kind: 'STATEMENT', start, end, rule, confidence, name: [speaker?.name ?? source?.name, code('statement', type)].filter(Boolean).join(' '), path: null,
    })),
  ];
}

type Entity = { code?: string; personId?: string; organizationId?: string; topicId?: string; name?: string };

const nameOf = ({ entity, quote }: Mention): string => (entity as Entity | null)?.name ?? quote;

function pathOfEntity({ entity }: Mention): string | null {
  const { code, personId, organizationId, topicId } = (entity ?? {}) as Entity;
  if (code) return pathOf.country(code);
  if (personId) return pathOf.person(personId);
  if (organizationId) return pathOf.organization(organizationId);
  return topicId ? pathOf.topic(topicId) : null;
}
