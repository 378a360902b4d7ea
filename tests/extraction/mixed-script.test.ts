import { describe, expect, it } from 'vitest';
import { people, read } from './read.ts';

describe('Latin letters inside Cyrillic words', () => {
  it('are read as the Cyrillic ones they look like, and quoted as they stand', () => {
    const text = 'Қазақстан Президентi Қасым-Жомарт Tоқаев Өзбeкстанға келдi.';
    const record = read('kk', text);
    expect(people(record)).toEqual(['Қасым-Жомарт Тоқаев, HEAD_OF_STATE, KZ']);
    expect(record.countries).toEqual(['KZ', 'UZ']);
    for (const { quote, start, end } of record.mentions) expect(text.slice(start, end)).toBe(quote);
  });

  it('are read so in Russian too', () => {
    expect(people(read('ru', 'Министр инoстранных дел Казахcтана Мурат Нуртлеу прибыл в Тaшкент.'))).toEqual(['Мурат Нуртлеу, FOREIGN_MINISTER, KZ']);
  });

  it('leave two words run together apart, and a Latin name with its ending whole', () => {
    expect(read('ru', 'Глава Казахстана передаетTengrinews.kzсо ссылкой на Акорду прибыл в США.').countries).toEqual(['KZ', 'US']);
    expect(read('ru', `Посол д'Apкaнж и ${'жz'.repeat(100)} прибыли в США.`).countries).toEqual(['US']);
    expect(read('kk', 'Қазақстан BRICS-тің саммитіне қатысты.').organizations).toEqual(['BRICS']);
  });
});
