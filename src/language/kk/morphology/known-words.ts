import * as G from '../../shared/grammar.ts';
import type { Lexicon } from '../../shared/lexicon.ts';
import { foldForm, readParts, readPhrases, readWord, type PhrasePart } from '../../shared/phrase.ts';
import { readTable } from '../../shared/table.ts';
import type { Reading } from '../../shared/word.ts';
import type { KnownWords } from './analyse.ts';

const KINDS: Readonly<Record<string, number>> = {
  noun: G.NOUN, adjective: G.ADJECTIVE, pronoun: G.PRONOUN | G.NOUN, verb: G.NOUN, other: 0, 'other verb': G.VERB, participle: G.PARTICIPLE, gerund: G.GERUND, 'verb past': G.VERB | G.PAST, 'verb present': G.VERB | G.PRESENT,
  'verb present future': G.VERB | G.PRESENT | G.FUTURE,
};
/** Tables whose lower-case words are ordinary ones. */
const ORDINARY_TABLES = ['events', 'statements', 'topics', 'roles', 'offices', 'cues', 'dates', 'titles'];

/** What the tables of this folder know, put together once. */
export function readKnownWords(folder: string, lexicon: Lexicon, isFirstName: (word: string) => boolean): KnownWords {
  const ordinary = new Map<string, number>();
  const written = new Set<string>();
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  const parts = new Map<string, PhrasePart>();
  for (const table of ORDINARY_TABLES)
    for (const { phrases } of lexicon.table(table))
      for (const word of readParts(phrases!, readWord, parts).flat().flatMap(({ choices }) => choices.flat())) {
        if (word.capitals !== 'any') continue;
        if (word.inflects) ordinary.set(word.form, G.NOUN);
        else written.add(word.form);
      }
  for (const row of readTable(`${folder}/words.tsv`)) for (const word of row.words!.split(' ').map(foldForm)) {
      ordinary.set(word, KINDS[row.grammar!]!);
      if (row.grammar === 'noun') nouns.add(word);
      if (row.grammar === 'verb') verbs.add(word);
    }
  const irregular = new Map<string, Reading[]>();
  for (const row of readTable(`${folder}/pronouns.tsv`))
    for (const name of ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'] as const)
      for (const form of row[name]!.split(' ')) irregular.set(form, [...(irregular.get(form) ?? []), { lemma: row.pronoun!, grammar: G.PRONOUN | G.caseIn(name, 'singular'), name: 0 }]);
  const places = new Set(readTable(`${folder}/places.tsv`).flatMap((row) => row.names!.split(' ').map(foldForm)));
  for (const { form, phrases } of lexicon.table('countries')) if (form === 'CAPITAL') for (const words of readPhrases(phrases!)) if (words.length === 1) places.add(words[0]!.form);
  const endings = readTable(`${folder}/word-endings.tsv`).flatMap((row) => row.endings!.split(' ').map((ending) => ({ ending, letters: Number(row.letters), grammar: KINDS[row.grammar!]! })));
  return {
    ordinary: (lemma) => ordinary.get(lemma) ?? null,
    isVerb: (lemma) => verbs.has(lemma),
    mayBeVerb: (lemma) => verbs.has(lemma) || (lexicon.symbols.hasLemma(lemma) && !nouns.has(lemma)),
    isWritten: (form) => written.has(form),
    inLexicon: (lemma) => lexicon.symbols.hasLemma(lemma),
    irregular: (form) => irregular.get(form) ?? [],
    isFirstName,
    isPlace: (word) => places.has(word),
    ordinaryEnding: (form) => endings.find(({ ending, letters }) => form.length >= ending.length + letters && form.endsWith(ending))?.grammar ?? null,
  };
}
