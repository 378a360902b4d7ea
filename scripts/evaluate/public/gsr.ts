import type { EventType } from '../../../src/domain/event.ts';
import { groupBy } from '../../../src/domain/group-by.ts';
import { isHeldOutByNumber } from '../split.ts';
import { compareTypes, figureOfTypes, TYPES_MEASURE, type ToldTypes } from '../sentences/told-types.ts';
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

const namesOf = (event: string): readonly EventType[] => RENAMED[event] ?? [event as EventType];

/** What each sentence tells against what was read: the set has some of them twice, for two events. It knows no STATEMENT and no APPEAL: they count as false. */
function compare(sentences: readonly Sentence[], { readings }: TextsRead): (ToldTypes & { document: string; text: string })[] {
  const records = new Map(readings.map(({ text, record }) => [text, record]));
  return [...groupBy(sentences, ({ text }) => text)].map(([text, same]) => (
    { document: idOf(same[0]!), text, ...compareTypes(new Map(same.map(({ event }) => [event, namesOf(event)])), records.get(text)?.events ?? []) }
  ));
}

export const gsr: PublicSet<Sentence> = {
  name: 'gsr',
  file: 'plover-gsr.jsonl',
  isHeldOut: isHeldOutByNumber,
  articles: (sentences) => sentences.map(({ id, text }) => ({ id, text, language: 'en' })),
  more: (sentences, read) => [figureOfTypes(compare(sentences, read))],
  errors: (sentences, read) => compare(sentences, read).flatMap(({ document, text, missed, spurious }) => {
    const error = (kind: PublicError['kind']) => (what: string): PublicError => ({ measure: TYPES_MEASURE, document, kind, what, quote: text });
    return [...missed.map(error('missed')), ...spurious.map(error('spurious'))];
  }),
};
