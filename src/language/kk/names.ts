import { firstWordsOfLeaders, isLeader } from '../../reference/leader.ts';
import { ABLATIVE, ANY_CASE, GERUND, LOCATIVE, NOMINATIVE, SINGULAR, VERB } from '../shared/grammar.ts';
import { NamePart, type NameForm, type NameRules } from '../shared/name-rules.ts';
import { foldForm } from '../shared/phrase.ts';
import { NameOrigins } from '../shared/name-origins.ts';
import { readTable } from '../shared/table.ts';
import { FIRST_NAME, PLACE_NAME, type Word } from '../shared/word.ts';
import type { NounReading, Nouns } from './morphology/nouns.ts';
import type { NameEndings } from './name-endings.ts';

const PARTICLES = ['әл', 'әс', 'ән', 'әр', 'әт', 'әш', 'әд', 'әз', 'аль', 'ас', 'ан', 'ар', 'ат', 'аш', 'ад', 'аз', 'ал', 'эль', 'бен', 'бин', 'ибн', 'бинт', 'әбу', 'абу', 'оглы', 'оғлы', 'де', 'ди', 'дю', 'да', 'дель', 'делла', 'ван', 'фон', 'дер', 'ла', 'ле', 'тер', 'дос', 'заде', 'уулу', 'кызы'];
/** «Тұрғынбек уулу»: small words that a name may end with. */
const CLOSING = ['оглы', 'оғлы', 'уулу', 'кызы'];

/** Common words that are parts of names as well: «Амир Хан Муттаки», «Камала Бек». */
const TITLES_IN_NAMES: ReadonlySet<string> = new Set(['хан', 'бек', 'бей', 'паша', 'шах', 'сұлтан', 'мырза']);

/** How sure it is that an unknown word has the ending that it looks to have: few names end like a genitive, many like a locative or ablative (Фидан, Джордан). */
const SURE_ENDING = 1.1;
const DOUBTFUL_ENDING = 0.4;
const AS_WRITTEN = 0.5;
const KNOWN_NAME = 1.5;
const SHORTEST_STEM = 3;

/** Words kept at a time, as written; forgetting changes speed, never an answer. */
const CAPACITY = 1 << 14;

function remembered<Answer>(known: Map<string, Answer>, raw: string, read: () => Answer): Answer {
  const found = known.get(raw);
  if (found !== undefined) return found;
  if (known.size >= CAPACITY) known.clear();
  const answer = read();
  known.set(raw, answer);
  return answer;
}

/** Names of people in Kazakh: the last word of a name alone takes the case, by endings that go by its sound. */
export class KazakhNames implements NameRules {
  readonly inflects = true;
  readonly lastCarriesCase = true;
  readonly firstNameAlone = true;
  readonly particles: ReadonlySet<string> = new Set(PARTICLES);
  readonly closing: ReadonlySet<string> = new Set(CLOSING);
  readonly eastAsianSurnames: ReadonlySet<string>;
  readonly #beginListed: ReadonlySet<string> = new Set(firstWordsOfLeaders('kk').map(foldForm));
  readonly #origins: NameOrigins;
  readonly #endings: NameEndings;
  readonly #firstNames: ReadonlySet<string>;
  readonly #nouns: Nouns;
  readonly #parts = new Map<string, NamePart>();
  readonly #forms = new Map<string, NameForm[]>();
  readonly #peoples: ReadonlySet<string>;
  readonly #natives: ReadonlySet<string>;

  /** @param peoples names of peoples, folded: «Қазақ-герман келіссөздері» begins with no person. */
  constructor(folder: string, endings: NameEndings, firstNames: ReadonlySet<string>, nouns: Nouns, peoples: ReadonlySet<string>) {
    this.#peoples = peoples;
    this.#natives = new Set(readTable(`${folder}/first-names.tsv`).filter((row) => row.origin === 'kk').flatMap((row) => row.names!.split(' ').map(foldForm)));
    this.#endings = endings;
    this.#firstNames = firstNames;
    this.#nouns = nouns;
    this.eastAsianSurnames = new Set(readTable(`${folder}/east-asian-surnames.tsv`).flatMap((row) => row.surnames!.split(' ').map(foldForm)));
    this.#origins = new NameOrigins(`${folder}/name-origins.tsv`, this.eastAsianSurnames);
  }

