import { isLeader } from '../../reference/leader.ts';
import { packageFile } from '../../reference/package-files.ts';
import { ACCUSATIVE, ADJECTIVE, ANY_CASE, DATIVE, FEMININE, GENITIVE, INSTRUMENTAL, LOCATIVE, MASCULINE, NOMINATIVE, NOUN, PARTICIPLE, SINGULAR, VERB, caseIn, type Case } from '../shared/grammar.ts';
import { foldForm } from '../shared/phrase.ts';
import { readTable } from '../shared/table.ts';
import { NamePart, type NameForm, type NameRules } from '../shared/name-rules.ts';
import { NameLikeness } from './names-likeness.ts';
import { FIRST_NAME, PATRONYMIC, SURNAME, type Reading, type Word } from '../shared/word.ts';

const PARTICLES = ['аль', 'ас', 'ат', 'ад', 'аз', 'ан', 'ар', 'аш', 'ал', 'эль', 'ат', 'бин', 'бен', 'ибн', 'бинт', 'абу', 'де', 'ди', 'да', 'дю', 'дель', 'делла', 'дос', 'душ', 'ла', 'ле', 'фон', 'фан', 'ван', 'дер', 'ден', 'тер', 'цу', 'оглы', 'оглу', 'кызы', 'гызы', 'улы', 'заде'];

/** Words that look like part of a name and are none: months, weekdays and the like carry no capital in Russian, so these are few. */
/** «Московский», «Хмельницкой»: more often an adjective than the surname that it may be too. */
const ADJECTIVAL = /[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)$/;
/** How far a reading is trusted: a dictionary's; of a name that it says never inflects; of a gender that the name seldom has. */
const IN_DICTIONARY = 2;
const NEVER_INFLECTED = 1.6;
const SELDOM = 1;
/** «известная Ванга»: what an ending says where the dictionary knows another name in another case. */
const BESIDE_DICTIONARY = 0.5;
const RARE_GENDERS = 'data/CC-BY-SA-3.0/russian-names/rare-genders.tsv';
const CAPACITY = 1 << 13;
const VOWEL = /[аеиоуыэюя]$/;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;

const BEFORE: Readonly<Record<string, RegExp>> = { C: CONSONANT, V: VOWEL, H: /[жшчщц]$/ };
/** Endings of surnames that leave no doubt, in any case: Токаев, Мирзиёевой, Порошенко, Пашиняну. */
const SURNAME_ENDING = /(?:[аеиуы]|б|м|н|л|т|к|р|д|с|з|ч|х|ш|ж)(?:ов|ев|ёв)(?:а|у|ым|е|ой)?$|(?:енко|чук|швили|дзе)$|[кчмдртвлнг]я(?:н|на|ну|ном|не)$/;

/** Prepositions that leave one case. */
const GOVERNED: Readonly<Record<string, number>> = {
  с: INSTRUMENTAL, со: INSTRUMENTAL, между: INSTRUMENTAL, перед: INSTRUMENTAL, к: DATIVE, ко: DATIVE, от: GENITIVE, у: GENITIVE, для: GENITIVE, против: GENITIVE,
  из: GENITIVE, без: GENITIVE, о: LOCATIVE, об: LOCATIVE, при: LOCATIVE, про: ACCUSATIVE, через: ACCUSATIVE,
};

interface EndingRule {
  ending: string;
  nominative: string;
  before: RegExp | null;
  cases: number;
  gender: number;
  weight: number;
}

const GENDERS: Record<string, number> = { M: MASCULINE, F: FEMININE, MF: MASCULINE | FEMININE };
const nothing = (cell: string): string => (cell === '~' ? '' : cell);

function readRules(folder: string): EndingRule[] {
  return readTable(`${folder}/name-endings.tsv`).map((row) => ({
    ending: foldForm(nothing(row.ending!)),
    nominative: nothing(row.nominative!),
    before: BEFORE[row.before!] ?? null,
    cases: row.cases!.split(',').reduce((bits, name) => bits | caseIn(name as Case, 'singular'), 0),
    gender: GENDERS[row.gender!]!,
    weight: Number(row.weight),
  }));
}

/** Names of people in Russian: OpenCorpora's first names, patronymics and surnames, endings for all others. */
export class RussianNames implements NameRules {
  readonly inflects = true;
  readonly particles: ReadonlySet<string> = new Set(PARTICLES);
  readonly eastAsianSurnames: ReadonlySet<string>;
  readonly weights: ReadonlyMap<string, number>;
  readonly #seldom: ReadonlyMap<string, number>;
  readonly #likeness = new NameLikeness();
  readonly #rules: EndingRule[];
  readonly #lookUp: (form: string) => Word;
  /** Names told again are read once; forgetting changes speed, never an answer. */
  readonly #known = new Map<string, NameForm[]>();

