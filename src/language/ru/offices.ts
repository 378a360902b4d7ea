import * as G from '../shared/grammar.ts';
import type { OfficeRules, PortfolioView } from '../shared/slot-rules.ts';

const JOINS = new Set(['и', 'по', 'в', 'на', 'с']);

/** «министр энергетики и угольной промышленности Казахстана»: the portfolio is lower-case genitives, the state a genitive behind it. */
export const russianOffices: OfficeRules = {
  linksToState: [[]],
  stateCases: G.GENITIVE,
  nameBefore: false,
  carriesPortfolio(view: PortfolioView, at: number, first: boolean): boolean {
    if (view.hasInitialCapital(at) || view.isPunctuation(at)) return false;
    const form = view.form(at);
    if (JOINS.has(form)) return !first || form === 'по' ? /^\p{Ll}/u.test(view.raw(at + 1) ?? '') : false;
    const { grammar } = view.words[at]!;
    if ((grammar & (G.NOUN | G.ADJECTIVE)) === 0) return false;
    const governed = ['по', 'в', 'на', 'с'].includes(view.form(at - 1)) || ['по'].includes(view.form(at - 2));
    return (grammar & G.GENITIVE) !== 0 || (governed && (grammar & (G.DATIVE | G.LOCATIVE | G.INSTRUMENTAL)) !== 0);
  },
};
