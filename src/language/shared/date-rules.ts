/** How a language writes dates, over the shared reader of `extraction/dates`. Months, weekdays and relative words stand in `dates.tsv`. */
export interface DateRules {
  /** The order of a written-out date: `17 March 2024` and `March 17, 2024`, or `2024 жылғы 17 наурыз`. */
  readonly order: 'day-month-year' | 'year-day-month';
  /** Words between a year and what follows or behind a year («года», «жылғы»), folded. */
  readonly yearWords: ReadonlySet<string>;
}
