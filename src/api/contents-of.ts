import type { Contents } from '../graph/read/contents.ts';
import type { Reader } from '../graph/read/reader.ts';
import { filterFromJson } from './inputs/filter-from-json.ts';

/** The contents of the graph, or of the part that filters name in the JSON of GraphQL's EventFilter and ArticleFilter. @throws BadInput, LimitExceeded */
export async function contentsOf(
  read: Pick<Reader, 'contents' | 'events' | 'part'>, { events, articles }: { events?: string | null; articles?: string | null },
): Promise<Contents> {
  if (events == null && articles == null) return read.contents;
  return read.part({
    events: events == null ? null : await read.events.settled(filterFromJson('EventFilter', events, 'events')),
    articles: articles == null ? null : filterFromJson('ArticleFilter', articles, 'articles'),
  });
}
