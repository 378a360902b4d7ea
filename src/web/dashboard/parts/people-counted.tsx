import { useWords } from '../words/words.ts';
import { PersonName } from './names.tsx';
import type { NamedPerson } from './names.tsx';

/** People with how many events they share with whom the page is about. */
export function PeopleCounted({ edges }: { edges: readonly { eventCount: number | null; node: NamedPerson }[] }) {
  const { t } = useWords();
  if (edges.length === 0) return <p class="nothing">{t('state.nobody')}</p>;
  return <ul class="plain">{edges.map(({ eventCount, node }) => <li key={node.id}><PersonName of={node} /> <span class="faint">{eventCount}</span></li>)}</ul>;
}
