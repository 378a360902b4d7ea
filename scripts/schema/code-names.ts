import { LANGUAGES } from '../../src/domain/language.ts';
import type { Language } from '../../src/domain/language.ts';
import { eventNames } from '../../src/reference/event-name.ts';
import { offices } from '../../src/reference/office.ts';

const FOLDER = 'src/web/dashboard/words';

/** What types and modes of events and kinds of offices are called in the dashboard, out of the tables of `seeds/tables`: texts by the path of their file. */
export function codeNames(): [path: string, text: string][] {
  return LANGUAGES.flatMap((language) => Object.entries(namesIn(language)).map(([kind, names]): [string, string] => [`${FOLDER}/${language}/${kind}.json`, `${JSON.stringify(names, null, 2)}\n`]));
}

const namesIn = (language: Language) => ({
  type: Object.fromEntries(eventNames().filter(({ kind }) => kind === 'type').map(({ id, names }) => [id, titled(names[language][0]!)])),
  mode: Object.fromEntries(eventNames().filter(({ kind }) => kind === 'mode').map(({ id, names }) => [id, titled(names[language][0]!)])),
  office: Object.fromEntries(offices().map(({ kind, names }) => [kind, names[language]])),
});

const titled = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
