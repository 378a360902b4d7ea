import { onAnswer } from './editors.ts';
import { element } from './elements.ts';
import style from './library.css?inline';
import { libraryPanel } from './library-panel.ts';
import type { LibraryEntry } from './library-panel.ts';
import { tablePanel } from './table-panel.ts';

/** Beside GraphiQL: the service's questions to choose from, and the answer as tables. */
const entries = JSON.parse(document.getElementById('library-entries')!.textContent!) as LibraryEntry[];

const table = tablePanel();
const library = libraryPanel(entries, () => select('Table'));
const panels: Record<string, HTMLElement> = { Questions: library, Table: table.panel };
const tabs = new Map(Object.keys(panels).map((name) => [name, element('button', { type: 'button', role: 'tab', onclick: () => select(name) }, name)]));

function select(name: string): void {
  for (const [other, tab] of tabs) {
    tab.setAttribute('aria-selected', String(other === name));
    panels[other]!.hidden = other !== name;
  }
}

const toggle = element('button', { type: 'button', class: 'library-toggle', 'aria-expanded': 'false', onclick: () => {
  const open = document.body.classList.toggle('library-open');
  toggle.setAttribute('aria-expanded', String(open));
} }, 'Questions and tables');

document.head.append(element('style', {}, style));
document.body.append(element('aside', { class: 'library', 'aria-label': 'Questions and tables' }, element('nav', { role: 'tablist' }, ...tabs.values()), ...Object.values(panels)), toggle);
select('Questions');
void onAnswer(table.show);
