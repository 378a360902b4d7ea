import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { languagePack } from '../../src/extraction/language-packs.ts';

describe('how people are called points to states', () => {
  it.each([
    ['ru', 'Чан Лыу Куанг', 'VN'], ['ru', 'Мухаммед аль-Миснад', 'QA'], ['ru', 'Фейсал бин Фархан Аль Сауд', 'SA'], ['ru', 'Ираклий Гарибашвили', 'GE'], ['ru', 'Саули Ниинистё', null],
    ['ru', 'Сергей Лавров', 'RU'], ['ru', 'Джон Керри', null], ['ru', 'Токаев', null], ['ru', 'Зоран Миланович', 'HR'], ['ru', 'Никос Христодулидис', 'CY'],
    ['en', 'Irakli Garibashvili', 'GE'], ['en', 'Faisal bin Farhan', 'SA'], ['en', 'Rustam Azimov', 'UZ'], ['en', 'Nikos Papadopoulos', 'GR'], ['en', 'John Kerry', null],
  ] as const)('%s: %s: %s', (language: Language, name, state) => {
    const states = [...(languagePack(language).names.statesOf!(name) ?? [])];
    expect(state === null ? states : states.includes(state)).toEqual(state === null ? [] : true);
  });
});
