import { isAboutPeople, type Decision } from '../../../domain/decision.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { eventDecision, readAnchor } from '../../../resolution/events/anchor.ts';
import { formsOf } from '../../../resolution/people/decided.ts';
import type { Row, Transaction } from '../../engine.ts';
import type { Touched } from '../../read/journal.ts';
import { applyChange, type Reconsidered } from '../apply.ts';
import { toSupported } from '../claims.ts';
import { factsOf, type KnownArticle } from '../known.ts';
import { lookUp } from '../rows.ts';

const NOTHING_COPIED = { before: new Map<string, string | null>(), after: new Map<string, string | null>(), contents: new Map<string, string>(), hashes: new Map<string, string>() };

/** Brings the canon up to date with a decision that has just been made or taken back. */
export async function reconsider(transaction: Transaction, decision: Decision, now: string): Promise<Touched> {
  const reconsidered = isAboutPeople(decision) ? await peopleOf(transaction, decision) : await tellingsOf(transaction, decision);
  return applyChange(transaction, [], { now, copies: NOTHING_COPIED, reconsidered });
}

async function peopleOf(transaction: Transaction, decision: Decision): Promise<Reconsidered> {
  const { articles } = decision;
  const forms = formsOf(decision);
  const rows = articles.length > 0 ? await lookUp(transaction, 'person-claims-of-forms', 'keys', forms) : [];
  return {
    forms,
    people: rows.filter(({ article }) => articles.includes(article.id)).map((row) => supported('people', row)),
    tellings: [],
  };
}

async function tellingsOf(transaction: Transaction, decision: Decision): Promise<Reconsidered> {
  const articles = new Set([...decision.one, ...decision.other].map((anchor) => readAnchor(anchor).articleId));
  const tellings = (await lookUp(transaction, 'event-claims-of-articles', 'ids', articles)).map((row) => supported('events', row));
  const { one, other } = eventDecision(decision, tellings.map(({ claim }) => claim))!;
  const held = groupBy(tellings, ({ claim }) => claim.id);
  return { forms: [], people: [], tellings: [...one, ...other].flatMap((id) => held.get(id) ?? []) };
}

const supported = <Kind extends 'people' | 'events'>(kind: Kind, { claim, article }: Row) => toSupported(kind, claim, factsOf(article as KnownArticle));
