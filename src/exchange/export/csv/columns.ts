import type { Row } from '../../../graph/engine.ts';

/** Types of `neo4j-admin database import`. */
export type CsvType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]' | 'double[]' | 'boolean[]';
type SeenType = CsvType | 'empty[]';

interface Column {
  type: SeenType;
  /** Rows that have it. */
  rows: number;
  hasEmptyList: boolean;
}

/** The properties that the rows of one table have, by name, with the narrowest type that holds all of their values. */
export class CsvColumns {
  private readonly columns = new Map<string, Column>();
  private rows = 0;

  add(properties: Row): void {
    this.rows += 1;
    for (const name in properties) {
      const type = typeOf(properties[name]);
      if (type === null) continue;
      const column = this.columns.get(name) ?? { type, rows: 0, hasEmptyList: false };
      this.columns.set(name, { type: wider(column.type, type), rows: column.rows + 1, hasEmptyList: column.hasEmptyList || type === 'empty[]' });
    }
  }

  get names(): string[] {
    return [...this.columns.keys()].sort();
  }

  /** `name:type`, in the order of the names. */
  get headers(): string[] {
    return this.names.map((name) => `${name}:${this.columns.get(name)!.type.replace('empty', 'string')}`);
  }

  /** Lists that every row has and some have empty. */
  get emptyLists(): string[] {
    return this.names.filter((name) => this.columns.get(name)!.hasEmptyList && this.columns.get(name)!.rows === this.rows);
  }
}

function typeOf(value: unknown): SeenType | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return scalarType(value);
  return value.length === 0 ? 'empty[]' : value.map((item): SeenType => `${scalarType(item)}[]`).reduce(wider);
}

const scalarType = (value: unknown): 'string' | 'long' | 'double' | 'boolean' =>
  (typeof value === 'number' ? (Number.isInteger(value) ? 'long' : 'double') : typeof value === 'boolean' ? 'boolean' : 'string');

function wider(one: SeenType, other: SeenType): SeenType {
  if (one === other || other === 'empty[]') return one;
  if (one === 'empty[]') return other;
  const areLists = one.endsWith('[]');
  if (areLists !== other.endsWith('[]')) throw new Error(`A property is a list in one row and none in another (${one}, ${other}); they belong into tables of their own.`);
  const areNumbers = [one, other].every((type) => /^(?:long|double)/.test(type));
  return `${areNumbers ? 'double' : 'string'}${areLists ? '[]' : ''}`;
}
