import type { Change } from '../../domain/change.ts';
import { isAboutPeople, type Decision } from '../../domain/decision.ts';
import { readAnchor } from '../../resolution/events/anchor.ts';
import { formsOf } from '../../resolution/people/decided.ts';
import type { Engine, Row } from '../engine.ts';
import { toDecision } from '../stored-decision.ts';
import { Listing } from './listing.ts';

/** Two people or events that may be one, for somebody to decide. */
export interface SuggestionNode {
  id: string;
  kind: 'PERSON' | 'EVENT';
  /** Keys of forms of names, or ids of claims. */
  one: string;
  other: string;
  score: number;
  reasons: string[];
}

/** Reads the journal, what curators decided and what they may want to decide; every method is one statement of Cypher. */
export class Corrections {
  readonly changes: Listing<Change>;
  readonly suggestions: Listing<SuggestionNode>;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.changes = new Listing(engine, 'changes');
    this.suggestions = new Listing(engine, 'suggestions');
  }

  /** Decisions by id; null for what is none. */
  async byIds(ids: readonly string[]): Promise<(Decision | null)[]> {
    const rows = await this.#run('by-id', { ids: [...ids] });
    const decisions = new Map(rows.map(({ decision }) => [decision.id as string, toDecision(decision)]));
    return ids.map((id) => decisions.get(id) ?? null);
  }

  /** Keys of the forms of names that a decision speaks of; none where it is about events. */
  formsOf(decision: Decision): string[] {
    return isAboutPeople(decision) ? formsOf(decision) : [];
  }

  /** Whose name each form is: ids of people; null for a form that nobody has any longer. */
  async peopleOfForms(keys: readonly string[]): Promise<(string | null)[]> {
    const ids = new Map((await this.#run('people-of-forms', { keys: [...keys] })).map(({ key, id }) => [key as string, id as string]));
    return keys.map((key) => ids.get(key) ?? null);
  }

  async eventsOfClaims(keys: readonly string[]): Promise<(string | null)[]> {
    const ids = new Map((await this.#run('events-of-claims', { keys: [...keys] })).map(({ key, id }) => [key as string, id as string]));
    return keys.map((key) => ids.get(key) ?? null);
  }

  /** Ids of the events that a decision about events speaks of, as they are now. */
  async eventsAt(anchors: readonly string[]): Promise<string[]> {
    const places = anchors.map(readAnchor).map(({ articleId, start }) => ({ article: articleId, start }));
    return (await this.#run('events-at', { places })).map(({ id }) => id as string);
  }

  #run(statement: string, parameters: Parameters<Parameters<Parameters<Engine['read']>[0]>[0]['run']>[1]): Promise<Row[]> {
    return this.#engine.read((transaction) => transaction.run(`read/corrections/${statement}`, parameters));
  }
}
