import { readAbbreviations } from '../shared/abbreviations.ts';
import type { LanguagePack } from '../shared/language-pack.ts';
import { readFunctionWords } from '../shared/function-words.ts';
import { lexiconFolder } from '../shared/lexicon-folder.ts';
import { Lexicon } from '../shared/lexicon.ts';
import { foldForm } from '../shared/phrase.ts';
import { readTable } from '../shared/table.ts';
import { wordBook } from '../shared/word-book.ts';
import { kazakhDates } from './dates.ts';
import { Analyser } from './morphology/analyse.ts';
import { readKnownWords } from './morphology/known-words.ts';
import { Nouns } from './morphology/nouns.ts';
import { Suffixes } from './morphology/suffixes.ts';
import { Verbs } from './morphology/verbs.ts';
import { NameEndings } from './name-endings.ts';
import { KazakhNames } from './names.ts';
import { kazakhOffices } from './offices.ts';
import { kazakhSlots } from './slots.ts';

/** «тоқтатуға»; whoever is bidden to come, go or attend (келуге) is invited, not asked to do something. */
const AIM = /^(?!келуге|баруға|қатысуға).*.[ую](?:ға|ге)$/;

/** Kazakh: suffix chains over the words that the tables of this folder know, for want of a dictionary under a free licence. */
export function kazakh(): LanguagePack {
  const folder = lexiconFolder('kk');
  const suffixes = new Suffixes(folder);
  const nouns = new Nouns(suffixes);
  const endings = new NameEndings(folder);
  const firstNames = new Set(readTable(`${folder}/first-names.tsv`).flatMap((row) => row.names!.split(' ').map(foldForm)));
  const lexicon = new Lexicon(folder, (form) => [form], undefined, AIM);
  const peoples = new Set(lexicon.table('countries').filter((row) => row.form === 'PREFIX').flatMap((row) => row.phrases!.split('|').map((word) => foldForm(word.trim()))));
  const known = readKnownWords(folder, lexicon, (word) => firstNames.has(word));
  const analyser = new Analyser(nouns, new Verbs(suffixes), known);
  const functionWords = readFunctionWords(folder);
  return {
    language: 'kk', lexicon, word: wordBook((form) => analyser.analyse(form), lexicon, functionWords), names: new KazakhNames(folder, endings, firstNames, nouns, peoples), slots: kazakhSlots,
    offices: kazakhOffices, dates: kazakhDates, functionWords, abbreviations: readAbbreviations(folder),
  };
}
