import type { Language } from '../../domain/language.ts';
import { unique } from '../../domain/unique.ts';
import { languagePack } from '../../extraction/language-packs.ts';
import { once, table } from '../../reference/table.ts';
import { kindOfWord } from '../../resolution/people/name-tables.ts';
import { stemOf } from './endings.ts';
import { soundKey } from './sound-key.ts';
import type { Token } from './tokens.ts';

/** A term of the index that begins with this is how a name sounds; any other is a stem. */
export const SOUND = '~';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const KAZAKH = /[әғқңөұүһі]/;
const DIGIT = /\p{N}/u;
/** Shorter words in capitals are abbreviations: US is no form of we. */
const SHORTEST_WORD = 4;
const MOST_LEMMAS = 3;
const MOST_REMEMBERED = 100_000;

const stopWords = once(() => new Set(table('seeds/tables/stop-words.csv', (row) => row.words!.split(' '))().flat()));

/** Is the word one that stands in every text and tells nothing, or a particle of names (аль, van), which some spellings leave out? */
export const isStopWord = ({ form, abbreviation }: Pick<Token, 'form' | 'abbreviation'>): boolean =>
  !abbreviation && (stopWords().has(form) || kindOfWord(form) === 'particle');

/** What a word of a text is found by: the stems of what it may be a form of, and for a name how it sounds. */
export function termsOf(token: Token, language: Language): readonly string[] {
  const { form, spelling, capital, abbreviation } = token;
  const key = `${language}${capital ? 'C' : ''}${abbreviation ? 'A' : ''} ${spelling}`;
  return remembered(key, () => {
    const reading = languageOf(form, language);
    const stems = abbreviation && form.length < SHORTEST_WORD ? [form] : stemsOf(form, reading);
    if (abbreviation && !stems.includes(form)) stems.push(form);
    if (!capital) return stems;
    const surname = reading === 'ru' ? surnameOf(form) : null;
    if (surname !== null) return unique([...stems, surname, ...soundsOf([surname], spelling)]);
    return reading === null || mayBeName(form, reading) ? [...stems, ...soundsOf(stems, spelling)] : stems;
  });
}

/** What a word of a question asks for, in whatever language it is. An ordinary word without a capital is no name. */
export function askedTerms({ form, spelling, capital, abbreviation }: Token): { stems: readonly string[]; sounds: readonly string[] } {
  const languages = languagesOf(form);
  const stems = abbreviation && form.length < SHORTEST_WORD ? [] : languages.flatMap((language) => stemsOf(form, language));
  if (abbreviation) stems.push(form);
  const surname = languages.includes('ru') ? surnameOf(form) : null;
  if (surname !== null) return { stems: unique([...stems, surname]), sounds: soundsOf([surname], spelling) };
  const ordinary = !capital && languages.length > 0 && !languages.some((language) => mayBeName(form, language));
  return { stems: unique(stems), sounds: ordinary ? [] : soundsOf(stems, spelling) };
}

/** How a Russian surname ends, less the ending of its case. */
const SURNAME = /(?:[её]в|ов|ин|ын)$/;

/** «Токаев» is a form of «токай» to the dictionary: what ends as surnames do and is no name there is taken for one as well. */
function surnameOf(form: string): string | null {
  const stem = stemOf(form, 'ru');
  return form.length >= SHORTEST_WORD && SURNAME.test(stem) && !mayBeName(form, 'ru') ? stem : null;
}

/** How the stems sound; Latin names as they are spelled, since their accents are left out of stems. */
function soundsOf(stems: readonly string[], spelling: string): string[] {
  const heard = new Set<string>();
  for (const word of LATIN.test(spelling) ? [spelling] : stems) {
    const key = DIGIT.test(word) ? null : soundKey(word);
    if (key !== null) heard.add(`${SOUND}${key}`);
  }
  return [...heard];
}

/** A Latin word of a Russian article is read as English, a Cyrillic one of an English article as Russian. */
function languageOf(form: string, language: Language): Language | null {
  if (CYRILLIC.test(form)) return language === 'en' ? (KAZAKH.test(form) ? 'kk' : 'ru') : language;
  return LATIN.test(form) ? 'en' : null;
}

/** Cyrillic words may be Russian or Kazakh: Kazakh where a letter says so, else what has the word, else both. */
export function languagesOf(form: string): Language[] {
  if (!CYRILLIC.test(form)) return LATIN.test(form) ? ['en'] : [];
  if (KAZAKH.test(form)) return ['kk'];
  const known = (['ru', 'kk'] as const).filter((language) => isKnown(form, language));
  return known.length > 0 ? known : ['ru', 'kk'];
}

/** A capital alone makes no name of a word that the dictionary has as an ordinary one: sentences and headlines begin with them. */
function mayBeName(form: string, language: Language): boolean {
  const { common, name } = languagePack(language).word(form);
  return !common || name !== 0;
}

function isKnown(form: string, language: Language): boolean {
  const { readings, common, name } = languagePack(language).word(form);
  return readings.length > 0 && (common || name !== 0);
}

/** Recognise and recognize, centre and center, colour and color. */
const inOneSpelling = (lemma: string): string => (lemma.length < 6 ? lemma : lemma.replace(/is(?=(?:e|er|ation)$)/, 'iz').replace(/our$/, 'or').replace(/tre$/, 'ter'));

/** Dictionary forms, without what is longer than another and begins with it («келіссөздер» beside «келіссөз»), less their endings; of a word that no dictionary has, what endings leave. */
function stemsOf(form: string, language: Language | null): string[] {
  if (language === null) return [form];
  const lemmas = unique(languagePack(language).word(form).readings.map(({ lemma }) => lemma.replaceAll('ё', 'е').replace(/[\s-]/g, '')));
  if (lemmas.length === 0) return [stemOf(form, language)];
  const shortest = lemmas.filter((lemma) => !lemmas.some((other) => other !== lemma && other.length > 2 && lemma.startsWith(other))).slice(0, MOST_LEMMAS);
  return language === 'kk' ? shortest : unique(shortest.map((lemma) => (language === 'ru' ? stemOf(lemma, language) : inOneSpelling(lemma))));
}

let known = new Map<string, readonly string[]>();

function remembered(key: string, make: () => readonly string[]): readonly string[] {
  let terms = known.get(key);
  if (terms) return terms;
  if (known.size >= MOST_REMEMBERED) known = new Map();
  known.set(key, (terms = make()));
  return terms;
}

