/** A place in a text. */
export interface Place {
  quote: string;
  /** UTF-16 code units. */
  start: number;
  end: number;
}

/**
 * Places of a text as the Web Annotation Data Model tells them. Its TextPositionSelector counts characters, not code units, so what stands
 * behind an emoji moves. @param text null where it is not the text any more that the places count into: then the quotes alone tell them
 */
export function selectorsIn(text: string | null): (place: Place) => object[] {
  const characters = text === null ? null : characterCounter(text);
  return ({ quote, start, end }) => [
    { type: 'oa:TextQuoteSelector', 'oa:exact': quote },
    ...(characters ? [{ type: 'oa:TextPositionSelector', 'oa:start': characters(start), 'oa:end': characters(end) }] : []),
  ];
}

/** From an offset in UTF-16 code units to one in characters. */
function characterCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}

/** An annotation: that these words of the article stand for, or state, the body. */
export const annotation = (article: string, body: string, places: Place[], selectors: (place: Place) => object[]): object => ({
  type: 'oa:Annotation',
  'oa:hasBody': { id: body },
  'oa:hasTarget': places.map((place) => ({ type: 'oa:SpecificResource', 'oa:hasSource': { id: article }, 'oa:hasSelector': selectors(place) })),
});

/** Places that a claim or a mention keeps, one or several packed in lists. */
export function placesOf({ quote, start, end, quotes, starts, ends }: Record<string, any>): Place[] {
  if (Array.isArray(quotes)) return quotes.map((words, index) => ({ quote: words, start: starts[index], end: ends[index] }));
  return typeof quote === 'string' ? [{ quote, start, end }] : [];
}
