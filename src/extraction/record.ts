import type { ArticleInput } from '../domain/article.ts';
import type { EventRecord } from '../domain/event.ts';
import { datePrecisionOf } from '../domain/partial-date.ts';
import type { DocumentRecord, Mention, Reference, TopicEvidence } from '../domain/record.ts';
import type { RegionId } from '../domain/region.ts';
import type { StatementRecord } from '../domain/statement.ts';
import type { TopicId } from '../domain/topic.ts';
import { unique } from '../domain/unique.ts';
import { foldForm } from '../language/shared/phrase.ts';
import { eventCodes } from '../reference/event-code.ts';
import type { Actor } from './actors/actor.ts';
import type { CountryMention } from './entities/countries.ts';
import type { Telling } from './events/tellings/telling.ts';
import { grounds } from './grounds.ts';
import { officesOf } from './people/office-evidence.ts';
import type { Person } from './people/people.ts';
import type { StatedTerm } from './people/terms.ts';
import type { Statement } from './statements/find-statements.ts';
import { BySentence } from './text/by-sentence.ts';
import { organizationsInCompounds } from './entities/organizations-in-compounds.ts';
import type { Document } from './text/document.ts';
import type { Match, Matches } from './text/matches.ts';
import type { TopicFinding } from './topics/find-topics.ts';
import { EXTRACTOR_VERSION } from './version.ts';

/** What the stages found in one text. */
export interface Findings {
  document: Document;
  matches: Matches;
  /** Mentions that name a state, less capitals that are mere places. */
  countries: readonly CountryMention[];
  people: readonly Person[];
  terms: readonly StatedTerm[];
  actors: readonly Actor[];
  events: readonly Telling[];
  statements: readonly Statement[];
  topics: readonly TopicFinding[];
}

type TopicsOfSentence = (sentence: number) => TopicId[];

const LONGEST_ID = 200;

/** Puts the record of VOCABULARY together. */
export function toRecord(article: ArticleInput, findings: Findings): DocumentRecord {
  const { document, matches } = findings;
  const mentions = mentionsOf(findings);
  const topicsOf = topicsBySentence(findings);
  const refs = (kind: Mention['kind']): string[] => unique(mentions.filter((mention) => mention.kind === kind).map((mention) => mention.ref));
  return {
    id: (article.id ?? article.name ?? article.url ?? 'article').slice(0, LONGEST_ID),
    language: document.pack.language,
    title: article.title,
    publishedAt: article.publishedAt,
    source: article.source ?? outletOf(matches),
    originalSource: statedSource(document),
    countries: refs('country').filter((code) => code.length === 2),
    regions: refs('region') as RegionId[],
    people: findings.people.map(({ name, country, office }) => ({ name, country, office })),
    organizations: refs('organization'),
    events: findings.events.map((event) => eventRecord(topicsOf, event)),
    statements: findings.statements.map((statement) => statementRecord(topicsOf, statement)),
    topics: findings.topics.map((finding) => finding.topic),
    mentions,
    references: findings.actors.flatMap((actor) => referenceOf(document, actor) ?? []),
    topicEvidence: findings.topics.map((finding): TopicEvidence => ({ topic: finding.topic, ...document.evidence(finding.match.from, finding.match.to), ...grounds('topic:lexicon', { passing: finding.score < CLEAR_SCORE, plain: finding.score >= PLAIN_SCORE }) })),
    offices: findings.people.flatMap((person) => officesOf(document, person, findings.terms)),
    extractor: EXTRACTOR_VERSION,
  };
}

/** What the phrases of a topic add up to where it is named more than in passing, and where nobody could miss it. */
const CLEAR_SCORE = 5;
const PLAIN_SCORE = 7;

const LABELLED_LINE = /^[ \t]*(\p{L}{4,12})[ \t]*[:—–-][ \t]*([^\n\r.;]{1,60}?)[ \t.]*$/gmu;

