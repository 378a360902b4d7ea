import type { CountryCode } from '../../domain/country.ts';
import { BadInput } from '../../domain/errors.ts';
import { clausesOf, formulaOf } from './filter.ts';
import type { Formula, Groups } from './filter.ts';
import { dateTests, daysOf, numberTests, setTests } from './operands.ts';
import type { DateFilter, NumberFilter, Period, SetFilter } from './operands.ts';
import type { ListOrder } from './page.ts';
import type { Selection } from './selection.ts';

export interface RelationFilter extends Groups<RelationFilter> {
  countries?: Omit<SetFilter<CountryCode>, 'isNull'> | null;
  /** What is counted; stands at the top alone, since a list has one. */
  period?: Period | null;
  /** The fewest events that count. */
  minEventCount?: number | null;
  eventCount?: NumberFilter | null;
  plannedEventCount?: NumberFilter | null;
  undatedEventCount?: NumberFilter | null;
  score?: NumberFilter | null;
  /** Day of the last event that counts, in the period. */
  lastContact?: DateFilter | null;
}

/** `$from` and `$to` of a period, both null where there is none. @throws BadInput when it ends before it begins. */
export function periodParameters(period: Period | null | undefined): { from: string | null; to: string | null } {
  if (period?.from == null && period?.to == null) return { from: null, to: null };
  const [from, to] = daysOf(period);
  return { from, to };
}

/** Which pairs pass, for `cypher/read/relations`. @throws BadInput, LimitExceeded */
export function relationSelection(filter: RelationFilter | null | undefined, order: ListOrder): Selection {
  const { period, countries, ...fields } = filter ?? {};
  const days = periodParameters(period);
  const formula = formulaOf<RelationFilter>({ ...fields, countries: countries?.none ? { none: countries.none } : null }, testsOf);
  const clauses = clausesOf(formula);
  const needsFigures = days.from !== null || order.by === 'SCORE' || order.by === 'CONTACT' || clauses.flat().some(({ field }) => field === 'SCORE' || field === 'CONTACT');
  return {
    parameters: {
      ...days,
      any: countries?.any ?? null,
      all: countries?.all ?? [],
      atLeast: days.from === null ? 0 : 1,
      /** Pairs without a score stand at the list's end, whichever way it is sorted; no score is beyond ±10. */
      unscored: order.descending ? -1e6 : 1e6,
      clauses: clauses.map((clause) => clause.map((test) => ({ ...test }))),
    },
    names: { figured: needsFigures ? 'first' : 'last', passing: clauses.some((clause) => clause.length === 0) ? 'any' : 'own' },
  };
}

function testsOf({ countries, period, minEventCount, eventCount, plannedEventCount, undatedEventCount, score, lastContact }: RelationFilter): Formula[] {
  if (period) throw new BadInput('"period" says what is counted in the whole list; write it at the top of the filter, outside of "and", "or" and "not".');
  return [
    ...setTests('COUNTRY', countries),
    ...numberTests('EVENTS', minEventCount == null ? null : { gte: minEventCount }),
    ...numberTests('EVENTS', eventCount),
    ...numberTests('PLANNED', plannedEventCount),
    ...numberTests('UNDATED', undatedEventCount),
    ...numberTests('SCORE', score),
    ...dateTests('CONTACT', lastContact),
  ];
}
