import { useEffect, useState } from 'preact/hooks';
import { SearchAllDocument } from '../../../client/operations.ts';
import type { EntityKind, SearchAllQuery } from '../../../client/operations.ts';
import { pathOfHit } from '../address/path-of-hit.ts';
import { useOperation } from '../service/use-operation.ts';
import { useWords } from '../words/words.ts';

type Hit = SearchAllQuery['search']['edges'][number]['node'];

/** What may be meant by what was typed so far, and its page. */
export interface Suggestion extends Pick<Hit, 'kind' | 'title' | 'titleMarks'> {
  path: string;
}

/** Things that have a name of their own; events are found by the words of the page of search. */
const KINDS: EntityKind[] = ['COUNTRY', 'PERSON', 'ORGANIZATION', 'TOPIC', 'ARTICLE'];
const MOST = 8;
/** Nobody waits for what is asked between two keys. */
const PAUSE_MILLISECONDS = 200;

/** What may be meant by a text that is still being typed; nothing by an empty one. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const { lang } = useWords();
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data } = useOperation(SearchAllDocument, { text, kinds: KINDS, asYouType: true, lang, first: MOST }, text === '');
  if (text === '' || typed.trim() === '') return [];
  return (data?.search.edges ?? []).flatMap(({ node: { kind, title, titleMarks, entity } }) => {
    const path = pathOfHit(entity);
    return path === null ? [] : [{ kind, title, titleMarks, path }];
  });
}

/** The suggestion after the chosen one, or before it; null, which is what was typed, stands before the first and after the last. */
export function stepped(paths: readonly string[], chosen: string | null, step: 1 | -1): string | null {
  const places = [null, ...paths];
  const place = Math.max(0, places.indexOf(chosen));
  return places[(place + step + places.length) % places.length]!;
}
