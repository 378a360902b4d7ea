import { EventGroupsDocument } from '../../../client/operations.ts';
import type { EventFilter, Interval } from '../../../client/operations.ts';
import { SeriesByType } from '../pictures/series-by-type.tsx';
import type { TypeInTime } from '../pictures/series-by-type.tsx';
import { useOperation } from '../service/use-operation.ts';
import { Answer } from './answer.tsx';

interface TypesProps {
  filter: EventFilter | undefined;
  interval: Interval;
  title: string;
  name: string;
}

/** Which types of events happened when, of those that a filter lets through. */
export const TypesOverTime = (props: TypesProps) => <TypesFrom key={JSON.stringify([props.filter, props.interval])} {...props} before={[]} />;

const MOST = 100;

/** Page after page is asked for, then the picture is drawn. @param before groups of the pages before this one, of which the last ended at `after` */
function TypesFrom({ before, after, ...props }: TypesProps & { before: readonly TypeInTime[]; after?: string }) {
  const { filter, interval, title, name } = props;
  const asked = useOperation(EventGroupsDocument, { by: ['INTERVAL', 'TYPE'], interval, filter, first: MOST, after });
  return (
    <Answer of={asked}>
      {({ eventGroups: { edges, pageInfo } }) => {
        const groups = [...before, ...edges.map(({ node }) => node)];
        return pageInfo.hasNextPage && pageInfo.endCursor
          ? <TypesFrom {...props} before={groups} after={pageInfo.endCursor} />
          : <SeriesByType groups={groups} interval={interval} title={title} name={name} />;
      }}
    </Answer>
  );
}
