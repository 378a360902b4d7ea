import { NOUN, VERB } from '../../../language/shared/grammar.ts';
import type { Document } from '../../text/document.ts';
import type { Match, Matches } from '../../text/matches.ts';
import type { Stage } from '../other-side.ts';
import { SINGLE_OFFICES } from '../people.ts';
import type { Anchor } from './anchors.ts';

/** Two who stand on one side or on two, and how clearly the text says so. */
export interface Bond {
  one: Anchor;
  other: Anchor;
  apart: boolean;
  weight: number;
}

const MET = 2;
const TOUCHED = 1;
const LISTED = 1;
const ACCOMPANIED = 2;
/** Words between a verb and whom it is done to. */
const OBJECT_REACH = 4;

/** What each sentence says of who meets whom and who goes with whom, from left to right. */
export function bondsOf({ document, matches }: Stage, anchors: readonly Anchor[]): Bond[] {
  const bonds: Bond[] = [];
  let subjects: Anchor[] = [];
  let objectsOf: Omit<Bond, 'other'> | null = null;
  anchors.forEach((anchor, index) => {
    const before = anchors[index - 1];
    if (!before || document.sentenceOf[before.from] !== document.sentenceOf[anchor.from]) {
      subjects = [anchor];
      objectsOf = null;
      return;
    }
    const gap = { from: before.to, to: anchor.from };
    if (isList(document, gap)) {
      const across = document.form(before.from - 1) === 'between' || isEqual(before, anchor);
      bonds.push({ one: before, other: anchor, apart: across, weight: across ? MET : LISTED });
      if (objectsOf) bonds.push({ ...objectsOf, other: anchor });
      else if (subjects.includes(before) && !across) subjects.push(anchor);
      return;
    }
    if (isLed(document, gap)) {
      bonds.push({ one: before, other: anchor, apart: false, weight: ACCOMPANIED });
      return;
    }
    if (isRetinue(document, gap)) {
      objectsOf = { one: subjects[0]!, apart: false, weight: ACCOMPANIED };
      bonds.push({ ...objectsOf, other: anchor });
      return;
    }
    if (isGreeting(document, gap) || isJourneyTogether(document, matches, gap)) {
      bonds.push({ one: subjects[0]!, other: anchor, apart: false, weight: ACCOMPANIED });
      return;
    }
    const verb = firstVerb(document, gap);
    const met = meetingIn(document, matches, gap);
    const dealtWith = isDealtWith(document, gap);
    if (verb < 0 && !met && !dealtWith && !isInvited(document, gap)) {
      objectsOf = null;
      return;
    }
    const relative = isRelative(document, gap) && !isBehindRelative(document, gap);
    const isOwn = subjects.includes(before) || relative;
    const goesOn = verb >= 0 && (document.is('AND', verb - 1) || document.is('AND', gap.from) || document.isMark(gap.from, ',')) && !relative;
    if (verb >= 0 && !isOwn && !goesOn) subjects = [before];
    const one = relative ? before : subjects[0]!;
    if (isTelling(document, gap) || isClause(document, gap)) {
      subjects = [anchor];
      objectsOf = null;
      return;
    }
    const last = lastVerb(document, gap);
    if (!met && !dealtWith && !isInvited(document, gap) && (last < 0 || anchor.from - last > OBJECT_REACH || isWithin(document, last))) {
      objectsOf = null;
      return;
    }
    objectsOf = { one, apart: true, weight: met || isInvited(document, gap) ? MET : TOUCHED };
    for (const subject of one === before && !subjects.includes(before) ? [before] : subjects) bonds.push({ ...objectsOf, one: subject, other: anchor });
  });
  return bonds;
}

/** "For an exchange of views with", "a trilateral meeting with". */
const isDealtWith = (document: Document, { to }: Span): boolean => document.is('WITH_ANOTHER', document.is('ARTICLE', to - 1) ? to - 2 : to - 1);

/** "Will travel to Tonga with the Minister for Defence". */
const isJourneyTogether = (document: Document, matches: Matches, gap: Span): boolean => isDealtWith(document, gap) && matches.events.some((match) => match.from >= gap.from && match.from < gap.to && match.entry.row.frame === 'visit' && match.to < gap.to) && !meetingIn(document, matches, gap);

