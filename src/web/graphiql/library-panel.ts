import { run, show } from './editors.ts';
import { element } from './elements.ts';

/** An operation of the service as the page brings it. */
export interface LibraryEntry {
  name: string;
  group: keyof typeof GROUPS;
  kind: 'query' | 'mutation' | 'subscription';
  description: string;
  text: string;
  variables: Record<string, unknown>;
}

const GROUPS = { QUESTION: 'Questions', PAGE: 'Pages', DASHBOARD: 'Dashboard' } as const;

/** The operations to choose from; a query that is chosen is asked with its example at once, what changes the graph is only shown. */
export function libraryPanel(entries: readonly LibraryEntry[], onChosen: () => void): HTMLElement {
  const choose = async ({ name, kind, text, variables }: LibraryEntry): Promise<void> => {
    await show(text, JSON.stringify(variables, null, 2));
    if (kind !== 'query') return;
    await run(name);
    onChosen();
  };
  const list = element('div', { class: 'library-list' });
  const fill = (words: string): void => {
    list.replaceChildren(...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((group) => {
      const found = entries.filter((entry) => entry.group === group && `${entry.name} ${entry.description}`.toLowerCase().includes(words.toLowerCase()));
      if (found.length === 0) return [];
      return [element('h2', {}, GROUPS[group]), ...found.map((entry) =>
        element('button', { type: 'button', class: 'library-entry', onclick: () => void choose(entry) }, element('strong', {}, entry.name), element('span', {}, entry.description)))];
    }));
    if (list.childElementCount === 0) list.append(element('p', {}, 'No question has these words.'));
  };
  const search = element('input', { type: 'search', placeholder: 'Find a question', 'aria-label': 'Find a question', oninput: () => fill(search.value) });
  fill('');
  return element('section', { 'aria-label': 'Questions' }, search, list);
}
