import type { Evidence } from '../../domain/evidence.ts';

/** A text that is written line by line, and says where in it everything stands; offsets are UTF-16 code units. */
export class ComposedText {
  private written = '';

  get text(): string {
    return this.written.trimEnd();
  }

  /** Adds `label: value` @returns the place of the value */
  add(label: string, value: string): Evidence {
    this.written += `${label}: `;
    const start = this.written.length;
    this.written += `${value}\n`;
    return { quote: value, start, end: start + value.length };
  }
}
