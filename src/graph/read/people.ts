import type { Occupancy } from '../../domain/canon.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { CountryCode } from '../../domain/country.ts';
import type { Language } from '../../domain/language.ts';
import type { OfficeKind } from '../../domain/office.ts';
import type { Engine } from '../engine.ts';
import type { PackedPlaces } from './evidence.ts';
import { unpack } from './evidence.ts';
import { Listing } from './listing.ts';
import type { ListedNoun } from './listing.ts';
import { whole } from './projection.ts';
import type { Projection } from './projection.ts';
import { byLastingIds, nodeFrom, nodesOf, projectedOf } from './rows.ts';
import type { PersonNode, Place } from './nodes.ts';

/** A form of a name as articles of a language write it. */
export interface NameForm {
  name: string;
  language: Language;
  /** How many articles do. */
  count: number;
}

/** A person in the list of someone or something: with the number of events they share. */
export interface Participant extends PersonNode {
  eventCount: number;
}

/**
 * A term of a person in an office, as `Occupancy` of src/domain/canon.ts says, and the words of the article that say so. A property that ends in
 * `Claim` is the id of the claim that proves the one before it.
 */
export interface OccupancyNode extends Place, Pick<Occupancy,
  'id' | 'office' | 'country' | 'from' | 'fromClaim' | 'to' | 'toClaim' | 'toBasis' | 'endedBy' | 'endedByClaim' | 'status' | 'statusClaim' |
  'firstSeen' | 'firstSeenClaim' | 'lastSeen' | 'lastSeenClaim' | 'heldFrom' | 'heldUntil' | 'articleCount'> {}

/** Which holders of offices: of what country, of what kinds. */
export interface OfficesAsked {
  country: CountryCode;
  offices: readonly OfficeKind[];
}

const PEOPLE: ListedNoun = {
  noun: 'person', label: 'Person', properties: { NAME: { property: 'name', always: true }, ARTICLES: { property: 'articleCount', number: true, always: true } },
};

/** Reads people; every method is one statement (two where an id has moved). */
export class People {
  /** `all`, `ministers`. */
  readonly list: Listing<PersonNode>;
  /** Of a pair, of a person. */
  readonly participants: Listing<Participant>;
  private readonly engine: Engine;
  private readonly projection: Projection;

  constructor(engine: Engine, projection: Projection = whole()) {
    this.engine = engine;
    this.projection = projection;
    this.list = new Listing(engine, 'people', PEOPLE, { projected: { of: 'person', projection } });
    this.participants = new Listing(engine, 'participants', null, { projected: { of: 'person', projection, more: ['eventCount'] } });
  }

  byIds(ids: readonly string[]): Promise<(PersonNode | null)[]> {
    return byLastingIds(this.engine, 'people/by-id', ids, this.projection.person);
  }

  /** Every form of each person's name, the most frequent first. */
  async names(ids: readonly string[]): Promise<NameForm[][]> {
    const packed = await nodesOf<{ nameForms: string[]; nameLanguages: Language[]; nameCounts: number[] }>(this.engine, 'people/names', ids);
    return packed.map(([names]) =>
      (names?.nameForms ?? [])
        .map((name, index) => ({ name, language: names!.nameLanguages[index]!, count: names!.nameCounts[index]! }))
        .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1)),
    );
  }

  ofEvents(ids: readonly string[]): Promise<PersonNode[][]> {
    return projectedOf(this.engine, 'people/of-event', ids, this.projection.person);
  }

  ofArticles(ids: readonly string[]): Promise<PersonNode[][]> {
    return projectedOf(this.engine, 'people/of-article', ids, this.projection.person);
  }

  /** Who made each statement, when a person did. */
  async ofStatements(ids: readonly string[]): Promise<(PersonNode | null)[]> {
    return (await projectedOf<PersonNode>(this.engine, 'people/of-statement', ids, this.projection.person)).map(([speaker]) => speaker ?? null);
  }

  /** Who held the offices on a day (`YYYY-MM-DD`; null for now, as far as the graph knows), for each that is asked: the surest first, then the latest. */
  async holders(asked: readonly OfficesAsked[], at: string | null): Promise<PersonNode[][]> {
    const keyed = asked.map(({ country, offices }, key) => ({ key, country, offices: [...offices] }));
    const { person: properties } = this.projection;
    const rows = await this.engine.read((transaction) => transaction.run('read/people/of-country', { asked: keyed, at, properties: [...properties] }));
    const people = new Map(rows.map(({ parent, nodes }) => [parent as number, (nodes as unknown[][]).map((values) => nodeFrom(properties, values) as unknown as PersonNode)]));
    return keyed.map(({ key }) => people.get(key) ?? []);
  }

  occupancies(ids: readonly string[]): Promise<OccupancyNode[][]> {
    return nodesOf(this.engine, 'people/occupancies', ids);
  }

  /** Where articles make office claims; null for an id that none has now. */
  async officeClaims(ids: readonly string[]): Promise<(Place | null)[]> {
    return (await nodesOf<Place>(this.engine, 'people/office-claims', ids)).map(([place]) => place ?? null);
  }

  /** Where each person is named, the newest article first, at most `limit` places. */
  async mentions(ids: readonly string[], limit: number): Promise<Place[][]> {
    const packed = await nodesOf<PackedPlaces & { articleId: string }>(this.engine, 'people/mentions', ids, { limit });
    // Two names of one person in a text are two relationships.
    const inText = (names: readonly (PackedPlaces & { articleId: string })[]): Place[] =>
      names.flatMap((places) => unpack(places, places.articleId)).sort((left, right) => left.start - right.start);
    return packed.map((names) => [...groupBy(names, ({ articleId }) => articleId).values()].flatMap(inText).slice(0, limit));
  }
}
