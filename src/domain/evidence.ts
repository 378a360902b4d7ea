/** Where a reading stands: `text.slice(start, end) === quote`; offsets are UTF-16 code units into the article's text. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
}

/** How a reading was reached: the rule's name and how far it is trusted, 0 to 1. */
export interface Grounds {
  rule: string;
  confidence: number;
}
