import { describe, expect, it } from 'vitest';
import { formKey } from '../../src/resolution/people/form-key.ts';

const personKey = (name: string, country: string | null): string => formKey({ name, country, office: null, contexts: ['KZ', 'RU'] });

describe('the key of a form of a name', () => {
  it.each([
    ['Семён Ежов', 'Семен ежов'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Касым‑Жомарт  Токаев', 'Касым-Жомарт Токаев'],
    ['Sean O’Brien', "Sean O'Brien"],
  ])('is the same for %s and %s', (left, right) => {
    expect(personKey(left, 'KZ')).toBe(personKey(right, 'KZ'));
  });

  it.each([
    [['Иван Петров', 'KZ'], ['Иван Петров', 'RU']],
    [['Иван Петров', 'KZ'], ['Иван Петров', null]],
    [['Андрей Сидоров', 'KZ'], ['Андреи Сидоров', 'KZ']],
    [['Токаев', 'KZ'], ['Тоқаев', 'KZ']],
  ] as const)('is another for %j and %j', ([name, country], [other, otherCountry]) => {
    expect(personKey(name, country)).not.toBe(personKey(other, otherCountry));
  });
});
