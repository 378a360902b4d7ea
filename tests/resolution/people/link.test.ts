import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/resolution/people/blocks.ts';
import { linkOf, SURE } from '../../../src/resolution/people/link.ts';
import { form } from './forms.ts';

const KOSHERBAYEV = 'Ермек Кошербаев|KZ|FOREIGN_MINISTER 2025-2026';

describe('a link between two forms', () => {
  it.each([
    ['Yermek Kosherbayev|KZ'], ['Е. Кошербаев|KZ'], ['Кошербаев|KZ|FOREIGN_MINISTER 2025-2026'], ['Кошербаев|KZ'], ['Кошербаева|KZ|FOREIGN_MINISTER 2025-2025'],
  ])('is sure for %s', (text) => {
    expect(linkOf(form(KOSHERBAYEV), form(text))!.score).toBeGreaterThanOrEqual(SURE);
  });

  it.each([
    ['the same name of another state', 'Ермек Кошербаев|RU|FOREIGN_MINISTER 2025-2026'], ['another given name', 'Крымбек Кошербаев|KZ'], ['another initial', 'К. Кошербаев|KZ'],
    ['a name that nowhere stands near', 'Иван Петров|KZ'],
  ])('is none for %s', (_, text) => {
    expect(linkOf(form(KOSHERBAYEV), form(text))).toBeNull();
  });

  it('is unsure between offices where very many bear the name, and in one script between two spellings', () => {
    expect(linkOf(form('Алексей Петров|RU|AMBASSADOR'), form('Алексей Петров|RU|MILITARY'))!.score).toBeLessThan(SURE);
    expect(linkOf(form('Артем Болатов|KZ|LEGISLATOR'), form('Артем Булатов|KZ|AMBASSADOR'))!.score).toBeLessThan(SURE);
  });

  it('is unsure for a family name without a state, and surer while the other holds a high office there', () => {
    const alone = form('Кошербаев|-|- 2025-2025', ['KZ', 'KW']);
    const minister = linkOf(form(KOSHERBAYEV), alone)!.score;
    const ambassador = linkOf(form('Ермек Кошербаев|KZ|AMBASSADOR 2025-2026'), alone)!.score;
    expect(ambassador).toBeLessThan(SURE);
    expect(minister).toBeGreaterThan(ambassador);
  });

  it('is sure for a Chinese name that no state is told of', () => {
    expect(linkOf(form('Чжан Мин|-|ORG_HEAD'), form('Zhang Ming|-|ORG_HEAD'))!.score).toBeGreaterThanOrEqual(SURE);
  });

  it('is none for a family name of very many without an office', () => {
    expect(linkOf(form('Ким|KR'), form('Ким Мин Сок|KR|HEAD_OF_GOVERNMENT'))).toBeNull();
  });

  it('says why, whichever comes first', () => {
    const [one, other] = [form(KOSHERBAYEV), form('Kosherbayev|KZ|FOREIGN_MINISTER 2026-2026')];
    expect(linkOf(one, other)).toEqual(linkOf(other, one));
    expect(linkOf(one, other)!.reasons).toEqual(['SURNAME_ONLY', 'NAME_TRANSLITERATED', 'SAME_STATE', 'SAME_OFFICE']);
  });
});

describe('blocks', () => {
  it.each([
    ['Ермек Кошербаев|KZ', 'Kosherbayev|KZ'], ['Си Цзиньпин|CN', 'Xi Jinping|-'], ['Пан Ги Мун|-|ORG_HEAD', 'Ban Ki-moon|-|ORG_HEAD'], ['Жан-Ноэль Барро|FR', 'Jean-Noël Barrot|FR'],
    ['Кисида Фумио|JP', 'Fumio Kishida|JP'], ['Карл III|GB', 'Charles III|GB'], ['Ли Чжэ Мён|KR', 'Lee Jae-myung|KR'], ['Путин|-', 'Владимир Путин|RU'],
  ])('%s and %s share one', (one, other) => {
    const blocks = blocksOf(form(one));
    expect(blocksOf(form(other)).some((block) => blocks.includes(block))).toBe(true);
  });

  it('are few', () => {
    expect(blocksOf(form('Мухаммед бен Абдеррахман бен Джасем Аль Тани|QA|HEAD_OF_GOVERNMENT')).length).toBeLessThanOrEqual(6);
  });
});
