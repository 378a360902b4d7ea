import type { EventType } from '../../../src/domain/event.ts';
import { groupBy } from '../../../src/domain/group-by.ts';
import { figureOf } from '../figures.ts';
import { isHeldOutByNumber } from '../split.ts';
import type { TextsRead } from '../texts.ts';
import { idOf, type PublicDocument, type PublicError, type PublicSet } from './public-set.ts';

interface Sentence extends PublicDocument {
  text: string;
  event: string;
}

/** Categories of the older PLOVER that the set was made with, as the corpus' scorer reads them. */
const RENAMED: Readonly<Record<string, readonly EventType[]>> = {
  DEMAND: ['REQUEST'], DISAPPROVE: ['ACCUSE'], INVESTIGATE: ['ACCUSE'], FIGHT: ['ASSAULT'], YIELD: ['CONCEDE', 'RETREAT'],
};
const MEASURE = 'types, false ones counted';

/** A sentence as one text, with what it tells: the set has some of them twice, for two events. */
interface Told {
  document: string;
  text: string;
  missed: string[];
  spurious: EventType[];
  right: number;
  wanted: number;
  found: number;
}

/** The types that each sentence tells against those that were read, one to one. The set knows no STATEMENT and no APPEAL: they count as false. */
function compare(sentences: readonly Sentence[], { readings }: TextsRead): Told[] {
  const records = new Map(readings.map(({ text, record }) => [text, record]));
  return [...groupBy(sentences, ({ text }) => text)].map(([text, same]) => {
    const document = idOf(same[0]!);
    const spurious = new Set((records.get(text)?.events ?? []).map(({ type }) => type));
    const [wanted, found] = [new Set(same.map(({ event }) => event)), spurious.size];
    const missed = [...wanted].filter((event) => {
      const type = (RENAMED[event] ?? [event as EventType]).find((candidate) => spurious.has(candidate));
      return type === undefined || !spurious.delete(type);
    });
    return { document, text, missed, spurious: [...spurious], right: wanted.size - missed.length, wanted: wanted.size, found };
  });
}

export const gsr: PublicSet<Sentence> = {
  name: 'gsr',
  file: 'plover-gsr.jsonl',
  isHeldOut: isHeldOutByNumber,
  articles: (sentences) => sentences.map(({ id, text }) => ({ id, text, language: 'en' })),
  more(sentences, read) {
    const told = compare(sentences, read);
    const sum = (count: (sentence: Told) => number): number => told.reduce((total, sentence) => total + count(sentence), 0);
    return [figureOf(MEASURE, sum(({ right }) => right), sum(({ wanted }) => wanted), sum(({ found }) => found))];
  },
  errors: (sentences, read) => compare(sentences, read).flatMap(({ document, text, missed, spurious }) => {
    const error = (kind: PublicError['kind']) => (what: string): PublicError => ({ measure: MEASURE, document, kind, what, quote: text });
    return [...missed.map(error('missed')), ...spurious.map(error('spurious'))];
  }),
};
