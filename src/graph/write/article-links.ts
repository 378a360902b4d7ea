import { groupBy } from '../../domain/group-by.ts';
import type { Mention, MentionKind } from '../../domain/record.ts';
import type { Transaction } from '../engine.ts';
import type { PreparedArticle } from './prepare.ts';
import { writeRows } from './rows.ts';

/** Writes what an article mentions and is about. People are linked by their claims, so those must stand already. */
export async function linkArticles(transaction: Transaction, articles: PreparedArticle[]): Promise<void> {
  const mentions = articles.flatMap(mentionRows);
  const ofKind = (kind: MentionKind) => mentions.filter((row) => row.kind === kind);
  const countries = ofKind('country');
  await Promise.all([
    writeRows(transaction, 'link-article-country', countries.filter((row) => row.ref.length === 2)),
    // ISO 3166-3 codes have four letters.
    writeRows(transaction, 'link-article-former-state', countries.filter((row) => row.ref.length > 2)),
    writeRows(transaction, 'link-article-organization', ofKind('organization')),
    writeRows(transaction, 'link-article-region', ofKind('region')),
    writeRows(transaction, 'link-article-person', articles.flatMap(personRows)),
    writeRows(transaction, 'link-article-topic', articles.flatMap(topicRows)),
  ]);
}

/** Adds the organisations that articles name and the tables do not. */
export async function saveOrganizations(transaction: Transaction, articles: PreparedArticle[]): Promise<void> {
  await writeRows(transaction, 'save-organizations', [...namedOrganizations(articles)].sort().map((id) => ({ id })));
}

export const namedOrganizations = (articles: PreparedArticle[]): Set<string> => new Set(articles.flatMap(organizationsOf));

/** Every organisation that a record refers to. */
const organizationsOf = ({ record, claims }: Pick<PreparedArticle, 'record' | 'claims'>): string[] => [
  ...record.organizations,
  ...record.mentions.filter((mention) => mention.kind === 'organization').map((mention) => mention.ref),
  ...claims.events.flatMap((event) => event.organizations),
  ...claims.statements.flatMap((statement) => statement.sourceOrganization ?? []),
];

function mentionRows({ id, record }: PreparedArticle) {
  const places = groupBy(record.mentions.filter((mention) => mention.kind !== 'person'), (mention) => `${mention.kind} ${mention.ref}`);
  return [...places.values()].map((mentions) => ({ article: id, kind: mentions[0]!.kind, ref: mentions[0]!.ref, ...pack(mentions) }));
}

function personRows({ id, record, claims }: PreparedArticle) {
  const places = groupBy(record.mentions.filter((mention) => mention.kind === 'person'), (mention) => mention.ref);
  const claimOf = new Map(claims.people.map((claim) => [claim.name, claim.id]));
  return [...claimOf].map(([name, claim]) => ({ article: id, claim, ...pack(places.get(name) ?? []) }));
}

function topicRows({ id, record }: PreparedArticle) {
  return record.topics.map((topic) => {
    const evidence = record.topicEvidence.find((candidate) => candidate.topic === topic);
    const { quote = null, start = null, end = null, rule = null, confidence = null } = evidence ?? {};
    return { article: id, topic, quote, start, end, rule, confidence };
  });
}

const pack = (mentions: Mention[]) => ({
  quotes: mentions.map((mention) => mention.quote),
  starts: mentions.map((mention) => mention.start),
  ends: mentions.map((mention) => mention.end),
  rules: mentions.map((mention) => mention.rule),
  confidences: mentions.map((mention) => mention.confidence),
});
