import './matrix.css';
import { MatrixDocument } from '../../../../client/operations.ts';
import { periodOf, useFilters } from '../../address/filters.ts';
import { useAddressValue } from '../../address/value.ts';
import { Answer } from '../../parts/answer.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { Heatmap } from './heatmap.tsx';
import type { Measure } from './heatmap.tsx';

const CODE = /^[A-Z]{2,3}$/;

/** Each two of many states, side by side: how much there is between them, or how it goes. */
export default function MatrixPage() {
  const { t, lang } = useWords();
  const filters = useFilters();
  const [of, setOf] = useAddressValue('of');
  const [directed, setDirected] = useAddressValue('directed');
  const [states, setStates] = useAddressValue('states');
  const codes = states.toUpperCase().split(/[\s,]+/).filter((code) => CODE.test(code));
  const measure: Measure = of === 'score' ? 'score' : 'events';
  const asked = useOperation(MatrixDocument, { countries: codes.length > 1 ? codes : undefined, period: periodOf(filters), directed: directed === 'yes', lang });
  return (
    <>
      <PageTitle title={t('matrix.heading')}><p>{t('matrix.explained')}</p></PageTitle>
      <FilterBar by={['period']} />
      <form class="filter-bar" aria-label={t('matrix.choices')} onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('matrix.of')}
          <select value={measure} onChange={({ currentTarget }) => setOf(currentTarget.value === 'score' ? 'score' : '')}>
            <option value="events">{t('table.events')}</option>
            <option value="score">{t('table.score')}</option>
          </select>
        </label>
        <label>
          {t('matrix.direction')}
          <select value={directed} onChange={({ currentTarget }) => setDirected(currentTarget.value)}>
            <option value="">{t('matrix.both')}</option>
            <option value="yes">{t('matrix.rowToColumn')}</option>
          </select>
        </label>
        <label>{t('matrix.states')}<input value={states} placeholder="KZ, UZ, KG" onChange={({ currentTarget }) => setStates(currentTarget.value.trim())} /></label>
      </form>
      <Answer of={asked}>{({ matrix }) => <Heatmap cells={matrix} measure={measure} isDirected={directed === 'yes'} />}</Answer>
    </>
  );
}
