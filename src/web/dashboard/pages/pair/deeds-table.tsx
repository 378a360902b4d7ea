import type { PairNarrowedQuery } from '../../../../client/operations.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useDeed } from '../../parts/event-line.tsx';
import { useWords } from '../../words/words.ts';

/** How often two states did what. */
export function DeedsTable({ counts, name }: { counts: readonly PairNarrowedQuery['deeds']['edges'][number]['node'][]; name: string }) {
  const { t } = useWords();
  const deed = useDeed();
  if (counts.length === 0) return <p class="nothing">{t('state.noEvents')}</p>;
  const rows = counts.map((count) => [count.type ? deed({ type: count.type, mode: count.mode }) : null, count.eventCount, count.score === null ? null : Math.round(count.score * 10) / 10]);
  return <DataTable of={{ title: t('pair.deeds'), columns: [t('pair.deed'), t('table.events'), t('table.score')], rows }} name={name} />;
}
