import { Sparkline } from '../pictures/sparkline.tsx';
import { useWords } from '../words/words.ts';
import { PairName } from './names.tsx';
import type { NamedCountry } from './names.tsx';
import { Score } from './score.tsx';
import { When } from './when.tsx';

export interface RelationInTable {
  id: string;
  a: NamedCountry;
  b: NamedCountry;
  eventCount: number;
  score: number | null;
  /** By year, from the first with any event to the last. */
  series: readonly { start: string; eventCount: number }[];
  lastContact: { time: string; timeBasis: 'EVENT' | 'REPORT' } | null;
}

/** Beyond so many years one old event would leave the line flat. */
const MOST_YEARS = 12;

/** The counts of each pair over the latest years of all, so that lines beside each other show the same time. */
function countsOverYears(relations: readonly RelationInTable[]): (relation: RelationInTable) => number[] {
  const years = relations.flatMap(({ series }) => series.map(({ start }) => Number(start.slice(0, 4))));
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  return ({ series }) => {
    const known = new Map(series.map(({ start, eventCount }) => [Number(start.slice(0, 4)), eventCount]));
    return Array.from({ length: known.size > 0 ? last - first + 1 : 0 }, (_, index) => known.get(first + index) ?? 0);
  };
}

/** Pairs of states with how much there is between them, how it goes and when they last met. */
export function RelationTable({ relations }: { relations: readonly RelationInTable[] }) {
  const { t } = useWords();
  const countsOf = countsOverYears(relations);
  if (relations.length === 0) return <p class="nothing">{t('state.noRelations')}</p>;
  return (
    <div class="scrolling" tabIndex={0} role="region" aria-label={t('table.pairs')}>
      <table>
        <thead><tr><th scope="col">{t('table.pair')}</th><th scope="col" class="number">{t('table.events')}</th><th scope="col" class="spare">{t('table.years')}</th><th scope="col" class="number">{t('table.score')}</th><th scope="col">{t('table.lastContact')}</th></tr></thead>
        <tbody>
          {relations.map((relation) => <RelationRow key={relation.id} of={relation} counts={countsOf(relation)} />)}
        </tbody>
      </table>
    </div>
  );
}

function RelationRow({ of: { a, b, eventCount, score, lastContact }, counts }: { of: RelationInTable; counts: readonly number[] }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row"><PairName a={a} b={b} /></th>
      <td class="number">{eventCount}</td>
      <td class="spare"><Sparkline counts={counts} /></td>
      <td class="number"><Score of={score} /></td>
      <td>{lastContact ? <When of={lastContact.timeBasis === 'EVENT' ? { date: lastContact.time } : { date: null, reportedAt: lastContact.time }} /> : <span class="when unknown">{t('when.unknown')}</span>}</td>
    </tr>
  );
}
