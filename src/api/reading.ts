import type { ArticleInput } from '../domain/article.ts';
import type { CountryCode } from '../domain/country.ts';
import type { Evidence, Grounds } from '../domain/evidence.ts';
import type { DocumentRecord, MentionKind } from '../domain/record.ts';
import type { Recorded } from '../graph/store.ts';
import { countryOf } from '../reference/country.ts';
import { endedStateOf } from '../reference/ended-state.ts';
import type { MentionedKind } from './enums/entity.ts';
import type { ReadQuote } from './evidence.type.ts';
import type { ReadMention, ReadOrganization, ReadPerson } from './reading.type.ts';
import { countriesBy, regionsBy, topicsBy } from './reference.ts';

/** A reading as GraphQL shows it: codes and names of the record led to what they stand for. */
export function readingOf(article: ArticleInput, { id, status, duplicateOf }: Recorded, record: DocumentRecord) {
  const { title, language, publishedAt, source, originalSource, extractor, countries, regions, organizations, topics } = record;
  const people = record.people.map(({ name, office, country }): ReadPerson => ({ name, office, country: stateOf(country) }));
  const named = new Map(people.map((person) => [person.name, person]));
  const peopleBy = (names: readonly string[]): ReadPerson[] => names.flatMap((name) => named.get(name) ?? []);
  return {
    id, status, duplicateOf, title, language, publishedAt, source, originalSource, extractor, people,
    text: record.text ?? article.text,
    countries: countriesBy(countries),
    regions: regionsBy(regions),
    organizations: organizations.map(organizationOf),
    topics: topicsBy(topics),
    offices: record.offices.flatMap((office) => peopleBy([office.person]).map((person) => ({ ...office, person, country: stateOf(office.country), evidence: quoteOf(office, office) }))),
    events: record.events.map((event) => ({
      ...event,
      countries: countriesBy(event.countries),
      source: countriesBy(event.source),
      target: countriesBy(event.target),
      people: peopleBy(event.people),
      organizations: event.organizations.map(organizationOf),
      topics: topicsBy(event.topics),
      evidence: quoteOf(event.evidence, event),
    })),
    statements: record.statements.map((statement) => {
      const state = stateOf(statement.source);
      return {
        ...statement,
        source: state,
        sourceOrganization: statement.source === null || state ? null : organizationOf(statement.source),
        speaker: statement.speaker === null ? null : (named.get(statement.speaker) ?? null),
        targetCountries: countriesBy(statement.targetCountries),
        targetRegions: regionsBy(statement.targetRegions),
        topics: topicsBy(statement.topics),
        evidence: quoteOf(statement.evidence, statement),
      };
    }),
    mentions: inOrder([...record.mentions.map(mentionOf), ...record.topicEvidence.map((place) => ({ ...place, kind: 'TOPIC' as const, key: place.topic }))]),
    references: inOrder(record.references.map(mentionOf)),
  };
}

const KINDS: Record<MentionKind, MentionedKind> = { country: 'COUNTRY', person: 'PERSON', organization: 'ORGANIZATION', region: 'REGION' };

const mentionOf = ({ kind, ref, ...place }: Evidence & Grounds & { kind: MentionKind; ref: string }): ReadMention =>
  ({ ...place, kind: kind === 'country' && endedStateOf(ref) ? 'FORMER_STATE' : KINDS[kind], key: ref });

const inOrder = (mentions: ReadMention[]): ReadMention[] => mentions.sort((one, other) => one.start - other.start || one.end - other.end || (one.key < other.key ? -1 : 1));

const stateOf = (code: CountryCode | null) => (code === null ? null : (countryOf(code) ?? null));
const organizationOf = (id: string): ReadOrganization => ({ id });
const quoteOf = ({ quote, start, end }: Evidence, { rule, confidence }: Grounds): ReadQuote => ({ quote, start, end, rule, confidence });
