import type { PersonClaim } from '../../domain/claim.ts';
import type { Decision, DecisionKind } from '../../domain/decision.ts';
import { BadInput, Conflict, NotFound } from '../../domain/errors.ts';
import { foldName } from '../../domain/name-key.ts';
import { anchorOf } from '../../resolution/events/anchor.ts';
import { formKey } from '../../resolution/people/form-key.ts';
import type { CurationStore, Curator, Part } from '../curation.ts';
import type { Engine, Transaction } from '../engine.ts';
import { lastingIds } from '../read/redirects.ts';
import { toDecision } from '../stored-decision.ts';
import { reconsider } from './decisions/reconsider.ts';
import { saveDecision } from './decisions/save.ts';
import { enter, nextId } from './journal.ts';
import { lock, lookUp, writeRows } from './rows.ts';

/** What a decision says, before it has an id and a time. */
interface Sides {
  kind: DecisionKind;
  one: string[];
  other: string[];
  articles?: string[];
  /** What it is about, in words. */
  label: string;
}

/** Corrections by hand on any engine. `now` says the time of a write, ISO 8601. */
export class EngineCurationStore implements CurationStore {
  readonly #engine: Engine;
  readonly #now: () => string;

  constructor(engine: Engine, now: () => string = () => new Date().toISOString()) {
    this.#engine = engine;
    this.#now = now;
  }

  mergePeople(ids: readonly string[], curator: Curator): Promise<Decision> {
    return this.#decide(curator, async (transaction) => {
      const people = await peopleBy(transaction, ids);
      if (people.length < 2) throw new BadInput('These are one person already; name at least two people to merge.');
      const [first, ...rest] = people;
      return { kind: 'MERGE_PEOPLE', one: keysOf(first!), other: rest.flatMap(keysOf), label: people.map(({ name }) => name).join(' = ') };
    });
  }

  splitPerson(id: string, { articles = [], names = [] }: Part, curator: Curator): Promise<Decision> {
    return this.#decide(curator, async (transaction) => {
      const [person] = await peopleBy(transaction, [id]);
      if ((articles.length > 0) === (names.length > 0)) throw new BadInput('Say which part is another person: either the articles or the names, not both and not neither.');
      const { one, other } = articles.length > 0 ? await splitByArticles(transaction, person!, articles) : splitByNames(person!, names);
      return { kind: 'SPLIT_PERSON', one, other, articles: [...new Set(articles)].sort(), label: person!.name };
    });
  }

  mergeEvents(ids: readonly string[], curator: Curator): Promise<Decision> {
    return this.#decide(curator, async (transaction) => {
      const events = await tellingsBy(transaction, ids);
      if (events.length < 2) throw new BadInput('These are one event already; name at least two events to merge.');
      const [first, ...rest] = events;
      return { kind: 'MERGE_EVENTS', one: first!.map(anchorOf), other: rest.flat().map(anchorOf), label: first![0]!.quote };
    });
  }

  splitEvent(id: string, { articles = [] }: Part, curator: Curator): Promise<Decision> {
    return this.#decide(curator, async (transaction) => {
      const [tellings] = await tellingsBy(transaction, [id]);
      const one = tellings!.filter(({ articleId }) => articles.includes(articleId));
      const other = tellings!.filter(({ articleId }) => !articles.includes(articleId));
      if (one.length === 0 || other.length === 0) throw new BadInput('Name some, not all, of the articles that tell of the event; "mentions" of the event lists them.');
      return { kind: 'SPLIT_EVENT', one: one.map(anchorOf), other: other.map(anchorOf), label: other[0]!.quote };
    });
  }

  undo(id: string, { by, reason }: Curator): Promise<Decision> {
    return this.#engine.write(async (transaction) => {
      const now = this.#now();
      await lock(transaction, 'decision', [id]);
      const [row] = await transaction.run('read/corrections/by-id', { ids: [id] });
      if (!row) throw new NotFound(`There is no decision "${id}"; "changes" lists those that there are.`);
      const stored = toDecision(row.decision);
      if (stored.undoneAt !== null) throw new Conflict(`"${id}" was taken back already, on ${stored.undoneAt}; there is nothing left to take back.`);
      const decision = { ...stored, undoneAt: now, undoneBy: by };
      await writeRows(transaction, 'save-decisions', [decision]);
      const touched = await reconsider(transaction, decision, now);
      await enter(transaction, now, [{ kind: 'UNDONE', subject: id, label: decision.label, by, reason }], touched);
      return decision;
    });
  }

  #decide({ by, reason }: Curator, sidesOf: (transaction: Transaction) => Promise<Sides>): Promise<Decision> {
    return this.#engine.write(async (transaction) => {
      const now = this.#now();
      const { articles = [], ...sides } = await sidesOf(transaction);
      const decision: Decision = { id: nextId(now), ...sides, one: sides.one.sort(), other: sides.other.sort(), articles, by, at: now, reason, undoneAt: null, undoneBy: null };
      await saveDecision(transaction, decision);
      const touched = await reconsider(transaction, decision, now);
      await enter(transaction, now, [{ kind: decision.kind, subject: decision.id, label: decision.label, by, reason }], touched);
      return decision;
    });
  }
}

