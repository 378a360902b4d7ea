import * as G from '../../shared/grammar.ts';
import { FIRST_NAME, ORGANIZATION_NAME, PATRONYMIC, PLACE_NAME, SURNAME } from '../../shared/word.ts';

/** OpenCorpora's grammemes (http://opencorpora.org/dict.php?act=gram) as bits. Second genitives and locatives count as the first ones. */
const CASE_OF: Record<string, number> = {
  nomn: G.NOMINATIVE, gent: G.GENITIVE, gen2: G.GENITIVE, datv: G.DATIVE, accs: G.ACCUSATIVE, ablt: G.INSTRUMENTAL, loct: G.LOCATIVE, loc2: G.LOCATIVE,
};
const GENDER_OF: Record<string, number> = { masc: G.MASCULINE, femn: G.FEMININE, neut: G.NEUTER, 'ms-f': G.MASCULINE | G.FEMININE, 'Ms-f': G.MASCULINE | G.FEMININE };
const PART_OF: Record<string, number> = {
  NOUN: G.NOUN, ADJF: G.ADJECTIVE, VERB: G.VERB, INFN: G.INFINITIVE, PRTF: G.PARTICIPLE, PRTS: G.PARTICIPLE | G.VERB, GRND: G.GERUND, NPRO: G.PRONOUN,
  pssv: G.PASSIVE, past: G.PAST, pres: G.PRESENT, futr: G.FUTURE, impr: G.IMPERATIVE,
};
const NAME_OF: Record<string, number> = { Name: FIRST_NAME, Surn: SURNAME, Patr: PATRONYMIC, Geox: PLACE_NAME, Orgn: ORGANIZATION_NAME };

export interface Tag {
  grammar: number;
  /** FIRST_NAME | SURNAME | …: what the dictionary lists the word as. */
  name: number;
  /** Misspelt, abbreviated or archaic readings, and interjections, which news does not mean. */
  odd: boolean;
  /** A preposition, conjunction or particle: what such a form almost always is. */
  functional: boolean;
  /** Of nouns: the mark on an adjective only says what it agrees with. */
  animate: boolean;
}

/** Reads one tag of the dictionary's table, e.g. `NOUN,anim,masc,Name sing,nomn`. */
export function readTag(text: string): Tag {
  const grammemes = text.split(/[ ,]/);
  const sum = (table: Record<string, number>): number => grammemes.reduce((bits, grammeme) => bits | (table[grammeme] ?? 0), 0);
  const gender = sum(GENDER_OF);
  let cases = sum(CASE_OF);
  if (grammemes.includes('sing')) cases &= G.SINGULAR;
  if (grammemes.includes('plur')) cases &= G.PLURAL;
  if (grammemes.includes('Fixd')) cases = G.ANY_CASE;
  return {
    grammar: cases | gender | sum(PART_OF),
    name: sum(NAME_OF),
    odd: grammemes.includes('Erro') || grammemes.includes('Abbr') || grammemes.includes('Arch') || grammemes[0] === 'INTJ' || grammemes.includes('voct'),
    functional: ['PREP', 'CONJ', 'PRCL'].includes(grammemes[0]!),
    animate: grammemes[0] === 'NOUN' && grammemes.includes('anim'),
  };
}
