import { FUTURE, INSTRUMENTAL, NOMINATIVE, NOUN, PAST, PRESENT, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import type { OfficeGroup } from '../entities/office-groups.ts';
import type { Document } from '../text/document.ts';
import { CASE_BITS } from './best-forms.ts';
import type { NameChain } from './chains.ts';
import { NO_CONTEXT, readName } from './nominative.ts';

/** By how much a name must fit better. */
const SURELY = 0.5;

/** «С президентом Турции Шавкат Мирзиёев договорился»: a nominative right behind an office in another case, and in front of its own verb, is somebody else. */
export function actsBehindAnothersTitle(document: Document, title: OfficeGroup, chain: NameChain): boolean {
  const { names } = document.pack;
  if (!names.inflects || names.lastCarriesCase || chain.at.length < 2 || (title.cases & INSTRUMENTAL) === 0 || (title.cases & NOMINATIVE) !== 0 || title.to !== chain.from) return false;
  const verb = chain.to < document.count ? document.words[chain.to]!.grammar : 0;
  if ((verb & VERB) === 0 || (verb & (PAST | PRESENT | FUTURE)) === 0 || (verb & NOUN) !== 0 || !document.is('PARTNER', title.from - 1)) return false;
  const [best] = readName(document, chain, NO_CONTEXT);
  const as = (bits: number): number => Math.max(Number.NEGATIVE_INFINITY, ...(best?.byCase.filter((_, index) => (CASE_BITS[index]! & bits) !== 0) ?? []));
  return as(NOMINATIVE & SINGULAR) - as(INSTRUMENTAL & SINGULAR) >= SURELY;
}
