/**
 * Words as the search index holds them: folded so that the forms of a word, and its spellings in Cyrillic and Latin letters, find each
 * other («Токаева», "Tokayev" and «Тоқаев» are one word). It is a key for finding, not a transliteration to show.
 */
const WORD = /[\p{L}\p{N}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Case endings of Russian and Kazakh, longest first; surnames' own (-ов, -ев) are none. Where an ending of several letters would leave fewer
 * than four, a shorter one is tried, down to three: «Китая» is «Кита», not «Кит».
 */
const CYRILLIC_ENDINGS = [
  'иями', 'ами', 'ями', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ией', 'дың', 'дің', 'ның', 'нің', 'тың', 'тің', 'мен', 'пен',
  'ой', 'ый', 'ий', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ия', 'ии', 'ию', 'ом', 'ем', 'ым', 'им', 'ах', 'ях', 'ам', 'ям', 'ую', 'юю', 'ых', 'их',
  'ға', 'ге', 'қа', 'ді', 'ті', 'ні', 'а', 'я', 'у', 'ю', 'о', 'е', 'ы', 'и', 'ь', 'й',
];
const SHORTEST_STEM = 3;

const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
  ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'kh', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u', ј: 'i',
};

/** What English spelling writes in several ways; applied in this order. */
const SOUNDS: readonly [RegExp, string][] = [
  [/dzh|dj|j/g, 'zh'], [/kh|x|q|ck|h(?!$)(?<![szctpg]h)/g, 'k'], [/shch/g, 'sh'], [/ph/g, 'f'], [/th/g, 't'], [/gh/g, 'g'], [/w/g, 'v'],
  [/c(?!h)/g, 'k'], [/y/g, 'i'], [/i+(?=[aeou])/g, ''], [/(\p{L})\1+/gu, '$1'],
];

const LONGEST = 7;

/** The words of a text, each once, in the order in which they first stand. */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD)) {
    const key = rememberedKey(word);
    if (key.length > 1) words.add(key);
  }
  return [...words];
}

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function rememberedKey(word: string): string {
  let key = remembered.get(word);
  if (key === undefined) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    key = wordKey(word);
    remembered.set(word, key);
  }
  return key;
}

function wordKey(word: string): string {
  const cyrillic = CYRILLIC.test(word);
  const stem = cyrillic ? withoutEnding(word) : word;
  let key = '';
  for (const letter of stem) key += LETTERS[letter] ?? letter;
  key = key.normalize('NFKD').replace(/\p{M}/gu, '');
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter);
  if (!cyrillic) key = withoutLatinEnding(key);
  return key.slice(0, LONGEST);
}

function withoutEnding(word: string): string {
  const ending = CYRILLIC_ENDINGS.find((candidate) => word.length - candidate.length >= SHORTEST_STEM + Math.min(1, candidate.length - 1) && word.endsWith(candidate));
  return ending ? word.slice(0, -ending.length) : word;
}

function withoutLatinEnding(word: string): string {
  return word.length > 3 ? word.replace(/(?:'s|s|e|a|i|o|u)$/, '') : word;
}
