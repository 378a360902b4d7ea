import { BadInput } from '../../domain/errors.ts';
import type { CountryCode } from '../../domain/country.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { OfficeEvidence } from '../../domain/record.ts';
import type { Row } from '../../graph/engine.ts';
import type { Reading } from '../../graph/store.ts';
import { countryOf } from '../../reference/country.ts';
import { officeOfPosition } from '../../reference/position.ts';
import { partialDateOf } from './dates.ts';
import type { ImportFile, ImportLine } from './import-file.ts';
import { parseObject } from './json-line.ts';
import { organizationReading } from './organization-row.ts';
import { personReading, type PersonOffice } from './person-row.ts';
import { attempt, type RowFormat } from './row-format.ts';

/** What an Occupancy says of its holder's post. */
interface Post {
  position: string;
  status: string;
  from: string;
  to: string;
}

interface Position {
  name: string;
  country: CountryCode | null;
}

/** Posts and who holds them, which persons refer to from anywhere in a file. */
interface Posts {
  positions: Map<string, Position>;
  /** By the holder's id. */
  held: Map<string, Post[]>;
}

const values = (entity: Row, name: string): string[] => {
  const value: unknown = entity.properties?.[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};
const first = (entity: Row, name: string): string => values(entity, name)[0] ?? '';

/** A state by its FollowTheMoney code: ISO alpha-2 in small letters; `eu`, `suhh` and others that are no state of today are none. */
const stateOf = (codes: string[]): CountryCode | null => codes.map((code) => countryOf(code === 'uk' ? 'gb' : code)?.code ?? null).find((code) => code !== null) ?? null;

/** The first time through: what persons refer to. Only these are held, and only their few words. */
async function postsOf(file: ImportFile): Promise<Posts> {
  const posts: Posts = { positions: new Map(), held: new Map() };
  for await (const { text } of file.lines()) {
    if (text === null || !/"(?:Position|Occupancy)"/.test(text)) continue;
    let entity: Row;
    try {
      entity = parseObject(text, '');
    } catch {
      continue; // It is told of when the file is read for its persons.
    }
    if (entity.schema === 'Position') posts.positions.set(entity.id, { name: entity.caption ?? first(entity, 'name'), country: stateOf(values(entity, 'country')) });
    if (entity.schema !== 'Occupancy') continue;
    const post = { position: first(entity, 'post'), status: first(entity, 'status'), from: first(entity, 'startDate'), to: first(entity, 'endDate') };
    for (const holder of values(entity, 'holder')) posts.held.set(holder, [...(posts.held.get(holder) ?? []), post]);
  }
  return posts;
}

function statusOf({ status, to }: Post, seenOn: string | null): OfficeEvidence['status'] {
  if (status === 'ended') return 'FORMER';
  if (status === 'current' || to === '') return 'CURRENT';
  return seenOn !== null && to.slice(0, 10) > seenOn ? 'CURRENT' : 'FORMER';
}

/** @returns null for entities of other schemata @throws BadInput */
function readingOfLine({ text, place }: ImportLine, { positions, held }: Posts): Reading | null {
  const entity = parseObject(text, place);
  if (typeof entity.id !== 'string' || typeof entity.schema !== 'string') throw new BadInput(`${place} has no id or no schema, as entities of FollowTheMoney have; mend or remove the line.`);
  const day = String(entity.last_change ?? entity.first_seen ?? '').slice(0, 10);
  const publishedAt: PartialDate | null = partialDateOf(day, place, 'last_change');
  const article = {
    format: 'followthemoney' as const, id: `ftm:${entity.id}`, source: String(entity.datasets?.[0] ?? 'FollowTheMoney'), publishedAt,
    url: values(entity, 'sourceUrl').find((url) => /^https?:/.test(url)) ?? null,
  };
  if (entity.schema === 'Organization' || entity.schema === 'PublicBody') return organizationReading(article, values(entity, 'name'), [...values(entity, 'alias'), ...values(entity, 'abbreviation')]);
  if (entity.schema !== 'Person') return null;
  const [name, ...others] = [...new Set([entity.caption, ...values(entity, 'name')].filter((one) => typeof one === 'string' && one.trim() !== ''))] as string[];
  if (name === undefined) throw new BadInput(`${place}: the person ${entity.id} has no name; mend or remove the line.`);
  const offices = (held.get(entity.id) ?? []).flatMap((post): PersonOffice[] => {
    const position = positions.get(post.position);
    if (!position) return [];
    const from = partialDateOf(post.from, place, 'startDate');
    return [{
      position: position.name, office: officeOfPosition(position.name), country: position.country, status: statusOf(post, publishedAt),
      from, to: partialDateOf(post.to, place, 'endDate'), doubtful: post.status === 'unknown' && post.to === '',
    }];
  });
  return personReading(article, {
    name, aliases: [...others, ...values(entity, 'alias'), ...values(entity, 'weakAlias')],
    nationality: stateOf([...values(entity, 'nationality'), ...values(entity, 'citizenship'), ...values(entity, 'country')]),
    wikidataId: first(entity, 'wikidataId') || (/^Q\d+$/.test(entity.id) ? entity.id : null),
    offices,
  });
}

/**
 * Entities of FollowTheMoney, one JSON object a line, as OpenSanctions publishes them (`entities.ftm.json`): persons with the posts that they
 * hold. Posts and occupancies may stand behind the persons, so the file is read twice.
 */
export const followTheMoney: RowFormat = {
  fits: (head) => /^\{[^\n]*"schema"\s*:\s*"[A-Z]\w+"/.test(head),
  async *rows(file) {
    const posts = await postsOf(file);
    for await (const line of file.lines()) yield attempt(() => readingOfLine(line, posts));
  },
};
