import { describe, expect, it } from 'vitest';
import { soundKey } from '../../../src/graph/search/sound-key.ts';
import { tokensOf } from '../../../src/graph/search/tokens.ts';
import { askedTerms, termsOf } from '../../../src/graph/search/words.ts';
import type { Language } from '../../../src/domain/language.ts';

const termsIn = (word: string, language: Language): readonly string[] => termsOf(tokensOf(word)[0]!, language);
const meets = (question: string, word: string, language: Language): boolean => {
  const { stems, sounds } = askedTerms(tokensOf(question)[0]!);
  return termsIn(word, language).some((term) => stems.includes(term) || sounds.includes(term));
};

describe('words of a text', () => {
  it('stand where their offsets say, in UTF-16 code units, composed or not', () => {
    const text = '🇰🇿 Президент «Ко\u0438\u0306шы» met U.S. envoys; Kazakhstan\u2019s O\u2019Brien, Türkiye 2026 a';
    const words = tokensOf(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Президент', 'Ко\u0438\u0306шы', 'met', 'U.S.', 'envoys', 'Kazakhstan\u2019s', 'O\u2019Brien', 'Türkiye', '2026']);
    expect(words.map(({ form }) => form)).toEqual(['президент', 'койшы', 'met', 'us', 'envoys', 'kazakhstan', 'obrien', 'turkiye', '2026']);
  });

  it.each<[string, string, Language]>([
    ['переговоры', 'переговорами', 'ru'], ['переговор', 'переговорах', 'ru'], ['человек', 'людей', 'ru'], ['посол', 'послы', 'ru'], ['нефтедобыча', 'нефтедобычей', 'ru'],
    ['гвахуляторы', 'гвахуляторами', 'ru'], ['talk', 'talks', 'en'], ['meet', 'met', 'en'], ['recognize', 'recognised', 'en'], ['centre', 'centers', 'en'], ['blorf', 'blorfs', 'en'],
    ['келіссөз', 'келіссөздерінде', 'kk'], ['министрлік', 'министрлігінің', 'kk'], ['мемлекет', 'мемлекеттер', 'kk'],
  ])('are found as %s where %s stands', (question, word, language) => {
    expect(meets(question, word, language)).toBe(true);
  });

  it.each<[string, string, Language]>([
    ['Kosherbayev', 'Кошербаевым', 'ru'], ['Көшербаев', 'Кошербаев', 'ru'], ['Кошербаев', 'Көшербаевтың', 'kk'], ['Кошербаева', 'Kosherbaev', 'en'], ['Жапаров', 'Japarov', 'en'],
    ['Мухаммад', 'Mohammed', 'en'], ['Байден', 'Biden', 'en'], ['Zelenskyy', 'Зеленского', 'ru'], ['Turkovic', 'Туркович', 'ru'], ['Эрдоган', 'Erdoğan', 'en'], ['Zakharova', 'Захаровой', 'ru'],
    ['Токаев', 'Тоқаевпен', 'kk'], ['Khaled', 'Халид', 'ru'],
  ])('that are names are found as %s where %s stands', (question, word, language) => {
    expect(meets(question, word, language)).toBe(true);
  });

  it.each<[string, string, Language]>([
    ['Путин', 'Patten', 'en'], ['Лавров', 'Левин', 'ru'], ['визит', 'вид', 'ru'], ['US', 'we', 'en'], ['talk', 'table', 'en'], ['сауда', 'сау', 'kk'], ['Ким', 'Ком', 'ru'],
  ])('are not found as %s where %s stands', (question, word, language) => {
    expect(meets(question, word, language)).toBe(false);
  });

  it('are no names for a capital alone', () => {
    expect(termsIn('Министр', 'ru').filter((term) => term.startsWith('~'))).toEqual([]);
    expect(termsIn('Кошербаев', 'ru')).toContain(`~${soundKey('кошербаев')}`);
  });
});
