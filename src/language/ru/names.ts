import { firstWordsOfLeaders, isLeader } from '../../reference/leader.ts';
import { packageFile } from '../../reference/package-files.ts';
import { ACCUSATIVE, ADJECTIVE, ANY_CASE, DATIVE, FEMININE, GENITIVE, IMPERATIVE, INSTRUMENTAL, LOCATIVE, MASCULINE, NOMINATIVE, NOUN, PARTICIPLE, PAST, SINGULAR, VERB } from '../shared/grammar.ts';
import { foldForm } from '../shared/phrase.ts';
import { readTable } from '../shared/table.ts';
import { NameOrigins } from '../shared/name-origins.ts';
import { NamePart, type NameForm, type NameRules } from '../shared/name-rules.ts';
import type { FirstNames } from './first-names.ts';
import { GENDERS, type NameEndings } from './name-endings.ts';
import { NameLikeness } from './names-likeness.ts';
import { FIRST_NAME, PATRONYMIC, SURNAME, type Reading, type Word } from '../shared/word.ts';

const PARTICLES = ['аль', 'ас', 'ат', 'ад', 'аз', 'ан', 'ар', 'аш', 'ал', 'эль', 'ат', 'бин', 'бен', 'ибн', 'бинт', 'абу', 'де', 'ди', 'да', 'дю', 'дель', 'делла', 'дос', 'душ', 'ла', 'ле', 'фон', 'фан', 'ван', 'дер', 'ден', 'тер', 'цу', 'дос', 'уль', 'уд', 'хан', 'шах', 'бей', 'паша', 'оглы', 'оглу', 'кызы', 'гызы', 'улы', 'уулу', 'заде'];
/** «Рустам Мамедов оглы»: small words that a name may end with. */
const CLOSING = ['оглы', 'оглу', 'кызы', 'гызы', 'улы', 'уулу', 'заде'];

/** Words that look like part of a name and are none: months, weekdays and the like carry no capital in Russian, so these are few. */
/** «Московский», «Хмельницкой»: more often an adjective than the surname that it may be too. */
const ADJECTIVAL = /[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)$/;
/** How far a reading is trusted: a dictionary's; of a name that it says never inflects; of a gender that the name seldom has. */
const IN_DICTIONARY = 2;
const NEVER_INFLECTED = 1.6;
const SELDOM = 1;
/** «известная Ванга»: what an ending says where the dictionary knows another name in another case. */
const BESIDE_DICTIONARY = 0.5;
/** Of a name that is left as it is; of one whose end looks like a case's («Накагавой», «Клермону»). */
const LEFT_AS_IT_IS = 0.1;
const HARDLY_LEFT = -1;
const DECLINED = /(?:[кгхбвджзлмнпрстфчшщ][ое][йм]|[бвгджзклмнпрстфхцчшщ]у|[бвджзлмнпрст]ь?ю|ым)$/;
const RARE_GENDERS = 'data/CC-BY-SA-3.0/russian-names/rare-genders.tsv';
const CAPACITY = 1 << 13;
/** Endings of surnames that leave no doubt, in any case: Токаев, Мирзиёевой, Порошенко, Пашиняну. */
const SURNAME_ENDING = /(?:[аеиуы]|б|м|н|л|т|к|р|д|с|з|ч|х|ш|ж)(?:ов|ев|ёв)(?:а|у|ым|е|ой)?$|(?:енко|чук|швили|дзе)$|-(?:бек|хан|ходжа|паша|заде|оглы|шах)$|[кчмдртвлнг]я(?:н|на|ну|ном|не)$/;

/** «дом Романовых»: a family, and no one of it. */
const FAMILY = /(?:[ое]в|[иы]н)ых$/;

/** Prepositions that leave one case. */
const GOVERNED: Readonly<Record<string, number>> = {
  с: INSTRUMENTAL, со: INSTRUMENTAL, между: INSTRUMENTAL, перед: INSTRUMENTAL, к: DATIVE, ко: DATIVE, от: GENITIVE, у: GENITIVE, для: GENITIVE, против: GENITIVE,
  из: GENITIVE, без: GENITIVE, о: LOCATIVE, об: LOCATIVE, при: LOCATIVE, про: ACCUSATIVE, через: ACCUSATIVE,
};

/** Names of people in Russian: OpenCorpora's first names, patronymics and surnames, endings for all others. */
export class RussianNames implements NameRules {
  readonly inflects = true;
  readonly particles: ReadonlySet<string> = new Set(PARTICLES);
  readonly closing: ReadonlySet<string> = new Set(CLOSING);
  readonly eastAsianSurnames: ReadonlySet<string>;
  readonly #beginListed: ReadonlySet<string> = new Set(firstWordsOfLeaders('ru').map(foldForm));
  readonly weights: ReadonlyMap<string, number>;
  readonly #origins: NameOrigins;
  readonly #seldom: ReadonlyMap<string, number>;
  readonly #likeness = new NameLikeness();
  readonly #endings: NameEndings;
  readonly #firstNames: FirstNames;
  readonly #lookUp: (form: string) => Word;
  /** Names told again are read once; forgetting changes speed, never an answer. */
  readonly #known = new Map<string, NameForm[]>();

