import type { CountryCode } from '../../domain/country.ts';
import { VERB } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Document } from './document.ts';
import type { Matches } from './matches.ts';

const NAMED = 1;
const DESCRIBED = 0.5;
const ACTING_FIRST = 2;
const TRAVELLED_TO = -4;
const LEAD_SENTENCES = 2;
const DESTINATION_REACH = 6;

/**
 * In a language without cases, where nothing says who publishes: the state that the news itself is likeliest told by. What acts at the head of the
 * first sentences speaks for itself; where somebody whose state is not said travels to is not his.
 */
export function stateByNews(document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode | null {
  const scores = new Map<CountryCode, number>();
  for (const mention of countries) scores.set(mention.code, (scores.get(mention.code) ?? 0) + weightOf(document, mention));
  for (const code of destinations(document, matches, countries)) scores.set(code, (scores.get(code) ?? 0) + TRAVELLED_TO);
  const best = [...scores].sort((one, other) => other[1] - one[1])[0];
  return best && best[1] > 0 ? best[0] : null;
}

function weightOf(document: Document, { from, to, form }: CountryMention): number {
  const start = document.is('ARTICLE', from - 1) ? from - 1 : from;
  const leads = document.sentenceOf[from]! < LEAD_SENTENCES && document.startsSentence(start) && ((document.words[to]?.grammar ?? 0) & VERB) !== 0;
  return (form === 'ADJECTIVE' ? DESCRIBED : NAMED) + (leads ? ACTING_FIRST : 0);
}

/** "Minister X will travel to Laos and Vietnam": the states behind a journey of somebody whose office goes without a state. */
function destinations(document: Document, matches: Matches, countries: readonly CountryMention[]): CountryCode[] {
  return matches.events.filter(({ entry }) => entry.row.mode === 'VISIT' && entry.row.frame === 'visit').flatMap((visit) => {
    const { from, to } = document.sentence(visit.from);
    const isLabelled = countries.some((mention) => mention.from >= from && mention.to <= visit.from);
    const isOfficial = matches.offices.some((office) => office.from >= from && office.to <= visit.from);
    if (isLabelled || !isOfficial) return [];
    return countries.filter((mention) => mention.form !== 'ADJECTIVE' && mention.from >= visit.to && mention.to <= to && mention.from - visit.to <= DESTINATION_REACH).map(({ code }) => code);
  });
}
