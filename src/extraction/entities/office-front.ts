import { ADJECTIVE, ANY_CASE, DATIVE, NOMINATIVE, PARTICIPLE, VERB } from '../../language/shared/grammar.ts';
import type { OfficeGroup, OfficeStatus } from './office-group.ts';
import type { Match } from '../text/matches.ts';
import type { OfficeScope } from './office-scope.ts';

const LEADING_ADJECTIVES = 3;
const APOSTROPHE = /^['’]$/;

/** "European Commission President", "UN Secretary-General": a body whose name runs into the office, or has it for its last word. */
const bodyAround = ({ organizationsByEnd }: OfficeScope, { from, to }: OfficeGroup): Match | undefined =>
  [to - from > 1 ? organizationsByEnd.get(from + 1) : undefined, organizationsByEnd.get(to)].find((body) => body !== undefined && body.from < from);

export function lookLeft(scope: OfficeScope, group: OfficeGroup, portfolio: boolean): void {
  const { document } = scope;
  const sentence = document.sentence(group.from).from;
  let at = group.from;
  for (let skipped = 0; at > sentence && skipped <= LEADING_ADJECTIVES; ) {
    const cue = scope.cuesByEnd.get(at) ?? (document.isMark(at - 1, '.') && at - 1 > sentence ? scope.cuesByEnd.get(at - 1) : undefined);
    if (cue) {
      group.status = cue.entry.row.kind as OfficeStatus;
      // «и.о. министра прибыл»: of whoever acts for another the genitive shows nothing
      if (group.status === 'ACTING' && document.pack.names.inflects && !document.pack.names.lastCarriesCase) group.cases = cue.grammar & ANY_CASE;
      group.from = at = cue.from;
      continue;
    }
    // "Laos' Deputy Prime Minister"
    const possessive = document.form(at - 1) === "'s" || (document.pack.slots.partOfSpeech && APOSTROPHE.test(document.raw(at - 1))) ? 1 : 0;
    const organization = scope.organizationsByEnd.get(at - possessive) ?? (at === group.from ? bodyAround(scope, group) : undefined);
    if (organization && document.pack.offices.nameBefore) {
      group.organization ??= organization.entry.row.id!;
      group.from = organization.from;
      return;
    }
    const state = scope.statesByEnd.get(at - possessive);
    if (state) {
      const named = state.form === 'ADJECTIVE' || possessive > 0 || document.pack.offices.nameBefore || state.form === 'PREFIX';
      if (!named) return;
      if (document.is('CONCERNING', state.to)) {
        at = state.from;
        continue;
      }
      const cases = document.pack.offices.nameBefore && state.form !== 'ADJECTIVE' ? state.grammar & ANY_CASE : 0;
      if (cases !== 0 && document.pack.offices.stateCases !== 0 && (cases & document.pack.offices.stateCases) === 0) {
        // «Қытайдың Қазақстандағы елшісі»: where he serves
        // «Түркияның Арменияға арнайы өкілі»
        if ((state.grammar & (document.pack.names.lastCarriesCase ? ADJECTIVE | (DATIVE & ~NOMINATIVE) : ADJECTIVE)) === 0) return;
        at = state.from;
        continue;
      }
      // «Ұлыбритания Ресей елшісін шақыртты»: the state in front of an office's own is another actor
      if (document.pack.names.lastCarriesCase && group.country !== null && group.from === state.to && scope.states.has(group.from)) return;
      group.country ??= state.code;
      group.from = at = state.from;
      const joined = state.form === 'ADJECTIVE' && (document.is('AND', at - 1) || document.isMark(at - 1, ',')) ? scope.statesByEnd.get(at - 1) : undefined;
      if (joined?.form === 'ADJECTIVE') {
        // "the Kazakh and Kuwaiti foreign ministers"
        group.states = [joined.code, state.code];
        group.from = joined.from;
        return;
      }
      continue;
    }
    if (portfolio && document.pack.offices.leadsPortfolio?.(document, at - 1)) {
      at--;
      continue;
    }
    if (document.isPunctuation(at - 1) || (document.words[at - 1]!.grammar & (ADJECTIVE | PARTICIPLE)) === 0) return;
    // "Brunei received the foreign minister": the same form is the participle and the verb
    if (document.pack.slots.partOfSpeech && (document.words[at - 1]!.grammar & VERB) !== 0) return;
    skipped++;
    at--;
  }
}
