import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/extraction/language-packs.ts';

const statesOf = (name: string): string[] => [...(languagePack('ru').names.statesOf!(name) ?? [])];

describe('how people are called points to states', () => {
  it.each([
    ['Чан Лыу Куанг', 'VN'], ['Мухаммед аль-Миснад', 'QA'], ['Фейсал бин Фархан Аль Сауд', 'SA'], ['Ираклий Гарибашвили', 'GE'], ['Саули Ниинистё', null], ['Сергей Лавров', null],
    ['Токаев', null], ['Зоран Миланович', 'HR'],
  ])('%s: %s', (name, state) => expect(state === null ? statesOf(name) : statesOf(name).includes(state)).toEqual(state === null ? [] : true));
});