  constructor(folder: string, lookUp: (form: string) => Word, endings: NameEndings, firstNames: FirstNames) {
    this.#endings = endings;
    this.#firstNames = firstNames;
    this.#lookUp = lookUp;
    this.#seldom = new Map(readTable(packageFile(RARE_GENDERS)).map((row) => [row.form!, GENDERS[row.seldom!] ?? 0]));
    this.weights = new Map(readTable(`${folder}/name-evidence.tsv`).map((row) => [row.sign!, Number(row.weight)]));
    this.eastAsianSurnames = new Set(readTable(`${folder}/east-asian-surnames.tsv`).map((row) => row.surname!));
    this.#origins = new NameOrigins(`${folder}/name-origins.tsv`, this.eastAsianSurnames);
  }

  statesOf(name: string): ReadonlySet<string> | null {
    return this.#origins.of(name);
  }

  governedCases(form: string): number {
    return GOVERNED[form] ?? 0;
  }

  isAdjectival(form: string): boolean {
    return ADJECTIVAL.test(form);
  }

  othersAct({ form, grammar }: Word): boolean {
    if ((grammar & VERB) === 0 || (grammar & (NOUN | ADJECTIVE | ANY_CASE | IMPERATIVE)) !== 0) return false;
    return (grammar & PAST) !== 0 ? (grammar & (MASCULINE | FEMININE)) === 0 : /[уюая]т(?:ся)?$/.test(form);
  }

  isFirstName(form: string): boolean {
    return this.#firstNames.readings(form).length > 0;
  }

  isListed(name: string): boolean {
    return isLeader(name, 'ru');
  }

  beginsListed(form: string): boolean {
    return this.#beginListed.has(form);
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
    if (FAMILY.test(word.form)) return NamePart.NONE;
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
    const double = this.#doubleFirst(raw);
    if (double) return double;
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
    if (found.length === 0 && word.readings.length > 0)
      for (const { nominative, grammar } of this.#firstNames.readings(word.form)) found.push({ nominative: likeWritten(nominative!, raw), cases: grammar & SINGULAR, gender: grammar & (MASCULINE | FEMININE), weight: IN_DICTIONARY });
    const hyphen = raw.lastIndexOf('-');
    if (hyphen > 0 && found.length === 0) {
      const last = raw.slice(hyphen + 1);
      const first = raw.slice(0, hyphen);
      // «ас-Субейи», «аль-Машату»: a vowel at the end of an Arabic surname is seldom a case's
      if (this.particles.has(foldForm(first)) && /[иу]$/.test(last)) found.push({ nominative: raw, cases: SINGULAR & ANY_CASE, gender: MASCULINE | FEMININE, weight: last.endsWith('и') ? NEVER_INFLECTED : 0 });
      if (last.endsWith('и') && found.length > 0) return found;
      return this.forms(this.#lookUp(foldForm(last)), last).map((form) => ({ ...form, nominative: `${this.#head(first, form)}-${form.nominative}` }));
    }
    const indeclinable = { nominative: raw, cases: SINGULAR & ANY_CASE, gender: MASCULINE | FEMININE };
    const left = DECLINED.test(word.form) ? HARDLY_LEFT : LEFT_AS_IT_IS;
    if (found.length > 0)
      for (const form of this.#endings.of(raw)) if (!found.some(({ nominative }) => nominative === form.nominative)) found.push({ ...form, weight: form.weight * BESIDE_DICTIONARY });
    return found.length > 0 ? [...found, { ...indeclinable, weight: -1 }] : [...this.#endings.of(raw), { ...indeclinable, weight: left }];
  }

  /** «Жаном-Марком», «Жан-Марку», «Анной-Лизой»: of two first names that are one the second shows the case, and the first too or not. */
  #doubleFirst(raw: string): NameForm[] | null {
    const hyphen = raw.indexOf('-');
    if (hyphen < 1 || hyphen !== raw.lastIndexOf('-')) return null;
    const [first, last] = [raw.slice(0, hyphen), raw.slice(hyphen + 1)];
    const isFirst = (half: string): boolean => (this.#lookUp(foldForm(half)).name & FIRST_NAME) !== 0;
    if (this.particles.has(foldForm(first)) || !isFirst(first) || !isFirst(last)) return null;
    const stays = this.#lookUp(foldForm(first)).readings.some(({ name, grammar }) => (name & FIRST_NAME) !== 0 && (grammar & NOMINATIVE & SINGULAR) !== 0);
    return this.forms(this.#lookUp(foldForm(last)), last).map((form) => ({ ...form, nominative: `${stays ? first : this.#head(first, form)}-${form.nominative}` }));
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

