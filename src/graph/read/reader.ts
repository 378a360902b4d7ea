import type { CountryCode } from '../../domain/country.ts';
import type { Engine } from '../engine.ts';
import { Articles } from './articles.ts';
import { Contents } from './contents.ts';
import { Corrections } from './corrections.ts';
import { countriesCounted } from './countries.ts';
import type { CountryCount } from './countries.ts';
import { Events } from './events.ts';
import { Journal } from './journal.ts';
import { Organizations } from './organizations.ts';
import type { Window } from './page.ts';
import { People } from './people.ts';
import { Relations } from './relations.ts';
import { SelectedContents } from './selected-contents.ts';
import type { PartFilter } from './selected-contents.ts';
import { whole } from './projection.ts';
import type { Projection } from './projection.ts';
import { search } from './search.ts';
import type { SearchAnswer, SearchRequest } from './search.ts';
import { Statements } from './statements.ts';
import { countsOf, sourcesOf } from './status.ts';
import type { Counts, SourceNode } from './status.ts';
import { Topics } from './topics.ts';

/** All that is asked of the graph. Reads are batched: keys in, results in the keys' order out, one statement a call. */
export interface Reader {
  articles: Articles;
  contents: Contents;
  /** Contents of a part. @throws BadInput, LimitExceeded for a filter that cannot be */
  part(filter: PartFilter): Contents;
  corrections: Corrections;
  events: Events;
  journal: Journal;
  organizations: Organizations;
  people: People;
  relations: Relations;
  statements: Statements;
  topics: Topics;
  countriesCounted(codes: readonly CountryCode[]): Promise<CountryCount[]>;
  search(request: SearchRequest, window: Window): Promise<SearchAnswer>;
  counts(): Promise<Counts>;
  sources(): Promise<SourceNode[]>;
  engine(): Promise<{ name: string; version: string }>;
}

/** @param projection which properties of nodes are read, looked at with each statement; all without it */
export function createReader(engine: Engine, projection: Projection = whole()): Reader {
  return {
    articles: new Articles(engine, projection),
    contents: new Contents(engine),
    part: (filter) => new SelectedContents(engine, filter),
    corrections: new Corrections(engine),
    events: new Events(engine, projection),
    journal: new Journal(engine),
    organizations: new Organizations(engine),
    people: new People(engine, projection),
    relations: new Relations(engine, projection),
    statements: new Statements(engine, projection),
    topics: new Topics(engine),
    countriesCounted: (codes) => countriesCounted(engine, codes),
    search: (request, window) => search(engine, request, window),
    counts: () => countsOf(engine),
    sources: () => sourcesOf(engine),
    engine: async () => ({ name: engine.name, version: await engine.version() }),
  };
}
