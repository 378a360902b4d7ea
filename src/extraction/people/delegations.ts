import type { CountryMention } from '../entities/countries.ts';
import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';
import type { Person } from './people.ts';

/** «Саеб Эрекат, возглавляющий палестинскую делегацию», «узбекскую делегацию возглавил министр Умаров»: whoever leads a state's delegation is an official of it. */
export function headsOfDelegations(document: Document, matches: Matches, people: readonly Person[], countries: readonly CountryMention[]): void {
  if (!document.pack.names.inflects || document.pack.slots.verbLast) return;
  for (const role of matches.roles) {
    if (role.entry.row.role !== 'DELEGATION') continue;
    const state = countries.find((mention) => (mention.form === 'ADJECTIVE' && mention.to === role.from) || (mention.form === 'NAME' && mention.from === role.to));
    if (!state) continue;
    const start = Math.min(state.from, role.from);
    const end = Math.max(state.to, role.to);
    const leads = (at: number): boolean => document.isLemma('HEADING', at);
    const head = leads(start - 1) && document.isMark(start - 2, ',') ? people.find((person) => person.mentions.some((mention) => mention.to === start - 2)) : leads(end) ? people.find((person) => person.mentions.some((mention) => (mention.group?.from ?? mention.from) === end + 1)) : undefined;
    if (!head) continue;
    head.office ??= 'OTHER_OFFICIAL';
    head.country ??= state.code;
  }
}