  part(word: Word, raw: string): NamePart {
    return remembered(this.#parts, raw, () => this.#readPart(word, raw));
  }

  #readPart(word: Word, raw: string): NamePart {
    const stems = this.#stems(word.form).map(({ stem }) => stem);
    const is = (part: 'FIRST' | 'SURNAME' | 'PATRONYMIC') => stems.some((stem) => this.#endings.is(part, stem));
    if (raw.includes('-') && word.form.split('-').every((half) => this.#peoples.has(half))) return NamePart.NONE;
    if (is('PATRONYMIC')) return NamePart.PATRONYMIC;
    if ((word.name & FIRST_NAME) !== 0) return NamePart.FIRST;
    if ((word.name & PLACE_NAME) !== 0) return NamePart.NONE;
    // no Kazakh word has an ё: «Ли Чжэ Мён»
    if (/ё/i.test(raw) && /^\p{Lu}/u.test(raw)) return is('SURNAME') ? NamePart.SURNAME : NamePart.UNKNOWN;
    if (TITLES_IN_NAMES.has(word.form) && /^\p{Lu}/u.test(raw)) return NamePart.POSSIBLE;
    // a verb has no capital inside a sentence: «Әл Тани»
    if (word.common) return word.readings.length > 0 && word.readings.every(({ grammar }) => (grammar & (VERB | GERUND)) !== 0) ? NamePart.POSSIBLE : NamePart.NONE;
    if (is('SURNAME')) return NamePart.SURNAME;
    if (is('FIRST')) return NamePart.FIRST;
    // «У Вон Сик»
    return /^\p{Lu}[\p{L}'’-]+$/u.test(raw) || (/^\p{Lu}$/u.test(raw) && this.eastAsianSurnames.has(word.form)) ? NamePart.UNKNOWN : NamePart.NONE;
  }

  forms(word: Word, raw: string): NameForm[] {
    return [...remembered(this.#forms, raw, () => this.#readForms(word, raw))];
  }

  #readForms(word: Word, raw: string): NameForm[] {
    const found: NameForm[] = [];
    for (const { stem, grammar, endings } of this.#stems(word.form)) {
      const known = this.#isKnown(stem);
      if (endings > 0 && !known && stem.length < SHORTEST_STEM) continue;
      const doubtful = (grammar & (LOCATIVE | ABLATIVE)) !== 0 && !/н[ае]н$/.test(word.form);
      const unknown = endings === 0 ? AS_WRITTEN : doubtful ? DOUBTFUL_ENDING : SURE_ENDING;
      const singular = ((grammar & ANY_CASE) >> 7) | (grammar & SINGULAR);
      found.push({ nominative: raw.slice(0, stem.length), cases: singular & SINGULAR, gender: this.#endings.gender(stem), weight: known ? KNOWN_NAME + (endings === 0 ? 0.1 : 0) : unknown });
    }
    return found;
  }

  readonly homeland = 'KZ';

  isListed(name: string): boolean {
    return isLeader(name, 'kk');
  }

  beginsListed(form: string): boolean {
    return this.#beginListed.has(form);
  }

  statesOf(name: string): ReadonlySet<string> | null {
    return this.#origins.of(name);
  }

  readonly isNative = (name: string): boolean => {
    const word = foldForm(name.split(' ')[0]!);
    return this.#natives.has(word) || /[әғқңөұүһ]/.test(word) || this.#endings.is('FIRST', word);
  };

  /** A case ending that is none of the name's own letters. */
  endsName(word: Word, raw: string): boolean {
    if (this.#firstNames.has(word.form)) return false;
    const best = this.forms(word, raw).reduce((one, other) => (other.weight > one.weight ? other : one));
    return (best.cases & NOMINATIVE) === 0;
  }

  #isKnown(stem: string): boolean {
    return this.#firstNames.has(stem) || this.#endings.is('SURNAME', stem) || this.#endings.is('PATRONYMIC', stem) || this.#endings.is('FIRST', stem);
  }

  /** The word itself and what is left of it without a case ending, and without a plural one (Назарбаевтар). */
  #stems(form: string): NounReading[] {
    return this.#nouns.readName(form);
  }
}
