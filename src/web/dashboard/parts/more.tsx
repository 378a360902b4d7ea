import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../../client/operations.ts';
import { useOperation } from '../service/use-operation.ts';
import { useWords } from '../words/words.ts';
import { Answer } from './answer.tsx';

/** What is needed of a connection to go on in it. */
export interface PageOfList {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface MoreProps<Data, Variables> {
  document: TypedDocumentString<Data, Variables>;
  /** Without `after`. */
  variables: Variables;
  listOf: (data: Data) => PageOfList | null | undefined;
  children: (data: Data) => ComponentChildren;
}

/** A list that can grow: its first page, and each further one when it is asked for. Begins anew where its question changes. */
export function More<Data, Variables>(props: MoreProps<Data, Variables>) {
  return <Pages key={JSON.stringify(props.variables)} {...props} />;
}

function Pages<Data, Variables>({ document, variables, listOf, children }: MoreProps<Data, Variables>) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, index) => (
        <Page key={after} document={document} variables={after === null ? variables : { ...variables, after }} listOf={listOf}
          onMore={index === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : undefined}>
          {children}
        </Page>
      ))}
    </>
  );
}

function Page<Data, Variables>({ document, variables, listOf, children, onMore }: MoreProps<Data, Variables> & { onMore?: (cursor: string) => void }) {
  const { t } = useWords();
  const asked = useOperation(document, variables);
  return (
    <Answer of={asked}>
      {(data) => {
        const { hasNextPage, endCursor } = listOf(data)?.pageInfo ?? { hasNextPage: false, endCursor: null };
        return (
          <>
            {children(data)}
            {onMore && hasNextPage && endCursor && <button type="button" class="more" onClick={() => onMore(endCursor)}>{t('state.more')}</button>}
          </>
        );
      }}
    </Answer>
  );
}