interface KnownPerson {
  name: string;
  forms: { key: string; names: string[] }[];
}

const keysOf = ({ forms }: KnownPerson): string[] => forms.map(({ key }) => key);

/** People by ids that were ever given, each once. @throws NotFound */
async function peopleBy(transaction: Transaction, ids: readonly string[]): Promise<KnownPerson[]> {
  const current = await lastingIds(transaction, ids);
  const rows = await lookUp(transaction, 'people-by-id', 'ids', new Set(current.values()));
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  for (const id of ids) if (!byId.has(current.get(id)!)) throw new NotFound(`There is no person "${id}"; "people" lists those that there are.`);
  const forms = await lookUp(transaction, 'forms-of-people', 'keys', rows.map(({ key }) => key));
  return [...byId.values()].map(({ key, name }) => ({ name, forms: forms.filter(({ person }) => person === key).map(({ form }) => ({ key: form.key, names: form.names })) }));
}

/** A claim as far as it anchors decisions. */
type Anchored = Parameters<typeof anchorOf>[0];

/** The claims of each event. @throws NotFound */
async function tellingsBy(transaction: Transaction, ids: readonly string[]): Promise<Anchored[][]> {
  const current = await lastingIds(transaction, ids);
  const rows = await lookUp(transaction, 'claims-of-events', 'ids', new Set(current.values()));
  for (const id of ids) if (!rows.some((row) => row.id === current.get(id))) throw new NotFound(`There is no event "${id}"; "events" lists those that there are.`);
  return [...new Set(current.values())].map((id) => rows.filter((row) => row.id === id).map(({ claim }) => claim as Anchored));
}

async function splitByArticles(transaction: Transaction, person: KnownPerson, articles: readonly string[]): Promise<{ one: string[]; other: string[] }> {
  const rows = await lookUp(transaction, 'person-claims-of-forms', 'keys', keysOf(person));
  const inside = rows.filter(({ article }) => articles.includes(article.id));
  if (inside.length === 0 || inside.length === rows.length) throw new BadInput('Name some, not all, of the articles that name the person; "mentions" of the person lists them.');
  const one = [...new Set(inside.map(({ claim }) => formKey(claim as PersonClaim)))];
  return { one, other: [...new Set([...keysOf(person), ...one])] };
}

function splitByNames(person: KnownPerson, names: readonly string[]): { one: string[]; other: string[] } {
  const folded = new Set(names.map(foldName));
  const isNamed = (form: KnownPerson['forms'][number]): boolean => form.names.some((name) => folded.has(foldName(name)));
  const [one, other] = [person.forms.filter(isNamed), person.forms.filter((form) => !isNamed(form))];
  if (one.length === 0 || other.length === 0) throw new BadInput('Name some, not all, of the names that the person goes by; "names" of the person lists them.');
  return { one: one.map(({ key }) => key), other: other.map(({ key }) => key) };
}
