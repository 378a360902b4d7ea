import type { ArticleFacts } from '../../domain/canon.ts';
import { isCopy, likenessOf } from './likeness.ts';
import type { Sketch } from './sketch.ts';

export interface SketchedArticle extends Pick<ArticleFacts, 'id' | 'publishedAt'>, Sketch {
  contentHash: string;
}

/**
 * Which article each is a copy of: of all that copying connects, the earliest published, then the one with the smallest id; null for that one.
 * Any order of the articles gives the same.
 */
export function originalsOf(articles: readonly SketchedArticle[]): Map<string, string | null> {
  const groups = new Map(articles.map((article) => [article.id, [article]]));
  articles.forEach((one, index) => {
    for (const other of articles.slice(index + 1)) {
      const [left, right] = [groups.get(one.id)!, groups.get(other.id)!];
      if (left === right || !areCopies(one, other)) continue;
      const joined = [...left, ...right];
      for (const { id } of joined) groups.set(id, joined);
    }
  });
  const originals = new Map([...new Set(groups.values())].map((group) => [group, group.reduce((first, article) => (precedes(article, first) ? article : first)).id]));
  return new Map(articles.map(({ id }) => {
    const original = originals.get(groups.get(id)!)!;
    return [id, original === id ? null : original];
  }));
}

/** Days after which nobody copies news any more: what is as alike by then is another year's. */
const COPIED_WITHIN = 31;
const DAY = 86_400_000;

type Compared = Omit<SketchedArticle, 'id'>;

/** Whether one of two texts is a copy or a light rewrite of the other. */
export const areCopies = (one: Compared, other: Compared): boolean =>
  one.contentHash === other.contentHash
  || (one.bands.some((band) => other.bands.includes(band)) && isCopy(likenessOf(one, other), one, other) && areOfOneTime(one, other));

const areOfOneTime = ({ publishedAt: one }: Compared, { publishedAt: other }: Compared): boolean =>
  one === null || other === null || Math.abs(Date.parse(one) - Date.parse(other)) <= COPIED_WITHIN * DAY;

const UNDATED = 'undated';
const precedes = (left: SketchedArticle, right: SketchedArticle): boolean => {
  const [earlier, later] = [left.publishedAt ?? UNDATED, right.publishedAt ?? UNDATED];
  return earlier < later || (earlier === later && left.id < right.id);
};
