import type { Evidence } from '../../domain/evidence.ts';

/** The cells of a line that tabs divide, with their places in it; offsets are UTF-16 code units. */
export class Cells {
  readonly line: string;
  private readonly starts: number[] = [0];

  constructor(line: string) {
    this.line = line;
    for (let tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) this.starts.push(tab + 1);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Without spaces around it; empty where there is no such cell. */
  value(index: number): string {
    return index < this.count ? this.line.slice(this.starts[index]!, this.endOf(index)).trim() : '';
  }

  /** The words of a cell, or of several from one to another. */
  place(first: number, last = first): Evidence {
    const start = this.starts[first]!;
    const end = this.endOf(last);
    return { quote: this.line.slice(start, end), start, end };
  }

  private endOf(index: number): number {
    return index + 1 < this.count ? this.starts[index + 1]! - 1 : this.line.length;
  }
}
