import { useFilters } from '../address/filters.ts';
import { useWords } from '../words/words.ts';
import type { FilterName } from './filter-bar.tsx';

const NAMES = ['type', 'mode', 'topic', 'written'] as const;

/** Says which filters that are set do not narrow a part of a page; nothing where all do. @param heeds those that narrow it, beside the period, which narrows everything below the filters */
export function Unheeded({ heeds }: { heeds: readonly FilterName[] }) {
  const { t, tag } = useWords();
  const filters = useFilters();
  const idle = NAMES.filter((name) => filters[name] && !heeds.includes(name));
  return idle.length === 0 ? null : <span class="unheeded">{t('filter.unheeded', { names: idle.map((name) => t(`filter.${name}`)).join(', ').toLocaleLowerCase(tag) })}</span>;
}
