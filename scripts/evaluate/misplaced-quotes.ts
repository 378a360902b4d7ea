/** Where in a record a quote stands that the text has not at its offsets, e.g. `events.0.evidence`. Every part of the record is looked at. */
export function misplacedQuotes(text: string, record: object): string[] {
  const misplaced: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { quote, start, end } = value as Record<string, unknown>;
    if (quote !== undefined && (quote === '' || !isIndex(start) || !isIndex(end) || text.slice(start, end) !== quote)) misplaced.push(path);
    for (const [key, part] of Object.entries(value)) visit(part, path === '' ? key : `${path}.${key}`);
  };
  visit(record, '');
  return misplaced;
}

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
