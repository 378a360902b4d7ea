import type { CountryCode } from '../../../domain/country.ts';
import type { Match } from '../../text/matches.ts';
import type { Stage } from '../other-side.ts';
import type { Anchor } from './anchors.ts';

/** Of each sentence, the state in which what it tells takes place, as far as the text has said by then, and whether this very sentence says so. */
export function placesBySentence({ document, matches, countries }: Stage): ({ code: CountryCode; here: boolean } | null)[] {
  let standing: CountryCode | null = null;
  let told = -1;
  return document.sentences.map((sentence, number) => {
    const inside = countries.filter((state) => state.from >= sentence.from && state.to <= sentence.to);
    const start = (at: number): number => (document.is('ARTICLE', at - 1) ? at - 1 : at);
    const placed = inside.filter((state) => (state.form === 'NAME' || state.form === 'CAPITAL') && document.is('PLACED', start(state.from) - 1));
    const opening = placed.find((state) => start(state.from) - 1 === sentence.from);
    const visited = matches.events.filter((match) => isVisit(match) && match.from >= sentence.from && match.to <= sentence.to).flatMap((visit) => destination({ document, matches, countries } as Stage, visit) ?? []);
    const staying = placed.find((state) => document.isLemma('STAY', start(state.from) - 2));
    const here = opening?.code ?? staying?.code ?? visited.at(-1) ?? placed.filter((state) => state.form === 'CAPITAL').at(-1)?.code ?? null;
    if (here !== null) [standing, told] = [here, number];
    return standing !== null && number - told <= STANDING_REACH ? { code: standing, here: number === told } : null;
  });
}

/** Sentences for which somebody stays where he was said to be. */
const STANDING_REACH = 5;

/** Who travels, and to which state: he is not of it. */
export function visitorsOf(stage: Stage, anchors: readonly Anchor[]): { visitor: Anchor; to: CountryCode }[] {
  const { document, matches } = stage;
  return matches.events.filter(isVisit).flatMap((visit) => {
    const to = destination(stage, visit);
    if (to === null) return [];
    const sentence = document.sentenceOf[visit.from]!;
    const same = anchors.filter((anchor) => document.sentenceOf[anchor.from] === sentence);
    const behind = same.find((anchor) => anchor.from >= visit.to && anchor.from - visit.to <= VISITOR_REACH && document.is('VISIT_OF', anchor.from - 1));
    const before = same.filter((anchor) => anchor.to <= visit.from);
    const nearest = before.at(-1);
    const visitor = behind ?? (nearest && visit.from - nearest.to <= RELATIVE_REACH && document.is('RELATIVE_PRONOUN', document.isPunctuation(nearest.to) ? nearest.to + 1 : nearest.to) ? nearest : before[0]);
    return visitor ? [{ visitor, to }] : [];
  });
}

const VISITOR_REACH = 2;
/** "B, who is on an official visit" */
const RELATIVE_REACH = 5;
const DESTINATION_REACH = 24;

const isVisit = (match: Match): boolean => match.entry.row.mode === 'VISIT' && match.entry.row.frame === 'visit';

/** "Visited Chile", "a working visit by Minister X to Chile". */
function destination({ document, countries }: Stage, visit: Match): CountryCode | null {
  const sentence = document.sentenceOf[visit.from];
  const start = (at: number): number => (document.is('ARTICLE', at - 1) ? at - 1 : at);
  const after = countries.filter((state) => state.from >= visit.to && state.from - visit.to <= DESTINATION_REACH && document.sentenceOf[state.from] === sentence && (state.form === 'NAME' || state.form === 'CAPITAL'));
  return (after.find((state) => start(state.from) === visit.to) ?? after.find((state) => document.form(start(state.from) - 1) === 'to' || document.form(start(state.from) - 1) === 'for' || (document.form(start(state.from) - 1) === 'of' && document.form(start(state.from) - 3) === 'to')))?.code ?? null;
}
