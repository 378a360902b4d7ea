import type { ArticleInput, Language } from '../../../../client/operations.ts';

/** An article that is to be read: not in the graph yet. */
export interface Draft {
  /** Of this page alone. */
  key: number;
  /** What to call it: the file's name, or the first words. */
  name: string;
  input: ArticleInput;
}

/** What a file cannot be read for, as a key of the words `read`. */
export class UnreadableFile extends Error {}

const LANGUAGES: readonly string[] = ['EN', 'RU', 'KK'] satisfies Language[];
/** What the service takes of an article's JSON; other fields are passed over. */
const TEXT_FIELDS = ['text', 'title', 'publishedAt', 'url', 'source'] as const;

const PAGES: readonly string[] = ['.html', '.htm', '.xhtml'];
/** By the standard of HTML a page declares its encoding within so many. */
const DECLARED_WITHIN_BYTES = 1024;
const LONGEST_BYTES = 10_000_000;
let last = 0;

export const draftOf = (name: string, input: ArticleInput): Draft => ({ key: ++last, name: name || `${input.title ?? input.text ?? ''}`.slice(0, 60), input });

/** The articles of a file: plain text is one, and a page, of which the service finds the text; `.json` holds one or a list, `.jsonl` one a line. @throws UnreadableFile */
export async function draftsOf(file: File): Promise<Draft[]> {
  if (file.size > LONGEST_BYTES) throw new UnreadableFile('tooLarge');
  const ending = /\.[^.]+$/.exec(file.name)?.[0].toLowerCase() ?? '';
  const isPage = PAGES.includes(ending);
  const text = (isPage ? await pageText(file) : await file.text()).replace(/^\uFEFF/, '');
  if (isPage) return text.trim() === '' ? fail('empty') : [draftOf(file.name, { html: text })];
  if (ending === '.txt' || ending === '.md') return text.trim() === '' ? fail('empty') : [draftOf(file.name, { text })];
  if (ending === '.json') return entriesOf(parsed(text)).map((entry) => draftOf(entry.title ?? file.name, entry));
  if (ending === '.jsonl' || ending === '.ndjson') return text.split('\n').filter((line) => line.trim() !== '').flatMap((line) => entriesOf(parsed(line))).map((entry) => draftOf(entry.title ?? file.name, entry));
  return fail('unknownKind');
}

function fail(reason: string): never {
  throw new UnreadableFile(reason);
}

/** A page in the encoding that it declares in its first bytes, UTF-8 where it declares none that browsers know. */
async function pageText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.slice(0, DECLARED_WITHIN_BYTES)))?.[1];
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('noJson');
  }
}

const entriesOf = (value: unknown): ArticleInput[] => (Array.isArray(value) ? value : [value]).map(inputOf);

function inputOf(value: unknown): ArticleInput {
  const entry = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { id, language } = entry;
  const texts = Object.fromEntries(TEXT_FIELDS.flatMap((field) => (typeof entry[field] === 'string' && entry[field] !== '' ? [[field, entry[field]]] : [])));
  if (typeof texts.text !== 'string' || texts.text.trim() === '') return fail('noText');
  const tag = typeof language === 'string' ? language.toUpperCase() : '';
  return {
    ...texts as { text: string },
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    ...(LANGUAGES.includes(tag) ? { language: tag as Language } : {}),
  };
}
