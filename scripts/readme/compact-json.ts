/** UTF-16 code units that a line of an example may have. */
const WIDTH = 110;

/** JSON for people: what fits stays on one line. */
export function compactJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value).replace(/("(?:[^"\\]|\\.)*")|([,:])/g, (_, text?: string, sign?: string) => text ?? `${sign} `);
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((item) => inner + compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${compactJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}