/** A line of its own that names the source: «Источник: GOV», "Source: MFA", «Дереккөз: …». */
function statedSource({ text, pack }: Document): string | null {
  for (const [, label, source] of text.matchAll(LABELLED_LINE)) if (pack.functionWords.SOURCE.has(foldForm(label!))) return source!;
  return null;
}

/** An outlet that the text names at its head or foot is its publisher where nothing else is known. */
const outletOf = (matches: Matches): string | null => matches.outlets[0]?.entry.row.name ?? null;

function mentionsOf({ document, matches, countries, people }: Findings): Mention[] {
  const text = (start: number, end: number): string => document.text.slice(start, end);
  const plain = (kind: Mention['kind'], match: Match): Mention => ({ kind, ref: match.entry.row.id!, ...document.evidence(match.from, match.to), ...grounds(`${kind}:lexicon`) });
  return [
    ...countries.map((mention): Mention => ({ kind: 'country', ref: mention.code, quote: text(mention.start, mention.end), start: mention.start, end: mention.end, ...grounds(`country:${mention.form.toLowerCase()}`) })),
    ...matches.regions.map((match) => plain('region', match)),
    ...matches.organizations.map((match) => plain('organization', match)),
    ...organizationsInCompounds(document, matches).map(({ id, start, end }): Mention => ({ kind: 'organization', ref: id, quote: text(start, end), start, end, ...grounds('organization:lexicon') })),
    ...people.flatMap((person) => person.mentions.map((mention): Mention => ({ kind: 'person', ref: person.name, ...document.evidence(mention.from, mention.to), ...grounds(`person:${mention.group ? 'office' : mention.sure ? 'name' : 'short'}`, { alone: person.mentions.length === 1, word: mention.to - mention.from === 1 }) }))),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Kinds of actors that are told without a name. */
const UNNAMED: ReadonlySet<Actor['kind']> = new Set(['office', 'body', 'colleague', 'pronoun', 'guest']);

function referenceOf(document: Document, actor: Actor): Reference | null {
  if (!UNNAMED.has(actor.kind)) return null;
  const reference = (kind: Reference['kind'], ref: string): Reference => ({ kind, ref, ...document.evidence(actor.from, actor.to), ...grounds(`reference:${actor.kind}`) });
  if (actor.people.length === 1) return reference('person', actor.people[0]!.name);
  return actor.people.length === 0 && actor.countries.length === 1 ? reference('country', actor.countries[0]!) : null;
}

function eventRecord(topicsOf: TopicsOfSentence, event: Telling): EventRecord {
  const { cast } = event;
  const countries = unique([...cast.source, ...cast.target]);
  return {
    type: event.type, mode: event.mode, countries, source: cast.source, target: cast.target, people: cast.people.map((person) => person.name),
    organizations: cast.organizations, topics: topicsOf(event.sentence), modality: event.modality, date: event.date, endDate: event.endDate, datePrecision: datePrecisionOf(event.date),
    dateSource: event.dateSource, place: event.place, ...eventCodes(event.type, event.mode), evidence: event.evidence,
    ...grounds(event.rule, { carried: !cast.own, reminder: event.weak, 'one-sided': countries.length < 2, crowded: countries.length > 2 }),
  };
}

function statementRecord(topicsOf: TopicsOfSentence, { type, source, speaker, target, targetCountries, targetRegions, evidence, sentence, rule: way }: Statement): StatementRecord {
  const { rule, confidence } = grounds(way, { unnamed: speaker === null });
  return { type, source, speaker, target, targetCountries, targetRegions, evidence, rule, topics: topicsOf(sentence), confidence };
}

/** Of the article's topics, those that each sentence is about. */
function topicsBySentence({ document, matches, topics }: Findings): TopicsOfSentence {
  const known = new Set(topics.map((finding) => finding.topic));
  const found = new BySentence(document, matches.topics.filter((match) => known.has(match.entry.row.topic as TopicId)));
  return (sentence) => unique(found.ofSentence(sentence).map((match) => match.entry.row.topic as TopicId));
}
