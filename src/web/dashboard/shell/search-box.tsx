import { useId, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useAddressOf } from '../address/to.tsx';
import { Marked } from '../parts/marked.tsx';
import { useWords } from '../words/words.ts';
import { stepped, useSuggestions } from './use-suggestions.ts';

/** Leads to what is meant, which it suggests while it is typed, or to the page of all that answers. By the pattern of a combobox with a list and manual selection (WAI-ARIA Authoring Practices). */
export function SearchBox() {
  const { t, code } = useWords();
  const [, go] = useLocation();
  const addressOf = useAddressOf();
  const id = useId();
  const [text, setText] = useState('');
  const [isWanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const suggestions = useSuggestions(text);
  const isOpen = isWanted && suggestions.length > 0;
  const place = isOpen ? suggestions.findIndex(({ path }) => path === chosen) : -1;
  const want = (wanted: boolean): void => {
    setWanted(wanted);
    setChosen(null);
  };
  const lead = (address: string): void => {
    want(false);
    go(address);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setWanted(true);
      setChosen(stepped(suggestions.map(({ path }) => path), chosen, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      want(false);
    }
  };
  return (
    <form class="search-box" role="search" onSubmit={(event) => {
      event.preventDefault();
      const meant = suggestions[place];
      if (meant) lead(addressOf(meant.path));
      else if (text.trim()) lead(addressOf('/search', { text: text.trim() }));
    }}>
      <input type="search" role="combobox" autocomplete="off" placeholder={t('shell.search')} aria-label={t('shell.search')}
        aria-autocomplete="list" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} aria-activedescendant={place >= 0 ? `${id}-${place}` : undefined}
        value={text} onKeyDown={onKeyDown} onBlur={() => want(false)}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          want(true);
        }} />
      {isOpen && (
        <>
          <p class="for-screen-readers" role="status">{t('search.suggested', { count: suggestions.length })}</p>
          {/* The text keeps the focus while one is pointed at. */}
          <ul class="suggested" role="listbox" id={id} aria-label={t('search.suggestions')} onMouseDown={(event) => event.preventDefault()}>
            {suggestions.map(({ kind, title, titleMarks, path }, index) => (
              <li role="option" key={path} id={`${id}-${index}`} aria-selected={index === place} onClick={() => lead(addressOf(path))}>
                <span><Marked text={title} marks={titleMarks} /></span> <span class="faint">{code('kind', kind)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </form>
  );
}
