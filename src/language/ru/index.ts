import { Lexicon } from '../shared/lexicon.ts';
import { readFunctionWords } from '../shared/function-words.ts';
import { lexiconFolder } from '../shared/lexicon-folder.ts';
import type { LanguagePack } from '../shared/language-pack.ts';
import { wordBook } from '../shared/word-book.ts';
import { readAbbreviations } from '../shared/abbreviations.ts';
import { russianDates } from './dates.ts';
import { analyse, lemmasOf } from './morphology/analyse.ts';
import { RussianDictionary } from './morphology/dictionary.ts';
import { FirstNames } from './first-names.ts';
import { NameEndings } from './name-endings.ts';
import { RussianNames } from './names.ts';
import { russianOffices } from './offices.ts';
import { russianSlots } from './slots.ts';

/** Russian: OpenCorpora's dictionary, the lexicon of this folder, endings for names. */
export function russian(): LanguagePack {
  const folder = lexiconFolder('ru');
  const dictionary = new RussianDictionary();
  const lexicon = new Lexicon(folder, (form) => lemmasOf(dictionary, form));
  const endings = new NameEndings(folder);
  const firstNames = new FirstNames(folder, endings);
  const functionWords = readFunctionWords(folder);
  const word = wordBook((form) => analyse(dictionary, form, firstNames), lexicon, functionWords);
  return {
    language: 'ru', lexicon, word, names: new RussianNames(folder, word, endings, firstNames), slots: russianSlots, offices: russianOffices, dates: russianDates,
    functionWords, abbreviations: readAbbreviations(folder),
  };
}
