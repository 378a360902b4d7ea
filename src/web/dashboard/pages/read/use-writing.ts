import { useMutation } from '@urql/preact';
import { useState } from 'preact/hooks';
import { WriteArticlesDocument } from '../../../../client/operations.ts';
import type { IngestStatus, WriteArticlesMutation, WriteArticlesMutationVariables } from '../../../../client/operations.ts';
import { faultOf } from '../../service/use-operation.ts';
import type { Draft } from './draft.ts';

/** What became of an article that was written, or why it was not. */
export interface Outcome {
  status: IngestStatus;
  articleId: string | null;
  duplicateOf: { id: string; title: string | null } | null;
  /** The service's sentence. */
  error: string | null;
}

/** As many articles as are written at once, so that one sees how it goes on. */
const BATCH = 10;

/** Writes drafts to the graph, batch after batch; what became of each is there as soon as its batch is done. */
export function useWriting(): { outcomes: ReadonlyMap<number, Outcome>; isWriting: boolean; write: (drafts: readonly Draft[]) => Promise<void> } {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, Outcome>>(new Map());
  const [isWriting, setWriting] = useState(false);
  const [, send] = useMutation<WriteArticlesMutation, WriteArticlesMutationVariables>(String(WriteArticlesDocument));
  return {
    outcomes,
    isWriting,
    async write(drafts) {
      setWriting(true);
      for (let begin = 0; begin < drafts.length; begin += BATCH) {
        const batch = drafts.slice(begin, begin + BATCH);
        const { data, error } = await send({ input: batch.map(({ input }) => input) });
        const results = data?.ingestArticles ?? [];
        const reason = error ? faultOf(error).sentence || faultOf(error).code : null;
        setOutcomes((before) => new Map([...before, ...batch.map(({ key }, index): [number, Outcome] => {
          const result = results[index];
          return [key, result
            ? { status: result.status, articleId: result.article?.id ?? null, duplicateOf: result.duplicateOf, error: result.error?.message ?? null }
            : { status: 'FAILED', articleId: null, duplicateOf: null, error: reason }];
        })]));
        if (error) break;
      }
      setWriting(false);
    },
  };
}
