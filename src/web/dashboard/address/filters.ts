import { useMemo } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';
import type { EventFilter, EventMode, EventType, Language, Period, TopicId } from '../../../client/operations.ts';

export const LANGUAGES = ['EN', 'RU', 'KK'] as const satisfies readonly Language[];

/** What every page is narrowed by, and the language it is in. All of it stands in the address, so that an address shows to others what it shows to whoever shares it. */
export interface Filters {
  lang: Language;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  topic?: TopicId;
  type?: EventType;
  mode?: EventMode;
  /** The language in which articles are written. */
  written?: Language;
}

const NAMES = ['lang', 'from', 'to', 'topic', 'type', 'mode', 'written'] as const;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const NAME = /^[A-Z_]+$/;
const isLanguage = (value: string | null | undefined): value is Language => LANGUAGES.includes(value as Language);

/** The interface's language where the address names none: the first of the browser's that there is. */
const ownLanguage = (): Language => navigator.languages.map((tag) => tag.slice(0, 2).toUpperCase()).find(isLanguage) ?? 'EN';

/** What an address asks for; what is no such value is as if left out. */
export function filtersOf(address: URLSearchParams): Filters {
  const value = (name: (typeof NAMES)[number], form: RegExp): string | undefined => {
    const given = address.get(name);
    return given !== null && form.test(given) ? given : undefined;
  };
  const lang = address.get('lang')?.toUpperCase();
  const written = address.get('written')?.toUpperCase();
  return {
    lang: isLanguage(lang) ? lang : ownLanguage(),
    from: value('from', DATE),
    to: value('to', DATE),
    topic: value('topic', NAME) as TopicId | undefined,
    type: value('type', NAME) as EventType | undefined,
    mode: value('mode', NAME) as EventMode | undefined,
    written: isLanguage(written) ? written : undefined,
  };
}

export function useFilters(): Filters {
  const [address] = useSearchParams();
  return useMemo(() => filtersOf(address), [address]);
}

/** Changes some of the filters in the address, in place of the last state of the page. */
export function useSetFilters(): (change: Partial<Record<(typeof NAMES)[number], string | undefined>>) => void {
  const [, setAddress] = useSearchParams();
  return (change) => setAddress((before) => {
    const after = new URLSearchParams(before);
    for (const [name, value] of Object.entries(change)) {
      if (value) after.set(name, value);
      else after.delete(name);
    }
    return after;
  }, { replace: true });
}

export const periodOf = ({ from, to }: Filters): Period | undefined => (from || to ? { from, to } : undefined);

/** The events that the filters let through; undefined where they let all. */
export function eventFilterOf({ from, to, topic, type, mode }: Filters): EventFilter | undefined {
  const filter: EventFilter = {
    ...(from || to ? { time: { gte: from, lte: to } } : {}),
    ...(topic ? { topics: { any: [topic] } } : {}),
    ...(type ? { type: { eq: type } } : {}),
    ...(mode ? { mode: { eq: mode } } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}
