import { ADJECTIVE, NOUN } from '../shared/grammar.ts';
import { FIRST_NAME, SURNAME } from '../shared/word.ts';
import type { OfficeRules, PortfolioView } from '../shared/slot-rules.ts';

/** What a minister in front of whose name it stands is in charge of: "Sudanese Irrigation Minister". */
const PORTFOLIOS = /^(?:agriculture|agricultural|aviation|budget|civil|climate|change|commerce|communications?|construction|culture|cultural|defen[cs]e|development|digital|diaspora|disaster|domestic|economic|economy|economics|education|electricity|emergency|emergencies|employment|energy|environment|environmental|europe|european|exterior|family|farm|finance|fisheries|food|foreign|forestry|gas|gender|health|heritage|higher|home|housing|human|humanitarian|immigration|industry|industrial|information|infrastructure|innovation|integration|intelligence|interior|internal|international|investment|irrigation|justice|affairs|labou?r|land|lands|law|livestock|local|government|management|manpower|maritime|military|mineral|minerals|mines|mining|national|natural|nuclear|oil|overseas|pacific|petroleum|planning|ports?|power|public|rail|railways?|reconciliation|reconstruction|refugee|regional|religious|research|resources|rights|rural|science|security|shipping|social|space|sports?|state|supply|telecoms?|telecommunications|technology|tourism|trade|transport|transportation|treasury|urban|war|water|welfare|women|works|youth)$/;

/** Words that tie a portfolio to its office and its parts to each other. */
const LINKS = new Set(['of', 'for', 'in', 'at', 'on', 'to']);
const JOINS = new Set(['and', 'the']);

/**
 * "Minister of Education and Higher Education", "Senior Minister of State (SMS), Ministry of Defence and Ministry of Manpower": the portfolio
 * is capitalised ordinary words behind a preposition; the state stands behind "of", or bare in front.
 */
export const englishOffices: OfficeRules = {
  linksToState: [['of'], ['of', 'the'], []],
  stateCases: 0,
  nameBefore: true,
  carriesPortfolio(view: PortfolioView, at: number, first: boolean): boolean {
    const form = view.form(at);
    // "Minister of State in charge of Regional Cooperation", "responsible for Trade"
    if (view.form(at + 1) === 'charge' && form === 'in') return isPortfolioWord(view, at + 3);
    if (form === 'charge' && view.form(at - 1) === 'in') return true;
    if (form === 'responsible' && view.form(at + 1) === 'for') return isPortfolioWord(view, at + 2);
    if (LINKS.has(form)) return isPortfolioWord(view, at + (view.form(at + 1) === 'the' ? 2 : 1));
    if (JOINS.has(form)) return !first && isPortfolioWord(view, at + (form === 'and' && view.form(at + 1) === 'the' ? 2 : 1)) && (form === 'and' || view.form(at - 1) === 'and' || LINKS.has(view.form(at - 1)));
    if (isAbbreviationBracket(view, at)) return true;
    if (view.isPunctuation(at)) return !first && (isPortfolioComma(view, at) || (view.raw(at) === '&' && isPortfolioWord(view, at + 1)));
    return isPortfolioWord(view, at) && continuesPortfolio(view, at);
  },
  leadsPortfolio(view: PortfolioView, at: number): boolean {
    const word = view.words[at];
    return word !== undefined && word.common && (word.grammar & (NOUN | ADJECTIVE)) !== 0 && (word.name & (FIRST_NAME | SURNAME)) === 0 && !OFFICES.test(word.form) && PORTFOLIOS.test(word.form);
  },
};

/** What begins another office or another person. */
const OFFICES = /^(?:prime|deputy|minister|president|premier|chancellor|secretary|senior|second|first|chief|king|queen|crown|prince|sultan|emir|his|her|ambassador|governor|general|speaker|chairman|member|director|vice)$/;

/** "Minister for the Indo-Pacific", "Minister for Europe and North America". */
const REGIONS = /^(?:africa|americas?|asia|atlantic|caribbean|commonwealth|east|eastern|europe|gulf|indo-pacific|latin|middle|north|northern|pacific|south|southern|territories|west|western)$/;

/** First names that are everyday words as well: in a portfolio they end it ("the Environment Grace Phua"). */
const ALSO_NAMES = /^(?:amber|angel|april|art|august|autumn|basil|bill|blessing|christian|charity|chase|clay|cliff|colt|constance|crystal|dale|dawn|dean|drew|earl|faith|frank|gene|gift|glen|grace|grant|guy|happy|harry|heather|holly|hope|iris|ivy|jack|jean|joy|kelvin|lance|lily|mark|martin|max|miles|norman|olive|patience|pearl|penny|precious|prudence|ray|rich|rob|robin|roman|reed|rose|ruby|sandy|sterling|summer|sunny|victor|will|young)$/;

/** A capitalised ordinary word that is no name: Education, Foreign, Affairs; small ones as far as portfolios have them. */
function isPortfolioWord(view: PortfolioView, at: number): boolean {
  const word = view.words[at];
  if (REGIONS.test(view.form(at))) return view.hasInitialCapital(at);
  return word !== undefined && (view.hasInitialCapital(at) || PORTFOLIOS.test(word.form)) && word.common && (word.name & (FIRST_NAME | SURNAME)) === 0 && !OFFICES.test(word.form) && !(ALSO_NAMES.test(word.form) && view.hasInitialCapital(at + 1));
}

/** Behind a link, a join, or another word of the portfolio: "President Young" has none. */
function continuesPortfolio(view: PortfolioView, at: number): boolean {
  const before = view.form(at - 1);
  if (LINKS.has(before) || before === 'the' || view.raw(at - 1) === '&') return true;
  if (before === 'and' || view.raw(at - 1) === ',') return view.form(at) === 'ministry' || isPortfolioWord(view, at - 2);
  return isPortfolioWord(view, at - 1) && continuesPortfolio(view, at - 1);
}

/** "Senior Minister of State (SMS), Ministry of Defence": the brackets around an abbreviation. */
const isAbbreviationBracket = (view: PortfolioView, at: number): boolean => {
  const open = view.raw(at) === '(' ? at : view.raw(at) === ')' ? at - 2 : -1;
  return open >= 0 && view.raw(open) === '(' && view.raw(open + 2) === ')' && /^\p{Lu}+$/u.test(view.raw(open + 1));
};

/** "Trade, Industry and Energy", "Minister of State, Ministry of Defence". */
function isPortfolioComma(view: PortfolioView, at: number): boolean {
  if (view.raw(at) !== ',') return false;
  if (view.form(at + 1) === 'ministry') return true;
  if (!isPortfolioWord(view, at - 1) || !isPortfolioWord(view, at + 1)) return false;
  for (let next = at + 2; next < at + 5; next++) {
    if (view.form(next) === 'and' || view.raw(next) === ',') return isPortfolioWord(view, next + 1);
    if (!isPortfolioWord(view, next)) return false;
  }
  return false;
}
