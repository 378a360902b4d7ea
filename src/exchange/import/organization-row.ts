import type { Reading } from '../../graph/store.ts';
import { datasetOrganization } from '../../reference/dataset-organization.ts';
import { ComposedText } from './composed-text.ts';
import { readingOf, type RowArticle } from './row-reading.ts';

/** An organisation's row; null for one that is no international organisation of the tables: companies and authorities are none. */
export function organizationReading(article: Omit<RowArticle, 'text' | 'title' | 'language'>, names: string[], aliases: string[]): Reading | null {
  const all = [...new Set([...names, ...aliases])];
  const id = all.map(datasetOrganization).find((found) => found !== null) ?? null;
  if (id === null) return null;
  const text = new ComposedText();
  const organizations = all.map((name, index) => ({ id, at: text.add(index === 0 ? 'Name' : 'Also known as', name) }));
  return readingOf({ ...article, title: all[0]!, text: text.text, language: 'en' }, { countries: [], organizations });
}