  constructor(folder: string, lookUp: (form: string) => Word) {
    this.#rules = readRules(folder);
    this.#lookUp = lookUp;
    this.#seldom = new Map(readTable(packageFile(RARE_GENDERS)).map((row) => [row.form!, GENDERS[row.seldom!] ?? 0]));
    this.weights = new Map(readTable(`${folder}/name-evidence.tsv`).map((row) => [row.sign!, Number(row.weight)]));
    this.eastAsianSurnames = new Set(readTable(`${folder}/east-asian-surnames.tsv`).map((row) => row.surname!));
  }

  governedCases(form: string): number {
    return GOVERNED[form] ?? 0;
  }

  isAdjectival(form: string): boolean {
    return ADJECTIVAL.test(form);
  }

  isListed(name: string): boolean {
    return isLeader(name, 'ru');
  }

  womansFirst(word: Word): boolean {
    const woman = word.readings.some(({ name, grammar }) => (name & FIRST_NAME) !== 0 && (grammar & FEMININE) !== 0 && (grammar & NOMINATIVE & SINGULAR) !== 0);
    const man = word.readings.some(({ name, grammar }) => (name & FIRST_NAME) !== 0 && (grammar & MASCULINE) !== 0 && (grammar & GENITIVE & SINGULAR) !== 0);
    return woman && (!man || (this.#seldom.has(word.form) && this.#seldom.get(word.form) !== FEMININE));
  }

  likeness(form: string): number {
    return this.#likeness.of(form);
  }

  part(word: Word, raw: string): NamePart {
    if ((word.name & PATRONYMIC) !== 0) return NamePart.PATRONYMIC;
    if ((word.name & FIRST_NAME) !== 0) return NamePart.FIRST;
    if ((word.name & SURNAME) !== 0) return this.#isOrdinary(word) || ADJECTIVAL.test(word.form) ? NamePart.POSSIBLE : NamePart.SURNAME;
    if (word.readings.length === 0) return !/^\p{Lu}[\p{L}'’-]+$/u.test(raw) ? NamePart.NONE : raw.length > 5 && SURNAME_ENDING.test(word.form) ? NamePart.SURNAME : NamePart.UNKNOWN;
    return this.#isSurnameFirst(word) ? NamePart.SURNAME : NamePart.POSSIBLE;
  }

  /** «Токаев» is also a genitive plural of «токай»: a capital and a surname's ending say more. */
  #isSurnameFirst(word: Word): boolean {
    return word.name === 0 && word.form.length > 4 && SURNAME_ENDING.test(word.form) && (word.grammar & (NOMINATIVE | VERB | ADJECTIVE | PARTICIPLE)) === 0 && (word.grammar & NOUN) !== 0;
  }

  /** «Путин» is also a genitive plural of «путина», and still the surname; «Московский» and «Мороз» are words first. */
  #isOrdinary(word: Word): boolean {
    return word.readings.some((reading) => (reading.name & SURNAME) === 0 && ((reading.grammar & (NOMINATIVE & SINGULAR)) !== 0 || (reading.grammar & ANY_CASE) === 0 || (reading.grammar & ADJECTIVE) !== 0));
  }

  forms(word: Word, raw: string): NameForm[] {
    const known = this.#known.get(raw);
    if (known) return known;
    if (this.#known.size >= CAPACITY) this.#known.clear();
    const forms = this.#read(word, raw);
    this.#known.set(raw, forms);
    return forms;
  }

  #read(word: Word, raw: string): NameForm[] {
    const found: NameForm[] = [];
    for (const reading of word.readings) {
      if (!reading.nominative || (reading.name & (FIRST_NAME | SURNAME | PATRONYMIC)) === 0) continue;
      const cases = reading.grammar & SINGULAR;
      if (cases === 0) continue;
      const gender = reading.grammar & (MASCULINE | FEMININE) || MASCULINE | FEMININE;
      const written = (cases & NOMINATIVE) !== 0 && (reading.grammar & ANY_CASE & ~NOMINATIVE) === 0 ? word.form : reading.nominative;
      const weight = this.#isSeldom(reading.nominative, gender) ? SELDOM : cases === (ANY_CASE & SINGULAR) ? NEVER_INFLECTED : IN_DICTIONARY;
      found.push({ nominative: likeWritten(written, raw), cases, gender, weight });
    }
    for (const reading of word.readings) if (reading.name === 0 && (reading.grammar & ADJECTIVE) !== 0) found.push(...adjectival(reading, raw));
    const hyphen = raw.lastIndexOf('-');
    if (hyphen > 0 && found.length === 0) {
      const last = raw.slice(hyphen + 1);
      const first = raw.slice(0, hyphen);
      return this.forms(this.#lookUp(foldForm(last)), last).map((form) => ({ ...form, nominative: `${this.#head(first, form)}-${form.nominative}` }));
    }
    const indeclinable = { nominative: raw, cases: SINGULAR & ANY_CASE, gender: MASCULINE | FEMININE };
    if (found.length > 0)
      for (const form of this.#byEnding(raw)) if (!found.some(({ nominative }) => nominative === form.nominative)) found.push({ ...form, weight: form.weight * BESIDE_DICTIONARY });
    return found.length > 0 ? [...found, { ...indeclinable, weight: -1 }] : [...this.#byEnding(raw), { ...indeclinable, weight: 0.1 }];
  }

  /** The first half of a double name («Салтыкова-Щедрина»): inflected like the second, unless it is a particle or stays. */
  #head(first: string, like: NameForm): string {
    if (this.particles.has(foldForm(first))) return first;
    const forms = this.forms(this.#lookUp(foldForm(first)), first).filter((form) => (form.cases & like.cases) !== 0 && (form.gender & like.gender) !== 0);
    return forms.sort((one, other) => other.weight - one.weight)[0]?.nominative ?? first;
  }

  /** Told by the form that is both a woman's nominative and a man's genitive. */
  #isSeldom(nominative: string, gender: number): boolean {
    const both = gender === FEMININE ? nominative : /[йь]$/.test(nominative) ? `${nominative.slice(0, -1)}я` : `${nominative}а`;
    return this.#seldom.get(both) === gender;
  }

  #byEnding(raw: string): NameForm[] {
    const lower = raw.toLowerCase();
    const folded = foldForm(raw);
    const found: NameForm[] = [];
    for (const rule of this.#rules) {
      if (!folded.endsWith(rule.ending)) continue;
      const stem = raw.slice(0, raw.length - rule.ending.length);
      const yo = raw[stem.length] === 'ё' && rule.nominative.startsWith('е') ? `ё${rule.nominative.slice(1)}` : rule.nominative;
      if (stem.length < 2 || (rule.before && !rule.before.test(lower.slice(0, stem.length)))) continue;
      const nominative = stem + (raw === raw.toUpperCase() ? yo.toUpperCase() : yo);
      const same = found.find((form) => form.nominative === nominative && form.gender === rule.gender);
      if (same) {
        same.cases |= rule.cases;
        same.weight = Math.max(same.weight, rule.weight);
      } else found.push({ nominative, cases: rule.cases, gender: rule.gender, weight: rule.weight });
    }
    return found;
  }
}

/** A surname that is an adjective by its form («Долгорукому», «Белой»); a man's accusative is his genitive. */
function adjectival({ lemma, grammar }: Reading, raw: string): NameForm[] {
  const written = lemma.length < 4 ? 0 : grammar & SINGULAR;
  const cases = (grammar & MASCULINE) !== 0 && (written & NOMINATIVE) !== 0 ? written & ~ACCUSATIVE : written;
  const found: NameForm[] = [];
  if (cases !== 0 && (grammar & MASCULINE) !== 0) found.push({ nominative: likeWritten(lemma, raw), cases, gender: MASCULINE, weight: 1.3 });
  if (cases !== 0 && (grammar & FEMININE) !== 0) found.push({ nominative: likeWritten(lemma.replace(/[ыо]й$/, 'ая').replace(/ий$/, /[гкхжшчщ]ий$/.test(lemma) ? 'ая' : 'яя'), raw), cases, gender: FEMININE, weight: 1.3 });
  return found;
}

/** The dictionary's form in the text's capitals and, as far as the two agree, with the text's own ё. */
function likeWritten(nominative: string, raw: string): string {
  let written = '';
  for (let index = 0; index < nominative.length; index++) {
    const letter = nominative[index]!;
    const own = raw[index];
    if (own === undefined) written += raw === raw.toUpperCase() && raw.length > 1 ? letter.toUpperCase() : letter;
    else if (foldForm(own) === letter) written += own;
    else written += own === own.toUpperCase() && (index === 0 || raw === raw.toUpperCase()) ? letter.toUpperCase() : letter;
  }
  return written;
}

