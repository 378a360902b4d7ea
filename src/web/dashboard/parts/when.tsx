import { momentInWords } from '../words/dates.ts';
import { useWords } from '../words/words.ts';

const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as far as it is known (`2024`, `2024-05`, `2024-05-17`) in a language's words. */
export const dateInWords = (date: string, tag: string): string =>
  momentInWords(new Date(`${date.padEnd(10, date.length === 4 ? '-01-01' : '-01')}T00:00:00Z`), tag, { ...PARTS[date.length], timeZone: 'UTC' });

interface Timed {
  date: string | null;
  endDate?: string | null;
  reportedAt?: string | null;
}

/** When something happened: its date, or that the date is not known and when it was told first. */
export function When({ of: { date, endDate, reportedAt } }: { of: Timed }) {
  const { t, tag } = useWords();
  if (date && endDate && endDate !== date) {
    return <span class="when"><Day date={date} />–<Day date={endDate} /></span>;
  }
  if (date) return <span class="when"><Day date={date} /></span>;
  return <span class="when unknown">{reportedAt ? t('when.reported', { date: dateInWords(reportedAt, tag) }) : t('when.unknown')}</span>;
}

export function Day({ date }: { date: string }) {
  const { tag } = useWords();
  return <time dateTime={date}>{dateInWords(date, tag)}</time>;
}

/** A moment, such as that of an article's coming in. */
export function Moment({ at }: { at: string }) {
  const { tag } = useWords();
  return <time dateTime={at}>{momentInWords(new Date(at), tag, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}
