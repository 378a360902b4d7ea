import { clusterTellings } from '../../../src/resolution/events/cluster.ts';
import type { Telling } from '../../../src/resolution/events/telling.ts';
import type { Stories } from './stories.ts';

/** How well tellings were put together, pair of labelled tellings by pair of labelled tellings. */
export interface EventScore {
  articles: number;
  stories: number;
  /** Labelled tellings that were read out of the articles, and labels that were not. */
  tellings: number;
  unread: number;
  precision: number;
  recall: number;
  f1: number;
  /** Pairs of labelled tellings that were merged and are of two events. */
  falseMerges: number;
  /** Pairs of tellings, one unlabelled at least, that were merged across articles written about different events. */
  strayMerges: number;
  suggestions: number;
  /** Pairs of one event that were merged or suggested, of all pairs of one event. */
  recallWithSuggestions: number;
  errors: string[];
}

export function scoreEvents({ articles, tellings, storyOf, storyOfArticle, unread }: Stories): EventScore {
  const { clusters, suggestions } = clusterTellings(tellings, []);
  const clusterOf = new Map(clusters.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const between = (one: string, other: string): string => [clusterOf.get(one)!, clusterOf.get(other)!].sort((left, right) => left - right).join();
  const suggested = new Set(suggestions.map(({ one, other }) => between(one, other)));
  const errors: string[] = [];
  let right = 0, wrong = 0, missed = 0, offered = 0, stray = 0;
  tellings.forEach((one, index) => {
    for (const other of tellings.slice(index + 1)) {
      const [story, another] = [storyOf.get(one.claim.id), storyOf.get(other.claim.id)];
      const merged = clusterOf.get(one.claim.id) === clusterOf.get(other.claim.id);
      if (story === undefined || another === undefined) {
        if (!merged || storyOfArticle.get(one.article.id) === storyOfArticle.get(other.article.id)) continue;
        stray++;
        errors.push(`STRAY   ${described(one)}  ↔  ${described(other)}`);
      } else if (story === another) {
        if (merged) right++;
        else {
          missed++;
          const hinted = suggested.has(between(one.claim.id, other.claim.id));
          if (hinted) offered++;
          errors.push(`MISSED${hinted ? '?' : ' '} ${story}: ${described(one)}  ↔  ${described(other)}`);
        }
      } else if (merged) {
        wrong++;
        errors.push(`MERGED  ${story} ↔ ${another}: ${described(one)}  ↔  ${described(other)}`);
      }
    }
  });
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  return {
    articles, stories: new Set(storyOf.values()).size, tellings: storyOf.size, unread: unread.length,
    precision, recall, f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall),
    falseMerges: wrong, strayMerges: stray, suggestions: suggestions.length, recallWithSuggestions: (right + offered) / Math.max(1, right + missed), errors,
  };
}

const described = ({ claim, article }: Telling): string =>
  [article.id, article.publishedAt, claim.type, claim.mode, claim.modality, claim.source.join('+') + '>' + claim.target.join('+'), claim.people.join(', '), claim.date].join(' ');
