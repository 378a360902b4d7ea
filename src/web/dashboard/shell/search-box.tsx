import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useAddressOf } from '../address/to.tsx';
import { useWords } from '../words/words.ts';

/** Leads to the page of what was searched for. */
export function SearchBox() {
  const { t } = useWords();
  const [, go] = useLocation();
  const addressOf = useAddressOf();
  const [text, setText] = useState('');
  return (
    <form class="search-box" role="search" onSubmit={(event) => {
      event.preventDefault();
      if (text.trim()) go(addressOf('/search', { text: text.trim() }));
    }}>
      <input type="search" placeholder={t('shell.search')} aria-label={t('shell.search')} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
    </form>
  );
}
