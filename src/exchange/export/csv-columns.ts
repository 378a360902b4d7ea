import type { Row } from '../../graph/engine.ts';

/** Types of `neo4j-admin database import`. */
export type CsvType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]' | 'double[]';

/** The properties that nodes or relationships of one kind have, by name, with the narrowest type that holds all of their values. */
export class CsvColumns {
  private readonly types = new Map<string, CsvType | 'empty[]'>();

  add(properties: Row): void {
    for (const name in properties) {
      const type = typeOf(properties[name]);
      if (type !== null) this.types.set(name, wider(this.types.get(name) ?? type, type));
    }
  }

  /** In the order of their names. */
  get all(): [name: string, type: CsvType][] {
    return [...this.types].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, type]) => [name, type === 'empty[]' ? 'string[]' : type]);
  }
}

function typeOf(value: unknown): CsvType | 'empty[]' | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? 'empty[]' : value.map((item) => `${scalarType(item)}[]` as CsvType | 'empty[]').reduce(wider);
  return scalarType(value);
}

const scalarType = (value: unknown): 'string' | 'long' | 'double' | 'boolean' =>
  (typeof value === 'number' ? (Number.isInteger(value) ? 'long' : 'double') : typeof value === 'boolean' ? 'boolean' : 'string');

function wider(one: CsvType | 'empty[]', other: CsvType | 'empty[]'): CsvType | 'empty[]' {
  if (one === other || other === 'empty[]') return one;
  if (one === 'empty[]') return other;
  const list = one.endsWith('[]') || other.endsWith('[]');
  const numbers = [one, other].every((type) => /^(?:long|double)/.test(type)) && one.endsWith('[]') === other.endsWith('[]');
  return `${numbers ? 'double' : 'string'}${list ? '[]' : ''}` as CsvType;
}
