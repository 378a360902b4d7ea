import type { Document } from '../text/document.ts';
import type { Matches } from '../text/matches.ts';
import type { NameMention } from './name-mention.ts';

/** A word that another case would end otherwise: a name in its dictionary form with such a word stands in the nominative. */
const ENDS_IN_CONSONANT = /[бвгджзйклмнпрстфхцчшщ](?= |$)/i;

/** «Указом президента Мурат Нуртлеу назначен …»: the office is that of who signs, not of who is named behind in the nominative. */
export function isOfSignatory(document: Document, matches: Matches, { group, from, to, readings }: NameMention): boolean {
  if (group === null || from < group.to || !document.pack.names.inflects || !matches.terms.some((term) => term.entry.row.kind === 'DECREE' && term.to === group.from)) return false;
  const { quote } = document.evidence(from, to);
  return readings[0]!.name === quote && ENDS_IN_CONSONANT.test(quote);
}
