import type { EventClaim, OfficeClaim, PersonClaim, StatementClaim } from '../../domain/claim.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { DocumentRecord, Mention, MentionKind } from '../../domain/record.ts';
import type { Row, Transaction } from '../engine.ts';
import type { Reading } from '../store.ts';

/** A reading that the graph holds, with the time from which it does. */
export interface HeldReading extends Reading {
  recordedFrom: string;
}

/** What the graph holds of articles, put together again as it was written. References are not kept. */
export async function heldReadings(transaction: Transaction, ids: readonly string[]): Promise<HeldReading[]> {
  if (ids.length === 0) return [];
  const parameters = { ids: [...ids] };
  const [articles, claims, mentions, topics] = await Promise.all([
    transaction.run('read/history/articles', parameters), transaction.run('write/lookup/claims-of-articles', parameters),
    transaction.run('read/history/mentions', parameters), transaction.run('read/history/topics', parameters),
  ]);
  const claimsOf = groupBy(claims, ({ claim }) => claim.articleId as string);
  const mentionsOf = groupBy(mentions, ({ id }) => id as string);
  const topicsOf = groupBy(topics, ({ id }) => id as string);
  return articles.map(({ article }) => toReading(article, claimsOf.get(article.id) ?? [], mentionsOf.get(article.id) ?? [], topicsOf.get(article.id) ?? []));
}

function toReading(stored: Row, claims: Row[], mentions: Row[], topics: Row[]): HeldReading {
  const ofKind = <Claim>(label: string): Claim[] => claims.filter(({ labels }) => labels.includes(label)).map(({ claim }) => claim as Claim);
  const people = ofKind<PersonClaim>('PersonClaim');
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const { id, name = null, title = null, text, url = null, language, publishedAt = null, contentHash, source = null, originalSource = null, extractor, kind } = stored;
  const record: DocumentRecord = {
    id, language, title, publishedAt, source, originalSource, extractor,
    countries: stored.countries ?? [], regions: stored.regions ?? [], organizations: stored.organizations ?? [], topics: stored.topics ?? [],
    people: people.map(({ name: called, country = null, office = null, language: own, sameAs, wikidataId }) => ({
      name: called, country, office,
      ...(own === language ? {} : { language: own }),
      ...(sameAs === undefined ? {} : { sameAs: nameOf.get(sameAs)! }),
      ...(wikidataId === undefined ? {} : { wikidataId }),
    })),
    offices: ofKind<OfficeClaim>('OfficeClaim').map(({ person, office, country = null, status, from = null, to = null, quote, start, end, rule, confidence }) =>
      ({ person, office, country, status, from, to, quote, start, end, rule, confidence })),
    events: ofKind<EventClaim>('EventClaim').map((claim) => ({
      ...omit({ ...ABSENT_IN_EVENTS, ...claim }, ...OWN_OF_CLAIMS, 'personClaims', 'quote', 'start', 'end') as unknown as DocumentRecord['events'][number],
      evidence: evidenceOf(claim),
    })),
    statements: ofKind<StatementClaim>('StatementClaim').map((claim) => ({
      ...omit({ ...ABSENT_IN_STATEMENTS, ...claim }, ...OWN_OF_CLAIMS, 'sourceOrganization', 'speakerClaim', 'quote', 'start', 'end') as unknown as DocumentRecord['statements'][number],
      source: claim.source ?? claim.sourceOrganization ?? null,
      evidence: evidenceOf(claim),
    })),
    mentions: mentions.flatMap((row) => unpack(row, nameOf)),
    references: [],
    topicEvidence: topics.map(({ topic, evidence: { quote, start, end, rule, confidence } }) => ({ topic, quote, start, end, rule, confidence })),
  };
  return {
    article: { id, name, title, text, url, language, publishedAt, source, ...(kind === undefined ? {} : { kind }) },
    record, contentHash, recordedFrom: stored.updatedAt ?? stored.ingestedAt,
  };
}

const ABSENT_IN_EVENTS = { mode: null, date: null, endDate: null, place: null, cameoCode: null, goldstein: null, ploverMode: null, ploverScore: null, quadClass: null };
const ABSENT_IN_STATEMENTS = { speaker: null, target: null };
/** What a claim has besides what it says. */
const OWN_OF_CLAIMS = ['id', 'articleId', 'extractor', 'canonKey', 'recordedFrom', 'block'];

const omit = (from: object, ...names: string[]): Row => Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
const evidenceOf = ({ quote, start, end }: { quote: string; start: number; end: number }) => ({ quote, start, end });

const KIND_OF_LABEL: Record<string, MentionKind> = { Country: 'country', FormerState: 'country', Region: 'region', Organization: 'organization', Person: 'person' };

/** Mentions are packed as parallel lists; a person's are those of one name. */
function unpack({ labels, ref, mention }: Row, nameOf: ReadonlyMap<string, string>): Mention[] {
  const kind = KIND_OF_LABEL[(labels as string[]).find((label) => label in KIND_OF_LABEL)!]!;
  return (mention.quotes as string[]).map((quote, index) => ({
    kind, ref: kind === 'person' ? nameOf.get(mention.claimId)! : ref, quote,
    start: mention.starts[index], end: mention.ends[index], rule: mention.rules[index], confidence: mention.confidences[index],
  }));
}
