import { ANY_CASE } from '../../../language/shared/grammar.ts';
import { PLACE_NAME } from '../../../language/shared/word.ts';
import { actsAsState } from '../../actors/capitals.ts';
import type { CountryMention } from '../../entities/countries.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Document } from '../../text/document.ts';
import type { Match } from '../../text/matches.ts';
import { isNominal } from '../parties/parts.ts';
import type { Scene } from '../scene.ts';

/** The capital that the clause names behind a preposition of place or direction. */
export function placeOf(scene: Scene, trigger: Match, clause: Clause): string | null {
  const { document } = scene;
  for (const mention of scene.countriesAt(trigger.from)) {
    if (mention.form !== 'CAPITAL' || mention.from < clause.from || mention.to > clause.to || actsAsState(document, mention)) continue;
    const slot = document.pack.slots.slot(document, {
      actorFrom: mention.from, actorTo: mention.to, cases: mention.grammar & ANY_CASE, triggerFrom: trigger.from, triggerTo: trigger.to, nominal: isNominal(trigger), passive: false, clauseFrom: clause.from,
    });
    if (slot === 'PLACE' || slot === 'DESTINATION') return nominative(document, mention);
  }
  return null;
}

function nominative(document: Document, mention: CountryMention): string {
  const { quote } = document.evidence(mention.from, mention.to);
  if (mention.to - mention.from > 1) return quote;
  const reading = document.words[mention.from]!.readings.find((choice) => choice.nominative && (choice.name & PLACE_NAME) !== 0);
  return reading ? quote[0]! + reading.nominative!.slice(1) : quote;
}
