import { describe, expect, it } from 'vitest';
import { searchWords } from '../../src/domain/search-words.ts';

describe('search words', () => {
  it.each([
    ['Токаев Токаева Токаевым Tokayev Тоқаев Тоқаевтың'],
    ['Казахстан Казахстана Kazakhstan Қазақстан Қазақстанның казахстанский'],
    ['Зеленский Зеленского Zelensky Zelenskyy'],
    ['Иран Ирана Ираном Iran'], ['Китай Китая Китаем'], ['Москва Москвы Moskva'], ['Путин Путина Putin'],
    ['Эрдоган Erdogan Erdoğan Ердоған'], ['Кошербаев Kosherbayev Көшербаев'], ['Лавров Лаврова Lavrov'],
    ['Жомарт Zhomart Jomart'], ['visit visits'], ['страна страны страну стран'],
  ])('take the words of «%s» for one', (words) => {
    expect(searchWords(words)).toHaveLength(1);
  });

  it.each([['Иран', 'Ирак'], ['Австрия', 'Австралия'], ['Путин', 'Петин'], ['Kuwait', 'Qatar']])('keep %s and %s apart', (left, right) => {
    expect(searchWords(left)).not.toEqual(searchWords(right));
  });

  it('hold letters and digits alone, each word once, in their order', () => {
    expect(searchWords('2026: "Иран" — (Иран), AND/OR*~ 2026')).toEqual(['2026', 'iran', 'and', 'or']);
    expect(searchWords(' … ')).toEqual([]);
  });
});
