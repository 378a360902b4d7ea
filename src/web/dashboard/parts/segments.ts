/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text in which the same spans lie from its beginning to its end. */
export interface Segment<Kind extends Span> {
  text: string;
  start: number;
  end: number;
  /** The longest first. */
  spans: Kind[];
}

/** A text in pieces, one after the other and none left out, so that spans that overlap can be shown. Spans that reach beyond the text are cut at its ends. */
export function segmentsOf<Kind extends Span>(text: string, spans: readonly Kind[]): Segment<Kind>[] {
  const within = spans.filter(({ start, end }) => start < end && end > 0 && start < text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [Math.max(0, start), Math.min(text.length, end)])])].sort((one, other) => one - other);
  const opening = within.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let open: Kind[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    open = open.filter((span) => span.end > start);
    while (next < opening.length && opening[next]!.start <= start) open.push(opening[next++]!);
    return { text: text.slice(start, end), start, end, spans: open.toSorted((one, other) => other.end - other.start - (one.end - one.start)) };
  });
}
