import { TopicChoicesDocument } from '../../../client/operations.ts';
import { useFilters, useSetFilters } from '../address/filters.ts';
import { useOperation } from '../service/use-operation.ts';
import { useWords } from '../words/words.ts';

export type FilterName = 'period' | 'topic' | 'type' | 'mode' | 'written';

/** What a page can be narrowed by; each stands in the address at once. @param by the filters that the page heeds */
export function FilterBar({ by }: { by: readonly FilterName[] }) {
  const { t, code, codes } = useWords();
  const filters = useFilters();
  const set = useSetFilters();
  const isNarrowed = by.some((name) => (name === 'period' ? filters.from || filters.to : filters[name]));
  const choice = (name: 'type' | 'mode' | 'written', kind: string) => by.includes(name) && (
    <Choice name={name} value={filters[name]} options={codes(kind).map((value) => [value, code(kind, value)])} />
  );
  return (
    <form class="filter-bar" aria-label={t('filter.title')} onSubmit={(event) => event.preventDefault()}>
      {by.includes('period') && (
        <>
          <DateChoice name="from" />
          <DateChoice name="to" />
        </>
      )}
      {choice('type', 'type')}
      {choice('mode', 'mode')}
      {by.includes('topic') && <TopicChoice value={filters.topic} />}
      {choice('written', 'language')}
      {isNarrowed && (
        <button type="button" class="small" onClick={() => set({ from: undefined, to: undefined, topic: undefined, type: undefined, mode: undefined, written: undefined })}>{t('filter.clear')}</button>
      )}
    </form>
  );
}

function Choice({ name, value, options }: { name: FilterName; value: string | undefined; options: readonly (readonly [value: string, words: string])[] }) {
  const { t } = useWords();
  const set = useSetFilters();
  return (
    <label>
      {t(`filter.${name}`)}
      <select value={value ?? ''} onChange={({ currentTarget }) => set({ [name]: currentTarget.value || undefined })}>
        <option value="">{t('filter.any')}</option>
        {options.map(([option, words]) => <option value={option} key={option}>{words}</option>)}
      </select>
    </label>
  );
}

/** The topics that articles are about, those with most events first. */
function TopicChoice({ value }: { value: string | undefined }) {
  const { lang } = useWords();
  const { data } = useOperation(TopicChoicesDocument, { lang });
  return <Choice name="topic" value={value} options={(data?.topics.edges ?? []).map(({ node }) => [node.id, node.name])} />;
}

function DateChoice({ name }: { name: 'from' | 'to' }) {
  const { t } = useWords();
  const filters = useFilters();
  const set = useSetFilters();
  const value = filters[name] ?? '';
  return (
    <label>
      {t(`filter.${name}`)}
      <input type="date" value={value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value} onChange={({ currentTarget }) => set({ [name]: currentTarget.value || undefined })} />
    </label>
  );
}
