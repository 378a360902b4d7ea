import { ADJECTIVE, GERUND, NOUN, PARTICIPLE, PAST, PRESENT, VERB } from '../../shared/grammar.ts';

/** A part of speech as `english-words.txt` writes it: noun, verb, adjective, adverb. */
export type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

/** What an ending says of a form, and what stands in its place in the dictionary form. */
export interface Ending {
  ending: string;
  /** Put behind the stem, each may be the dictionary's: `agreed` is of `agree`, `hosted` of `host`. */
  instead: readonly string[];
  of: PartOfSpeech;
  /** Grammar of each reading. */
  grammar: readonly number[];
  /** The stem's last consonant may be doubled: `planned`, `travelling`. */
  doubles?: true;
}

const PAST_OR_PARTICIPLE = [VERB | PAST, PARTICIPLE] as const;

/** English inflection; what follows no rule stands in `irregular-verbs.tsv` and `irregular-nouns.tsv`. */
export const ENDINGS: readonly Ending[] = [
  { ending: 's', instead: [''], of: 'n', grammar: [NOUN] },
  { ending: 'es', instead: ['', 'is'], of: 'n', grammar: [NOUN] },
  { ending: 'ies', instead: ['y'], of: 'n', grammar: [NOUN] },
  { ending: 'ves', instead: ['f', 'fe'], of: 'n', grammar: [NOUN] },
  { ending: 'men', instead: ['man'], of: 'n', grammar: [NOUN] },
  { ending: 's', instead: [''], of: 'v', grammar: [VERB | PRESENT] },
  { ending: 'es', instead: [''], of: 'v', grammar: [VERB | PRESENT] },
  { ending: 'ies', instead: ['y'], of: 'v', grammar: [VERB | PRESENT] },
  { ending: 'ed', instead: ['', 'e'], of: 'v', grammar: PAST_OR_PARTICIPLE, doubles: true },
  { ending: 'ied', instead: ['y'], of: 'v', grammar: PAST_OR_PARTICIPLE },
  { ending: 'ing', instead: ['', 'e'], of: 'v', grammar: [GERUND], doubles: true },
  { ending: 'ying', instead: ['ie'], of: 'v', grammar: [GERUND] },
  { ending: 'er', instead: ['', 'e'], of: 'a', grammar: [ADJECTIVE], doubles: true },
  { ending: 'ier', instead: ['y'], of: 'a', grammar: [ADJECTIVE] },
  { ending: 'est', instead: ['', 'e'], of: 'a', grammar: [ADJECTIVE], doubles: true },
  { ending: 'iest', instead: ['y'], of: 'a', grammar: [ADJECTIVE] },
];

/** One syllable with one short vowel doubles its last letter: `raped` is of `rape`, `waged` of `wage`, never of `rap` and `wag`. */
const DOUBLES_ALWAYS = /^[^aeiouy]*[aeiou][bdfgklmnprtvz]$/;
const DOUBLED = /([bdfgklmnprstvz])\1$/;

const HISSING = /(?:[sxzo]|ch|sh)$/;

/** The dictionary forms that a form may be of by one ending. */
export function stems(form: string, { ending, instead, doubles }: Ending): string[] {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return [];
  const stem = form.slice(0, -ending.length);
  // "passes", "goes", never "Soares" of "soar"
  const bare = ending !== 'es' || HISSING.test(stem);
  const found = instead.map((letters) => stem + letters).filter((lemma) => bare || lemma !== stem).filter((lemma) => !doubles || lemma !== stem || !DOUBLES_ALWAYS.test(stem));
  if (doubles && DOUBLED.test(stem)) found.push(stem.slice(0, -1));
  return found;
}

/** Derived words that no dictionary lists in full: `decarbonisation`, `resolutely`, `non-proliferation`. They are ordinary words, no names. */
const PREFIX = /^(?:anti|bi|co|counter|cyber|de|dis|eco|euro|fore|hyper|inter|mega|micro|mid|mini|mis|mono|multi|non|out|over|poly|post|pre|pro|re|self|semi|socio|sub|super|tele|trans|tri|ultra|un|under|vice|well)-?(?=.{4})/;
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/isation$/, 'ize'], [/ization$/, 'ize'], [/is(e[ds]?|ing|er)$/, 'iz$1'], [/our(s|ed|ing|able|ful)?$/, 'or$1'], [/tre(s?)$/, 'ter$1'], [/ogue(s?)$/, 'og$1'],
  [/ily$/, 'y'], [/ly$/, ''], [/iness$/, 'y'], [/ness$/, ''], [/ability$/, 'able'], [/able$/, ''], [/able$/, 'e'], [/er(s?)$/, '$1'], [/er(s?)$/, 'e$1'], [/or(s?)$/, '$1'], [/ing(s?)$/, ''], [/ism$/, 'ist'], [/hood$/, ''], [/ship$/, ''], [/less$/, ''],
];

/** What a derived word is derived from, by one step; the form itself is never among it. */
export function bases(form: string): string[] {
  const found = SUFFIXES.filter(([suffix]) => suffix.test(form)).map(([suffix, instead]) => form.replace(suffix, instead));
  if (PREFIX.test(form)) found.push(form.replace(PREFIX, ''));
  return found.filter((base) => base.length > 2 && base !== form);
}
