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
export const createReader = (engine: Engine, projection: Projection = whole()): Reader => new EngineReader(engine, projection);

/** Makes what reads a noun when that noun is first asked for: a request has a reader of its own, and asks for few of them. */
class EngineReader implements Reader {
  private readonly of: Engine;
  private readonly projection: Projection;
  private readonly made: { -readonly [Noun in 'articles' | 'events' | 'organizations' | 'people' | 'relations' | 'statements' | 'topics']?: Reader[Noun] } = {};

  constructor(engine: Engine, projection: Projection) {
    this.of = engine;
    this.projection = projection;
  }

  get articles(): Articles { return (this.made.articles ??= new Articles(this.of, this.projection)); }
  get contents(): Contents { return new Contents(this.of); }
  get corrections(): Corrections { return new Corrections(this.of); }
  get events(): Events { return (this.made.events ??= new Events(this.of, this.projection)); }
  get journal(): Journal { return new Journal(this.of); }
  get organizations(): Organizations { return (this.made.organizations ??= new Organizations(this.of)); }
  get people(): People { return (this.made.people ??= new People(this.of, this.projection)); }
  get relations(): Relations { return (this.made.relations ??= new Relations(this.of, this.projection)); }
  get statements(): Statements { return (this.made.statements ??= new Statements(this.of, this.projection)); }
  get topics(): Topics { return (this.made.topics ??= new Topics(this.of)); }

  part(filter: PartFilter): Contents { return new SelectedContents(this.of, filter); }
  countriesCounted(codes: readonly CountryCode[]): Promise<CountryCount[]> { return countriesCounted(this.of, codes); }
  search(request: SearchRequest, window: Window): Promise<SearchAnswer> { return search(this.of, request, window); }
  counts(): Promise<Counts> { return countsOf(this.of); }
  sources(): Promise<SourceNode[]> { return sourcesOf(this.of); }
  async engine(): Promise<{ name: string; version: string }> { return { name: this.of.name, version: await this.of.version() }; }
}
