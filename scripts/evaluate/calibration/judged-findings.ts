import { OFFICE_KINDS, type OfficeKind } from '../../../src/domain/office.ts';
import type { Grounds } from '../../../src/domain/evidence.ts';
import type { DocumentRecord, OfficeEvidence } from '../../../src/domain/record.ts';
import type { AnnotatedSet } from '../annotated-sets.ts';
import { isOpen, type Part } from '../figures.ts';
import { MEASURES } from '../score/measures.ts';
import { isNameOf } from '../score/names.ts';
import { judge } from '../score/score.ts';
import type { GoldRecord, ScoredLists, ScoredPerson } from '../score/scored-record.ts';

/** Kinds of findings whose confidence can be held against labels. */
export const FINDING_KINDS = ['country', 'region', 'organization', 'person', 'office', 'event', 'statement', 'topic'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A finding, what the extractor says of it, and whether it is right. */
export interface JudgedFinding extends Grounds {
  kind: FindingKind;
  document: string;
  /** Whether rules were written with its text in view. */
  open: boolean;
  right: boolean;
}

type Verdict = Grounds & { right: boolean | null };

/** The measures that say when an event, a statement, a topic is right: an event only with its mode, all of its states and its modality. */
const TOLD = { event: 'events, type + mode + countries + modality', statement: 'statements, type + source', topic: 'topics' } as const;
const measureOf = (kind: keyof typeof TOLD) => MEASURES.find(({ name }) => name === TOLD[kind])!;

/** Every finding of the sets that their labels can judge; parts that overlap are counted once. */
export const judgedFindings = (sets: readonly AnnotatedSet[]): JudgedFinding[] => sets.flatMap(({ gold, read: { records }, parts }) =>
  [...gold].flatMap(([document, wanted]) => {
    const record = records.get(document);
    const open = isOpen(partOf(parts, document));
    return record ? FINDING_KINDS.flatMap((kind) => verdicts(kind, wanted, record).flatMap(({ rule, confidence, right }) => (right === null ? [] : [{ kind, document, open, rule, confidence, right }]))) : [];
  }));

const partOf = (parts: AnnotatedSet['parts'], document: string): Part => parts.filter(({ has }) => has(document)).at(-1)!.part;

function verdicts(kind: FindingKind, gold: GoldRecord, record: DocumentRecord): Verdict[] {
  switch (kind) {
    case 'country': return mentionsOf(record, kind, (ref) => (ref.length === 2 ? isListed(gold, 'countries', ref) : null));
    case 'region': return mentionsOf(record, kind, (ref) => isListed(gold, 'regions', ref));
    case 'organization': return mentionsOf(record, kind, (ref) => isListed(gold, 'organizations', ref));
    case 'person': return mentionsOf(record, kind, (ref) => isPerson(gold, ref));
    case 'office': return record.offices.map((office) => ({ ...office, right: isOffice(gold, office) }));
    case 'topic': {
      const grounds = new Map<string, Grounds>(record.topicEvidence.map((evidence) => [evidence.topic, evidence]));
      return judge(measureOf(kind), gold, record).found.map(({ item, right }) => ({ ...grounds.get(item as string)!, right }));
    }
    default: return judge(measureOf(kind), gold, record).found.map(({ item, right }) => ({ ...(item as unknown as Grounds), right }));
  }
}

const mentionsOf = (record: DocumentRecord, kind: FindingKind, isRight: (ref: string) => boolean | null): Verdict[] =>
  record.mentions.filter((mention) => mention.kind === kind).map((mention) => ({ ...mention, right: isRight(mention.ref) }));

const isListed = (gold: GoldRecord, list: 'countries' | 'regions' | 'organizations', ref: string): boolean | null =>
  gold[list]?.includes(ref) || (gold.optional?.[list]?.includes(ref) ? null : false);

const named = (people: ScoredLists['people'] | undefined, name: string): ScoredPerson[] => (people ?? []).filter((person) => isNameOf(person.name, name));
const isPerson = ({ people, optional }: GoldRecord, name: string): boolean | null => named(people, name).length > 0 || (named(optional?.people, name).length > 0 ? null : false);

/** Gold has the highest office at the time of the article: of others and of former ones it says nothing. */
function isOffice(gold: GoldRecord, { person, office, country, status }: OfficeEvidence): boolean | null {
  const is = (other: ScoredPerson): boolean => (other.office ?? null) === office && (other.country ?? null) === country;
  const people = named(gold.people, person);
  if (people.some(is)) return true;
  const open = status === 'FORMER' || named(gold.optional?.people, person).some(is) || people.some((other) => other.office && OFFICE_KINDS.indexOf(other.office as OfficeKind) < OFFICE_KINDS.indexOf(office));
  return open ? null : false;
}
