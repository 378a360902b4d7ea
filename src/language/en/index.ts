import { readAbbreviations } from '../shared/abbreviations.ts';
import type { LanguagePack } from '../shared/language-pack.ts';
import { readFunctionWords } from '../shared/function-words.ts';
import { lexiconFolder } from '../shared/lexicon-folder.ts';
import { Lexicon } from '../shared/lexicon.ts';
import { NameOrigins } from '../shared/name-origins.ts';
import { wordBook } from '../shared/word-book.ts';
import { englishDates } from './dates.ts';
import { analyse, lemmasOf } from './morphology/analyse.ts';
import { EnglishDictionary } from './morphology/dictionary.ts';
import { EnglishNames } from './names.ts';
import { englishOffices } from './offices.ts';
import { englishSlots } from './slots.ts';

/** A noun group may stand between a verb and its object ("gave the Ivory Coast 5.1 million dollars of aid"), another phrase not. */
const GAP = { words: 6, stops: new Set(['for', 'with', 'by', 'against', 'over', 'about', 'after', 'before', 'during', 'that', 'which', 'who', 'but', 'when', 'while', 'if', 'as', 'because', 'into', 'through', 'amid', 'despite']) };

/** "Speaking" and "language" are left out: they are of people, not of a state. */
const LONE = {
  before: new Set(['pro', 'anti', 'ex', 'non', 'post', 'intra', 'trans', 'ethnic']),
  behind: new Set(['led', 'backed', 'supported', 'sponsored', 'funded', 'financed', 'trained', 'armed', 'brokered', 'mediated', 'based', 'made', 'built', 'born', 'owned', 'run', 'controlled', 'occupied', 'held', 'administered', 'installed', 'imposed', 'drafted', 'proposed', 'initiated', 'bound', 'flagged', 'registered', 'allied', 'friendly', 'dominated', 'designed', 'supplied', 'style']),
};

/** English: WordNet's words, regular endings with a table of the rest, first names of many languages, the lexicon of this folder. */
export function english(): LanguagePack {
  const folder = lexiconFolder('en');
  const dictionary = new EnglishDictionary(folder);
  const lexicon = new Lexicon(folder, (form) => lemmasOf(dictionary, form), GAP);
  const functionWords = readFunctionWords(folder);
  const word = wordBook((form) => analyse(dictionary, form), lexicon, functionWords);
  return {
    language: 'en', lexicon, word, names: new EnglishNames(dictionary.eastAsianSurnames, new NameOrigins(`${folder}/name-origins.tsv`, dictionary.eastAsianSurnames)), slots: englishSlots, offices: englishOffices, dates: englishDates,
    loneInCompounds: LONE, functionWords, abbreviations: readAbbreviations(folder),
  };
}
