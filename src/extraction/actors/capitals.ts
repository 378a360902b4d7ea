import { ADJECTIVE, ANY_CASE, INSTRUMENTAL, NOMINATIVE, NOUN, PARTICIPLE, SINGULAR } from '../../language/shared/grammar.ts';
import type { CountryMention } from '../entities/countries.ts';
import type { Document } from '../text/document.ts';
import { isPlaceOfWriting } from '../text/publisher.ts';

/** A capital acts for its government only where it is a subject or a partner, never behind a preposition of place. */
export function actsAsState(document: Document, mention: CountryMention): boolean {
  if (isPlaceOfWriting(document, mention)) return false;
  const { capitalActs } = document.pack.slots;
  if (capitalActs) return capitalActs(document, mention.from, mention.to, mention.grammar & ANY_CASE);
  const before = document.is('ARTICLE', mention.from - 1) ? mention.from - 2 : mention.from - 1;
  if (document.is('PLACE', before)) return false;
  // «в Найроби и Могадишо»
  if (document.is('AND', before) && document.hasInitialCapital(before - 1) && document.is('PLACE', before - 2)) return false;
  const cases = mention.grammar & ANY_CASE;
  if (document.pack.offices.stateCases === 0) return document.startsSentence(mention.from) || document.is('PARTNER', before);
  if ((cases & NOMINATIVE) !== 0 || cases === 0) return ((document.words[before]?.grammar ?? 0) & NOUN) === 0 || document.startsSentence(mention.from) || !isApposed(document, mention.from);
  // «запуск Пхеньяном спутника»: an instrumental without a preposition does it
  if (document.pack.slots.verbLast !== true && (cases & INSTRUMENTAL) !== 0 && (cases & ~INSTRUMENTAL & SINGULAR) === 0 && ((document.words[before]?.grammar ?? 0) & (NOUN | ADJECTIVE | PARTICIPLE)) !== 0) return true;
  const joined = document.is('AND', before) && document.hasInitialCapital(before - 1) && document.is('PARTNER', before - 2);
  return joined || document.is('PARTNER', before) || isPolitical(document, before);
}

/** «город Москва», «аэропорт Пекин»: the name only tells which. */
const isApposed = (document: Document, at: number): boolean => !document.startsSentence(at) && !document.pack.slots.isTime?.(document, at - 1) && (document.words[at - 1]!.grammar & NOUN) !== 0 && (document.words[at - 1]!.grammar & NOMINATIVE) !== 0;

/** «готовность Москвы»: a noun that a government has and a town has not. */
const isPolitical = (document: Document, at: number): boolean => at >= 0 && document.words[at]!.readings.some((reading) => document.pack.functionWords.POLITICAL.has(reading.lemma));
