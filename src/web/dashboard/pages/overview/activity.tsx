import { StatesByActivityDocument } from '../../../../client/operations.ts';
import type { EventFilter } from '../../../../client/operations.ts';
import { Answer } from '../../parts/answer.tsx';
import { WorldMap } from '../../pictures/world/world-map.tsx';
import type { ActiveState } from '../../pictures/world/world-map.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';

interface ActivityProps {
  filter: EventFilter | undefined;
  /** States of the pages before this one, and where that one ended. */
  before?: readonly ActiveState[];
  after?: string;
}

/** All states by how much happens with them: page after page is asked for, then the map is drawn. */
export function Activity({ filter, before = [], after }: ActivityProps) {
  const { t, lang } = useWords();
  const asked = useOperation(StatesByActivityDocument, { filter, after, lang });
  return (
    <Answer of={asked}>
      {({ eventGroups: { edges, pageInfo } }) => {
        const states = [...before, ...edges.flatMap(({ node: { country, eventCount, score } }) => (country ? [{ country, eventCount, score }] : []))];
        return pageInfo.hasNextPage && pageInfo.endCursor
          ? <Activity filter={filter} before={states} after={pageInfo.endCursor} />
          : <WorldMap states={states} title={t('overview.map')} name="states" />;
      }}
    </Answer>
  );
}
