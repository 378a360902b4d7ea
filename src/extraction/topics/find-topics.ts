import type { TopicId } from '../../domain/topic.ts';
import { TOPIC_IDS } from '../../domain/topic.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Telling } from '../events/tellings/telling.ts';
import { BySentence } from '../text/by-sentence.ts';
import type { Match } from '../text/matches.ts';
import type { Document } from '../text/document.ts';
import { topicsOfEvents } from './by-events.ts';

export interface TopicFinding {
  topic: TopicId;
  /** The phrase or event that says it best: tokens `from` to `to` (exclusive). */
  match: Pick<Match, 'from' | 'to'>;
  score: number;
}

/** What a topic's phrases must add up to, and how much more they weigh in the headline and first paragraph and in clauses of substance. */
const THRESHOLD = 3;
const LEAD_FACTOR = 1.5;
const SUBSTANCE_FACTOR = 1.35;
/** A field that stands in a list of such counts as one that was talked about: "cooperation in energy, health and defence". */
const LISTED_FACTOR = 1.5;
/** A word told again adds less. */
const REPEAT_FACTOR = 0.5;

/**
 * The topics that an article is really about. `substance` are the sentences that tell what was discussed, agreed or said: a field named
 * there counts for more than a word in passing; some events speak of a topic by themselves. What an office is called («министр энергетики») is no topic.
 */
export function findTopics(document: Document, matches: readonly Match[], offices: readonly OfficeGroup[], events: readonly Telling[], substance: ReadonlySet<number>): TopicFinding[] {
  const byTopic = new Map<TopicId, { score: number; best: TopicFinding['match']; bestWeight: number; seen: Set<string> }>();
  const officeAt = new BySentence(document, offices);
  for (const match of matches) {
    if (isNamed(document, match) || officeAt.at(match.from).some((office) => match.from >= office.from && match.to <= office.to)) continue;
    const topic = match.entry.row.topic as TopicId;
    const sentence = document.sentenceOf[match.from]!;
    const lead = document.sentences[sentence]!.paragraph <= 1 ? LEAD_FACTOR : 1;
    const told = substance.has(sentence) ? (isListed(document, match) ? LISTED_FACTOR : SUBSTANCE_FACTOR) : 1;
    const weight = Number(match.entry.row.weight) * Math.max(lead, told);
    const known = byTopic.get(topic) ?? { score: 0, best: match, bestWeight: 0, seen: new Set<string>() };
    const word = document.form(match.from).slice(0, 6);
    known.score += known.seen.has(word) ? weight * REPEAT_FACTOR : weight;
    known.seen.add(word);
    if (weight > known.bestWeight) Object.assign(known, { best: match, bestWeight: weight });
    byTopic.set(topic, known);
  }
  for (const { topic, event, weight } of topicsOfEvents(events)) {
    const known = byTopic.get(topic) ?? { score: 0, best: { from: event.at, to: event.at + 1 }, bestWeight: weight, seen: new Set<string>() };
    known.score += weight;
    byTopic.set(topic, known);
  }
  return TOPIC_IDS.flatMap((topic) => {
    const found = byTopic.get(topic);
    return found && found.score >= THRESHOLD ? [{ topic, match: found.best, score: found.score }] : [];
  });
}

/** «Газу» in the middle of a sentence is no gas: where nouns have case, a word that stands there with a capital is a name. */
function isNamed(document: Document, match: Match): boolean {
  return document.pack.offices.stateCases !== 0 && match.to - match.from === 1 && document.hasInitialCapital(match.from) && !document.startsSentence(match.from) && !document.isAllCapitals(match.from);
}

/** Where nouns have no case: a comma or "and" in front of it, and one or the end behind; the first of a list has a comma behind it alone. */
function isListed(document: Document, { from, to }: Match): boolean {
  if (document.pack.slots.partOfSpeech === undefined) return false;
  if (document.isMark(from - 1, ',') || document.is('AND', from - 1)) return document.isMark(to, ',') || document.isMark(to, '.') || document.is('AND', to);
  return document.isMark(to, ',') && !document.startsSentence(from);
}
