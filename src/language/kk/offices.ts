import * as G from '../shared/grammar.ts';
import type { OfficeRules, PortfolioView } from '../shared/slot-rules.ts';

const JOINS = new Set(['және', 'мен', 'пен', 'бен', 'әрі', 'жөніндегі', 'бойынша', 'істері']);

/** «министр қызметін атқаратын …»: what may stand between an office and its holder's name. */
const HOLDING = new Set(['қызметін', 'лауазымын', 'міндетін', 'атқаратын', 'атқарған', 'атқарып', 'жүрген', 'отырған', 'болған', 'болып', 'саналатын', 'болатын', 'сайланған', 'тағайындалған', 'қайта', 'лауазымындағы', 'қызметіндегі']);

/** Whose office it is: «министрлігінің ресми өкілі», «Мәжілісінің комитетінің төрағасы». */
const BODY = /(?:[ыі]|с[ыі])(?:ның|нің)$/;

/** «Қазақстанның энергетика және минералдық ресурстар министрі»: state, then portfolio, then office; the state bare or in the genitive. */
export const kazakhOffices: OfficeRules = {
  linksToState: [],
  stateCases: G.NOMINATIVE | G.GENITIVE,
  nameBefore: true,
  carriesPortfolio: (view, at) => HOLDING.has(view.form(at)),
  leadsPortfolio(view: PortfolioView, at: number): boolean {
    if (view.isPunctuation(at)) return view.form(at) === ',' && view.form(at + 1) !== '' && isPortfolioNoun(view, at - 1);
    if (JOINS.has(view.form(at))) return isPortfolioNoun(view, at - 1);
    return isPortfolioNoun(view, at);
  },
};

/** A noun or adjective without a case of its own, or governed by the noun behind it («халықты әлеуметтік қорғау»). */
function isPortfolioNoun(view: PortfolioView, at: number): boolean {
  const word = view.words[at];
  if (!word || view.isPunctuation(at) || word.name !== 0) return false;
  if (word.readings.length === 0) return /^\p{Ll}/u.test(view.raw(at)) && word.form.length > 3;
  if (!word.common || (word.grammar & (G.NOUN | G.ADJECTIVE)) === 0 || (word.grammar & G.PRONOUN) !== 0) return false;
  if (BODY.test(word.form)) return true;
  // «істер» are affairs, though one may do them too
  return word.readings.some(({ grammar }) => (grammar & (G.NOUN | G.ADJECTIVE)) !== 0 && (grammar & (G.NOMINATIVE | G.ACCUSATIVE)) !== 0 && (grammar & (G.VERB | G.GERUND)) === 0);
}
