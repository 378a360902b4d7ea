import { segmentsOf } from './segments.ts';
import type { Span } from './segments.ts';

/** A text with the words marked that answer. */
export const Marked = ({ text, marks }: { text: string; marks: readonly Span[] }) =>
  <>{segmentsOf(text, marks).map(({ text: piece, start, spans }) => (spans.length > 0 ? <mark key={start}>{piece}</mark> : piece))}</>;
