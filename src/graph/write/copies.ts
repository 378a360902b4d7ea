import { areCopies, originalsOf } from '../../resolution/articles/originals.ts';
import type { Row, Transaction } from '../engine.ts';
import type { KnownArticle } from './known.ts';
import type { PreparedArticle } from './prepare.ts';
import { lock, lookUp } from './rows.ts';

/** What an article must tell so that its copies can be told. */
export type Member = Pick<KnownArticle, 'id' | 'publishedAt' | 'contentHash' | 'bands' | 'sketch' | 'duplicateOf'>;

/** Which article each is a copy of, before a write and after it, of all whose answer the write may change. */
export interface Copies {
  before: Map<string, string | null>;
  after: Map<string, string | null>;
  /** Content hashes by id, before the write, and after it. */
  contents: Map<string, string>;
  hashes: Map<string, string>;
}

/** @param written articles that come or change, @param known those that the graph has of the ones that come, change or go, @param gone ids of those that go */
export async function copiesOf(transaction: Transaction, written: readonly PreparedArticle[], known: ReadonlyMap<string, KnownArticle>, gone: readonly string[]): Promise<Copies> {
  const members = new Map<string, Member>();
  const add = (rows: Row[]): Member[] => rows.flatMap(({ article }) => {
    const member = known.get(article.id) ?? (article as Member);
    if (members.has(member.id)) return [];
    members.set(member.id, member);
    return [member];
  });
  add([...known.values()].map((article) => ({ article })));
  const originals = [...known.values()].map(({ id, duplicateOf }) => duplicateOf ?? id);
  add((await Promise.all([lookUp(transaction, 'articles', 'ids', originals), lookUp(transaction, 'copies', 'ids', originals)])).flat());

  const after = new Map<string, Member>(written.map(({ id, contentHash, facts: { publishedAt }, sketch }) => [id, { id, contentHash, publishedAt, duplicateOf: null, ...sketch }]));
  const leaving = new Set(gone);
  const read = new Set<string>();
  let frontier: Member[] = [...after.values(), ...[...members.values()].filter(({ id }) => !after.has(id) && !leaving.has(id))];
  while (frontier.length > 0) {
    const bands = [...new Set(frontier.flatMap((member) => member.bands))].filter((band) => !read.has(band)).sort();
    for (const band of bands) read.add(band);
    const [, rows] = await Promise.all([lock(transaction, 'passage', bands), lookUp(transaction, 'articles-of-passages', 'keys', bands)]);
    const candidates = rows.map(({ article }) => (known.get(article.id) ?? article) as Member).filter(({ id }) => !members.has(id) && !after.has(id));
    const alike = candidates.filter((candidate) => frontier.some((member) => areCopies(member, candidate)));
    frontier = add(alike.map((article) => ({ article })));
  }
  const staying = [...members.values()].filter(({ id }) => !after.has(id) && !leaving.has(id));
  const standing = [...after.values(), ...staying];
  return {
    before: new Map([...members.values()].map(({ id, duplicateOf }) => [id, duplicateOf ?? null])),
    after: originalsOf(standing),
    hashes: new Map(standing.map(({ id, contentHash }) => [id, contentHash])),
    contents: new Map([...members.values()].map(({ id, contentHash }) => [id, contentHash])),
  };
}
