import type { Claims, EventClaim, OfficeClaim, PersonClaim, StatementClaim } from '../domain/claim.ts';
import type { EventRecord } from '../domain/event.ts';
import type { DocumentRecord, Mention, OfficeEvidence, PersonRecord } from '../domain/record.ts';
import type { StatementRecord } from '../domain/statement.ts';
import { occupancyKey, shortHash, statementKey } from './keys.ts';
import { formKey } from './people/form-key.ts';

/** Which article a record was read from. */
export interface ArticleIdentity {
  id: string;
  contentHash: string;
}

const PREFIX = { person: 'p', office: 'o', event: 'e', statement: 's' } as const;

/**
 * The claims of an article, in the record's order. An id hashes the article, the extractor and all that the claim says, so the same reading
 * gives the same claims and another reading gives others; what the record says twice is one claim.
 */
export function claimsOf(article: ArticleIdentity, record: DocumentRecord): Claims {
  const { extractor } = record;
  const identify = <Said extends object>(kind: keyof typeof PREFIX, canonKey: string, said: Said) => ({
    ...said,
    id: `${PREFIX[kind]}-${shortHash([article.id, extractor, kind, said])}`,
    articleId: article.id,
    extractor,
    canonKey,
  });

  const claimOf = new Map<string, PersonClaim>();
  // A further name refers to the claim of the name that leads, so that comes first.
  for (const person of [...record.people].sort((left, right) => Number(left.sameAs !== undefined) - Number(right.sameAs !== undefined))) {
    const sameAs = person.sameAs === undefined ? {} : { sameAs: claimOf.get(person.sameAs)?.id };
    const said = sayPerson(person, record);
    const form = formKey(said);
    claimOf.set(person.name, { ...identify('person', form, { ...said, ...sameAs }), formKey: form, aliases: [] });
  }
  const people = record.people.map(({ name }) => claimOf.get(name)!);
  for (const claim of people) claim.aliases = aliasesOf(claim, people);
  const claimIds = (names: string[]): string[] => names.flatMap((name) => claimOf.get(name)?.id ?? []);

  const offices = officesOf(record).flatMap((office): OfficeClaim[] => {
    const person = claimOf.get(office.person);
    if (!person) return [];
    return [identify('office', occupancyKey(person.canonKey, office.office, office.country), { ...office, personClaim: person.id })];
  });
  const events = record.events.map((event): EventClaim =>
    identify('event', '', { ...sayEvent(event), personClaims: claimIds(event.people) }));
  const statements = record.statements.map((statement): StatementClaim => {
    const said = sayStatement(statement, record);
    return identify('statement', statementKey(article.contentHash, said), { ...said, speakerClaim: statement.speaker === null ? null : (claimIds([statement.speaker])[0] ?? null) });
  });
  return { people: unique(people), offices: unique(offices), events: unique(events), statements: unique(statements) };
}

/** Forms of the other names that a record says are the same person's. */
function aliasesOf(claim: PersonClaim, people: readonly PersonClaim[]): string[] {
  const lead = claim.sameAs ?? claim.id;
  return [...new Set(people.filter((other) => other !== claim && (other.sameAs ?? other.id) === lead).map(({ formKey: form }) => form))].filter((form) => form !== claim.formKey).sort();
}

function sayPerson({ name, country, office, language, wikidataId }: PersonRecord, record: DocumentRecord) {
  const mentions = record.mentions.filter((mention) => mention.kind === 'person' && mention.ref === name);
  return {
    name, country, office,
    language: language ?? record.language,
    contexts: record.countries,
    ...(wikidataId === undefined ? {} : { wikidataId }),
    quotes: mentions.map((mention) => mention.quote),
    starts: mentions.map((mention) => mention.start),
    ends: mentions.map((mention) => mention.end),
    ...groundsOf(mentions),
  };
}

/** Trusted as far as its surest mention. */
function groundsOf(mentions: Mention[]): { rule: string; confidence: number } {
  const surest = mentions.reduce<Mention | null>((best, mention) => (best && best.confidence >= mention.confidence ? best : mention), null);
  return { rule: surest?.rule ?? 'people', confidence: surest?.confidence ?? 1 };
}

/** The offices that the text states; a person's highest one stands at the first mention where it has no evidence of its own. */
function officesOf(record: DocumentRecord): OfficeEvidence[] {
  const stated = new Set(record.offices.map(({ person, office }) => `${person}/${office}`));
  const implied = record.people.flatMap(({ name, office, country }): OfficeEvidence[] => {
    if (office === null || stated.has(`${name}/${office}`)) return [];
    const mention = record.mentions.find((candidate) => candidate.kind === 'person' && candidate.ref === name);
    if (!mention) return [];
    const { quote, start, end, rule, confidence } = mention;
    return [{ person: name, office, country, status: 'CURRENT', from: null, to: null, quote, start, end, rule, confidence }];
  });
  return [...record.offices, ...implied];
}

function sayEvent({ evidence, ...event }: EventRecord) {
  return { ...event, ...evidence };
}

function sayStatement({ evidence, source, ...statement }: StatementRecord, record: DocumentRecord) {
  const isState = source !== null && /^[A-Z]{2}$/.test(source) && (record.countries.includes(source) || !record.organizations.includes(source));
  return {
    ...statement, ...evidence,
    source: isState ? source : null,
    sourceOrganization: isState ? null : source,
  };
}

const unique = <Item extends { id: string }>(items: Item[]): Item[] => [...new Map(items.map((item) => [item.id, item])).values()];
