/**
 * The grammar of one reading of a word form, as bits of one 32-bit integer: fourteen for case with number, the others for gender, part of
 * speech and verb form. An uninflected phrase has none of the case bits; agreement is the intersection of the case bits.
 */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative', 'ablative'] as const;
export type Case = (typeof CASES)[number];

const PLURAL_SHIFT = 7;
const singular = (name: Case): number => 1 << CASES.indexOf(name);
const both = (name: Case): number => singular(name) | (singular(name) << PLURAL_SHIFT);

export const NOMINATIVE = both('nominative');
export const GENITIVE = both('genitive');
export const DATIVE = both('dative');
export const ACCUSATIVE = both('accusative');
export const INSTRUMENTAL = both('instrumental');
export const LOCATIVE = both('locative');
export const ABLATIVE = both('ablative');
export const SINGULAR = 0x7f;
export const PLURAL = SINGULAR << PLURAL_SHIFT;
export const ANY_CASE = SINGULAR | PLURAL;

export const MASCULINE = 1 << 14;
export const FEMININE = 1 << 15;
export const NEUTER = 1 << 16;
export const ANY_GENDER = MASCULINE | FEMININE | NEUTER;

export const NOUN = 1 << 17;
export const ADJECTIVE = 1 << 18;
/** Finite verb. */
export const VERB = 1 << 19;
export const INFINITIVE = 1 << 20;
export const PARTICIPLE = 1 << 21;
export const GERUND = 1 << 22;
export const PASSIVE = 1 << 23;
export const PAST = 1 << 24;
export const PRESENT = 1 << 25;
export const FUTURE = 1 << 26;
export const IMPERATIVE = 1 << 27;
export const PRONOUN = 1 << 28;
/** A verb form that negates by itself, as Kazakh ones do. */
export const NEGATIVE = 1 << 29;
/** A verb form that by itself says "if" (кездессе). */
export const CONDITIONAL = 1 << 30;

/** The case bits of one case, in the given number only. */
export const caseIn = (name: Case, number: 'singular' | 'plural'): number => singular(name) << (number === 'plural' ? PLURAL_SHIFT : 0);
