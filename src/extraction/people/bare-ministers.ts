import type { Match } from '../text/matches.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Document } from '../text/document.ts';
import { foldForm } from '../../language/shared/phrase.ts';
import type { Person } from './people.ts';

/** «Эстония Сыртқы істер министрлігі … Министр Маргус Цахкна …»: a minister of nothing heads the ministry of his state that the text has named, where it is the only one. */
export function bareMinisters(document: Document, roles: readonly Match[], people: readonly Person[], countries: readonly CountryMention[]): void {
  const foreign = document.pack.functionWords.FOREIGN_MINISTRY;
  const ministries = roles.filter((role) => role.entry.row.role === 'INSTITUTION').map((role) => ({ role, words: foldForm(document.evidence(role.from, role.to).quote) })).filter(({ role, words }) => foreign.has(words) || document.isLemma('MINISTRY', role.to - 1));
  if (ministries.length === 0) return;
  const stateOf = (role: Match): string | null => countries.find((mention) => mention.to === role.from && mention.form !== 'CAPITAL')?.code ?? null;
  for (const person of people) {
    if (person.office !== 'MINISTER' || !person.stated.every(({ group }) => group.to - group.from === 1)) continue;
    const first = Math.min(...person.mentions.map((mention) => mention.from));
    const own = ministries.filter(({ role }) => role.to <= first && (stateOf(role) ?? person.country) === person.country);
    if (own.length > 0 && own.every(({ words }) => foreign.has(words))) person.office = 'FOREIGN_MINISTER';
  }
}
