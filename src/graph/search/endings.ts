import type { Language } from '../../domain/language.ts';

/** Endings of Russian nouns, adjectives and verbs in their dictionary forms, longest first; surnames' own (-ов, -ев, -ин) are none. */
const RUSSIAN = [
  'иями', 'ами', 'ями', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ией', 'ться',
  'ой', 'ый', 'ий', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ия', 'ии', 'ию', 'ом', 'ем', 'ым', 'им', 'ах', 'ях', 'ам', 'ям', 'ую', 'юю', 'ых', 'их', 'ей', 'ть',
  'а', 'я', 'у', 'ю', 'о', 'е', 'ы', 'и', 'ь', 'й',
];

/** Endings of Kazakh nouns by what they say: they stand in this order from the right. */
const KAZAKH: readonly (readonly string[])[] = [
  ['дың', 'дің', 'ның', 'нің', 'тың', 'тің', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'мен', 'пен', 'бен', 'дағы', 'дегі', 'тағы', 'тегі', 'да', 'де', 'та', 'те', 'ға', 'ге', 'қа', 'ке', 'ды', 'ді', 'ты', 'ті', 'ны', 'ні'],
  ['сының', 'сінің', 'ының', 'інің', 'сына', 'сіне', 'ына', 'іне', 'сында', 'сінде', 'ында', 'інде', 'сын', 'сін', 'ын', 'ін', 'сы', 'сі', 'ы', 'і'],
  ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
];

/** «министрліг-і» is of «министрлік». */
const UNVOICED: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };

const SHORTEST = 3;
const SHORTEST_KAZAKH = 4;

/** What is left of a word when its endings are taken off: the same for all forms of a word that no dictionary has, as far as endings tell. */
export function stemOf(form: string, language: Language): string {
  switch (language) {
    case 'ru': return withoutEnding(form, RUSSIAN, (ending) => SHORTEST + Math.min(1, ending.length - 1));
    case 'kk': return KAZAKH.reduce((stem, endings) => withoutEnding(stem, endings, () => SHORTEST_KAZAKH), form).replace(/[бгғ]$/, (last) => UNVOICED[last]!);
    case 'en': return form.length > 4 && /[^sui]s$/.test(form) ? form.slice(0, -1) : form;
  }
}

/** Where an ending of several letters would leave too little, a shorter one is tried: «Китая» is «Кита», not «Кит». */
function withoutEnding(form: string, endings: readonly string[], shortest: (ending: string) => number): string {
  const ending = endings.find((candidate) => form.length - candidate.length >= shortest(candidate) && form.endsWith(candidate));
  return ending ? form.slice(0, -ending.length) : form;
}