/** "Conveyed the greetings of President B": of one side. */
function isGreeting(document: Document, { from, to }: Span): boolean {
  const of = document.is('ARTICLE', to - 1) ? to - 2 : to - 1;
  if (document.form(to - 1) === "'s" || !document.is('OF_SENDER', of) || !document.is('GREETINGS', of - 1)) return false;
  for (let at = from; at < of; at++) if (document.isLemma('CONVEY', at)) return true;
  return false;
}

interface Span {
  from: number;
  to: number;
}

/** "A, B and C", "A as well as B". */
function isList(document: Document, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (!document.isMark(at, ',') && !document.isMark(at, ';') && !document.is('AND', at) && !document.is('ARTICLE', at) && !document.is('LIST_WORD', at)) return false;
  return to > from && !document.is('WITH_ANOTHER', from);
}

/** One state has the office once: "President A and President B". */
const isEqual = (one: Anchor, other: Anchor): boolean => one.person !== null && other.person !== null && one.person.office !== null && one.person.office === other.person.office && SINGLE_OFFICES.has(one.person.office);

/** "Accompanied by", "with a delegation including", "on behalf of". */
function isRetinue(document: Document, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (document.is('ACCOMPANIED', at) || document.is('COMPRISE', at)) return true;
  return false;
}

/** "The Fijian side was led by B". */
function isLed(document: Document, { from, to }: Span): boolean {
  for (let at = from; at < to - 1; at++) if (document.is('LED', at) && document.form(at + 1) === 'by') return true;
  return false;
}

/** "At the invitation of B". */
function isInvited(document: Document, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (document.is('INVITATION', at)) return true;
  return false;
}

const isVerb = ({ words }: Document, at: number): boolean => (words[at]!.grammar & VERB) !== 0 && (words[at]!.grammar & NOUN) === 0;

function firstVerb(document: Document, { from, to }: Span): number {
  for (let at = from; at < to; at++) if (isVerb(document, at)) return at;
  return -1;
}

function lastVerb(document: Document, { from, to }: Span): number {
  for (let at = to - 1; at >= from; at--) if (isVerb(document, at)) return at;
  return -1;
}

const isRelative = (document: Document, { from }: Span): boolean => document.is('RELATIVE_PRONOUN', document.isPunctuation(from) ? from + 1 : from);

/** ", who hosted a banquet, and met B": behind the comma that ends the relative clause goes on whoever acted before it. */
function isBehindRelative(document: Document, { from, to }: Span): boolean {
  const last = lastVerb(document, { from, to });
  return last > from + 2 && document.is('AND', last - 1) && document.isMark(last - 2, ',');
}

/** "Said that President B": whoever is told of begins a clause of his own. */
const isTelling = (document: Document, { from, to }: Span): boolean => {
  for (let at = from; at < to; at++) if (document.is('SAID', at) && (at + 1 === to || document.form(at + 1) === 'that' || document.isPunctuation(at + 1))) return true;
  return false;
};

/** "… in Baku, while President B", ". B": a word that opens a clause right in front of him. */
const isClause = (document: Document, { to }: Span): boolean => document.is('CLAUSE_OPENING', to - 1) || (document.is('ARTICLE', to - 1) && document.is('CLAUSE_OPENING', to - 2));

/** Verbs that set nobody across from anybody: "joined", "succeeded", "appointed". */
const isWithin = (document: Document, at: number): boolean => document.isLemma('WITHIN_ONE_SIDE', at);

const MEETING_FRAMES: ReadonlySet<string> = new Set(['mutual', 'receive', 'letter', 'exchange', 'given']);

/** The meeting, call, letter or signing that the gap tells of. */
const meetingIn = (document: Document, matches: Matches, gap: Span): Match | undefined =>
  matches.events.find((match) => match.from >= gap.from && match.from < gap.to && match.entry.row.weak !== '1' && (match.entry.row.type === 'CONSULT' || match.entry.row.mode === 'SIGNING') && MEETING_FRAMES.has(match.entry.row.frame!) && document.sentenceOf[match.from] === document.sentenceOf[gap.from]);
