import type { EventRecord } from '../../../src/domain/event.ts';

/** An event as a probe tells it. */
export interface ToldEvent {
  /** `CONSULT/VISIT FR>KZ FUTURE @2024-05-26 (Макрон)`; codes in the order of the alphabet. */
  told: string;
  date: string | null;
  people: readonly string[];
}

const EVENT = /^(?<what>[A-Z_]+(?:\/[A-Z_]+)?) (?<source>[A-Z-]*)(?:>(?<target>[A-Z-]*))?(?: (?<modality>FUTURE|HISTORICAL|NEGATED|HYPOTHETICAL))?(?: @(?<date>[\d-]+))?(?: \((?<people>[^)]*)\))?$/;

const sorted = (codes: readonly string[]): string => [...codes].sort().join('-');

/**
 * The events of a probe's cell, `-` for none: `CONSULT/PHONE KZ-QA` is mutual and took place; `>` parts who acts from whom it is done to; a date
 * and words of the names of those who take part are asked for where they are told.
 */
export function toldEvents(cell: string): ToldEvent[] {
  if (cell === '-') return [];
  return cell.split('; ').map((told) => {
    const parts = EVENT.exec(told)?.groups;
    if (!parts) throw new Error(`No event is told by “${told}”.`);
    const codes = (list: string): string[] => list.split('-').filter(Boolean);
    const people = parts.people?.split(', ') ?? [];
    return { told: render(parts.what!, codes(parts.source!), codes(parts.target ?? parts.source!), parts.modality ?? 'ACTUAL', parts.date ?? null, people), date: parts.date ?? null, people };
  });
}

/** Events that were read, each told as far as the probe's event of the same kind and states tells it. */
export function asTold(events: readonly EventRecord[], wanted: readonly ToldEvent[]): string[] {
  return events.map((event) => {
    const what = event.mode ? `${event.type}/${event.mode}` : event.type;
    const bare = render(what, event.source, event.target, event.modality, null, []);
    const named = (one: ToldEvent): string[] => one.people.filter((name) => event.people.some((full) => full.toLowerCase().includes(name.toLowerCase())));
    // of two meetings of the same states, the one whose people these are
    const alike = wanted.filter((one) => one.told.replace(/ [@(].*$/, '') === bare).sort((one, other) => named(other).length - named(one).length)[0];
    const people = alike ? named(alike) : [];
    return render(what, event.source, event.target, event.modality, alike?.date ? event.date : null, people);
  }).sort();
}

function render(what: string, source: readonly string[], target: readonly string[], modality: string, date: string | null, people: readonly string[]): string {
  const [from, to] = [sorted(source), sorted(target)];
  return `${what} ${from === to ? from : `${from}>${to}`} ${modality}${date ? ` @${date}` : ''}${people.length > 0 ? ` (${people.join(', ')})` : ''}`;
}
