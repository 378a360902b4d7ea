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
  lastContact: { time: string; timeBasis: 'EVENT' | 'REPORT' } | null;
}

/** Pairs of states with how much there is between them, how it goes and when they last met. */
export function RelationTable({ relations }: { relations: readonly RelationInTable[] }) {
  const { t } = useWords();
  if (relations.length === 0) return <p class="nothing">{t('state.noRelations')}</p>;
  return (
    <div class="scrolling" tabIndex={0} role="region" aria-label={t('table.pairs')}>
      <table>
        <thead><tr><th scope="col">{t('table.pair')}</th><th scope="col">{t('table.events')}</th><th scope="col">{t('table.score')}</th><th scope="col">{t('table.lastContact')}</th></tr></thead>
        <tbody>
          {relations.map(({ id, a, b, eventCount, score, lastContact }) => (
            <tr key={id}>
              <th scope="row"><PairName a={a} b={b} /></th>
              <td class="number">{eventCount}</td>
              <td class="number"><Score of={score} /></td>
              <td>{lastContact ? <When of={lastContact.timeBasis === 'EVENT' ? { date: lastContact.time } : { date: null, reportedAt: lastContact.time }} /> : t('when.unknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
