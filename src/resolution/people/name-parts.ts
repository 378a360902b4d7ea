import { foldName } from '../../domain/name-key.ts';
import { kindOfWord } from './name-tables.ts';
import { splitWords } from './name-words.ts';

export interface NameWord {
  /** Folded, without hyphens; of an initial its letters. */
  text: string;
  initial: boolean;
  /** What hyphens part. */
  parts?: string[];
}

/** What a name is made of, without titles and particles. */
export interface NameParts {
  /** In the order of the name; never empty unless the name has no letters. */
  words: NameWord[];
  /** Stem of the father's name («Кемелевич», «Кемелұлы»: кемел), or its initial. */
  patronymic: NameWord | null;
  /** The last word may be a patronymic («Касым-Жомарт Кемелевич») as well as a family name («Роман Абрамович»): its stem. */
  perhapsPatronymic: string | null;
  /** What tells generations apart: JUNIOR, SENIOR, or a monarch's number. */
  generation: string | null;
  /** How much it says: a given name and a family name, an initial and a family name, or one name alone. */
  kind: 'FULL' | 'INITIAL' | 'ALONE';
}

const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi?)$/;
const PATRONYMIC = /^(\p{L}{2,}?)(?:ович|евич|ович|иевич|ьевич|овна|евна|иевна|ьевна|инична|ична|улы|ұлы|қызы|кызы|ovich|evich|yevich|ovna|evna|yevna|uly|qyzy|kyzy)$/u;
/** «Гейдар оглы»: of the word before. */
const CHILD_OF = /^(?:оглы|оглу|оғлы|ұлы|улы|кызы|қызы|гызы|oglu|oglu|ogly|oghlu|qizi|gizi|qyzy|kyzy|uly)$/;
const SERVANT_OF = /^(?:абд|абдель|абдул|абдол|абду|abd|abdel|abdul|abdol|abdu)$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const remembered = new Map<string, NameParts>();
const MOST_REMEMBERED = 100_000;

/** @param familyFirst is the name of a state where the family name stands first and particles are none (Ван И is no "van I")? */
export function namePartsOf(name: string, familyFirst: boolean): NameParts {
  const key = `${familyFirst ? '1' : '0'}${name}`;
  let parts = remembered.get(key);
  if (parts) return parts;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  parts = read(name, familyFirst);
  remembered.set(key, parts);
  return parts;
}

function read(name: string, familyFirst: boolean): NameParts {
  let generation: string | null = null;
  const found: NameWord[] = [];
  let patronymic: NameWord | null = null;
  const written = splitWords(name);
  written.forEach(({ text: raw, initial }, index) => {
    const text = foldName(raw).replace(/-/g, '');
    if (text === '') return;
    if (initial) return void found.push({ text, initial });
    const kind = kindOfWord(text);
    if (kind === 'junior' || kind === 'senior') return void (found.length > 0 && (generation = kind.toUpperCase()));
    // «VI Мұхаммед»: Kazakh puts the number first
    if (/^[IVX]+$/.test(raw) && NUMERAL.test(text) && (found.length > 0 || (text.length > 1 && written.length > 1))) return void (generation = text);
    const last = index === written.length - 1;
    if (kind === 'title' && !last && found.length === 0) return;
    if (kind === 'particle' && !last && !familyFirst && !standsAsName(raw, written[index + 1]!.text, index)) return;
    if (CHILD_OF.test(text) && found.length > 1) return void (patronymic = found.pop()!);
    const servant = found.at(-1);
    if (servant && !servant.initial && SERVANT_OF.test(servant.text)) {
      servant.text = `abdul${text}`.replace('abdul', CYRILLIC.test(text) ? 'абдул' : 'abdul');
      return;
    }
    const folded = foldName(raw);
    found.push(folded.includes('-') ? { text, initial, parts: folded.split('-') } : { text, initial });
  });
  return told(found, patronymic, generation, familyFirst);
}

/** A capital and a short word behind it: the family name Ван, Ан or Ле of somebody whose state nobody told. */
const standsAsName = (raw: string, next: string, index: number): boolean => index === 0 && /^\p{Lu}/u.test(raw) && next.length <= 3 && /^\p{Lu}/u.test(next);

function told(found: NameWord[], child: NameWord | null, generation: string | null, familyFirst: boolean): NameParts {
  let patronymic = child;
  let words = found;
  const whole = words.filter(({ initial }) => !initial);
  if (!patronymic && !familyFirst && words.length === 3) {
    const index = words.findIndex(({ text, initial }, at) => at > 0 && !initial && PATRONYMIC.test(text));
    if (index > 0) {
      patronymic = { text: stemOf(words[index]!.text), initial: false };
      words = words.filter((_, at) => at !== index);
    } else if (whole.length === 1) {
      // «К.К. Токаев», «Токаев К.К.»: the second letter is of the father's name, or of a second given name, which nobody contradicts either
      const second = words.filter(({ initial }) => initial)[1]!;
      patronymic = second;
      words = words.filter((word) => word !== second);
    }
  }
  if (patronymic && !patronymic.initial) patronymic = { text: stemOf(patronymic.text), initial: false };
  const last = words.length === 2 && !patronymic && !familyFirst && !words[0]!.initial ? PATRONYMIC.exec(words[1]!.text) : null;
  if (familyFirst && words.length > 2 && whole.length === words.length) words = withGivenNameJoined(words);
  const kind = words.filter(({ initial }) => !initial).length > 1 ? 'FULL' : words.length > 1 ? 'INITIAL' : 'ALONE';
  return { words, patronymic, perhapsPatronymic: last ? last[1]! : null, generation, kind };
}

const stemOf = (word: string): string => PATRONYMIC.exec(word)?.[1] ?? word;

const MOST_LETTERS_OF_SYLLABLE = 6;
/** «Ли Чжэ Мён» is Lee Jae-myung: syllables of one given name. */
const withGivenNameJoined = (words: NameWord[]): NameWord[] =>
  words.length === 3 && words.every(({ text }) => text.length <= MOST_LETTERS_OF_SYLLABLE) ? [words[0]!, { text: words[1]!.text + words[2]!.text, initial: false }] : words;
