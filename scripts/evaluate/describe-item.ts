import type { DocumentRecord } from '../../src/domain/record.ts';

interface Item {
  name?: string;
  country?: string | null;
  office?: string | null;
  type?: string;
  mode?: string | null;
  source?: string | string[] | null;
  countries?: string[];
  modality?: string;
  date?: string | null;
  people?: string[];
  target?: string | string[] | null;
  evidence?: string | { quote: string };
}

/** An item of a record, gold or read, as one line. */
export function describeItem(item: unknown): string {
  if (typeof item === 'string') return item;
  const { name, country, office, type, mode, source, countries, modality, date, people, target } = item as Item;
  if (name !== undefined) return [name, office, country].filter(Boolean).join(', ');
  const kind = mode ? `${type}/${mode}` : type;
  if (countries) return [kind, countries.join('-'), modality, date, people?.join(', ')].filter(Boolean).join(' · ');
  return [source, kind, target].filter(Boolean).join(' · ');
}

/** The words that prove an item; for what is only named, the first words of the text that name it. */
export function quoteOf(item: unknown, record: DocumentRecord | undefined): string | null {
  const { evidence, name } = (typeof item === 'string' ? {} : item) as Item;
  if (evidence !== undefined) return typeof evidence === 'string' ? evidence : evidence.quote;
  const reference = name ?? item;
  return [...(record?.mentions ?? []), ...(record?.topicEvidence ?? []).map((found) => ({ ...found, ref: found.topic }))].find(({ ref }) => ref === reference)?.quote ?? null;
}
