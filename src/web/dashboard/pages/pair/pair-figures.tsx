import type { PairHeadQuery } from '../../../../client/operations.ts';
import { To, pathOf } from '../../address/to.tsx';
import { useDeed } from '../../parts/event-line.tsx';
import { Figures } from '../../parts/figures.tsx';
import { Score, scoreText } from '../../parts/score.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';

type Pair = PairHeadQuery['bilateral'];

/** How two states get on, in a line of figures. */
export function PairFigures({ of: { score, trend, eventCount, undatedEventCount, plannedEventCount, firstContact, lastContact } }: { of: Pair }) {
  const { t, tag } = useWords();
  return (
    <Figures of={[
      [t('table.score'), <Score of={score} />],
      ...(trend?.change != null ? [[t('pair.trend'), scoreText(trend.change, tag)] as const] : []),
      [t('table.events'), eventCount],
      [t('pair.undated'), undatedEventCount],
      [t('pair.planned'), plannedEventCount],
      [t('pair.first'), <ContactName of={firstContact} />],
      [t('table.lastContact'), <ContactName of={lastContact} />],
    ]} />
  );
}

function ContactName({ of: contact }: { of: Pair['lastContact'] }) {
  const { t } = useWords();
  const deed = useDeed();
  if (!contact) return <span class="unknown">{t('when.unknown')}</span>;
  const { time, timeBasis, event } = contact;
  return (
    <span class="contact">
      <When of={timeBasis === 'EVENT' ? { date: time } : { date: null, reportedAt: time }} /> <To path={pathOf.event(event.id)}>{deed(event)}</To>
    </span>
  );
}
