import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

describe('countries in Russian', () => {
  it('are named by name, adjective, compound, abbreviation and people', () => {
    const record = read('ru', 'Казахстанско-кувейтские отношения обсудили в ОАЭ. Немецкая делегация и японцы уехали в США.');
    expect(record.countries).toEqual(['KZ', 'KW', 'AE', 'DE', 'JP', 'US']);
  });

  it('are meant by a capital that acts, not by one where something happens', () => {
    expect(read('ru', 'Астана выступает за мирное решение.').countries).toEqual(['KZ']);
    expect(read('ru', 'Форум проходит в Москве.').countries).toEqual([]);
  });

  it('are not read out of the names of papers and agencies', () => {
    expect(read('ru', 'Об этом сообщает РИА Новости со ссылкой на Голос Америки и The Jerusalem Post.').countries).toEqual([]);
  });

  it('are found where a scraper lost the spaces', () => {
    const record = read('ru', 'Казахстан и Узбекистан подписали план, передаетTengrinews.kzсо ссылкой на пресс-службу.');
    expect(record.countries).toEqual(['KZ', 'UZ']);
    expect(record.source).toBe('Tengrinews');
  });

  it('stand where their mentions say, both halves of a compound too', () => {
    const text = 'Российско-китайские учения начались.';
    const record = read('ru', text);
    expect(record.mentions.map((mention) => [mention.ref, mention.quote])).toEqual([['RU', 'Российско'], ['CN', 'китайские']]);
    for (const { quote, start, end } of record.mentions) expect(text.slice(start, end)).toBe(quote);
  });

  it('that ended are mentioned and no countries of the article', () => {
    const record = read('ru', 'Договор подписал ещё СССР.');
    expect(record.countries).toEqual([]);
    expect(record.mentions.map((mention) => mention.ref)).toEqual(['SUHH']);
  });
});
