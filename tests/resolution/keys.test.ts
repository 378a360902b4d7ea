import { describe, expect, it } from 'vitest';
import { personKey } from '../../src/resolution/keys.ts';

describe('a person\'s key', () => {
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
