import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Comments quote what the rules are about; strings and patterns are what the program does. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');

/** Two Cyrillic letters of a language's word, within a string or a pattern. */
const WORD = /[а-яёәіңғүұқөһ]{2}/iu;

/** What is about letters and endings, whatever the language: alphabets, the endings of numerals, the addresses of sites. */
const ABOUT_LETTERS = new Set(['extraction/detect-language.ts', 'extraction/text/look-alikes.ts', 'extraction/text/tokenise.ts', 'extraction/dates/date-mentions.ts', 'extraction/people/signatory.ts']);

/** Words of English to choose from, within a pattern. */
const CHOICE_OF_WORDS = /\/\^?\(\?:[a-z]{2,}(?:\||\?|\()/;

describe('The rules that all languages share', () => {
  it('name classes of words; the words stand in the lexicon of their language', () => {
    const shared = sourceFiles.filter(({ path }) => path.startsWith('extraction/'));
    expect(shared.filter(({ path, text }) => !ABOUT_LETTERS.has(path) && WORD.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it('have no pattern with the words of English either', () => {
    const shared = sourceFiles.filter(({ path }) => path.startsWith('extraction/'));
    expect(shared.filter(({ path, text }) => !ABOUT_LETTERS.has(path) && CHOICE_OF_WORDS.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it.each(['/^(?:was|were)$/.test(form)', '/^(?:threaten|vow|warn)/.test(form)', 'const LETTER = /^(?:letters?|notes?)$/;'])('would be found in %j', (line) => {
    expect(line).toMatch(CHOICE_OF_WORDS);
  });

  it.each(['const SIDELINES = /^(?:полях|кулуарах)$/;', "document.form(at) === 'из'", "new Set(['бұл'])"])('would be found in %j', (line) => {
    expect(withoutComments(line)).toMatch(WORD);
  });

  it.each(['/** «на полях саммита» */', '  // «бұл шешім»', 'const at = 1; // «из»'])('may be quoted in the comment %j', (line) => {
    expect(withoutComments(line)).not.toMatch(WORD);
  });
});
