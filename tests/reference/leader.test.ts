import { describe, expect, it } from 'vitest';
import { stateLedBy } from '../../src/reference/leader.ts';

describe('the state that somebody led', () => {
  it('is known by the full name and by a last name that is nobody else\'s, in each language', () => {
    expect(stateLedBy('Ангела Меркель', 'ru', 2012)).toBe('DE');
    expect(stateLedBy('Меркель', 'ru', 2012)).toBe('DE');
    expect(stateLedBy('Angela Merkel', 'en', 2012)).toBe('DE');
    expect(stateLedBy('Қасым-Жомарт Тоқаев', 'kk', 2024)).toBe('KZ');
  });

  it('is known with a patronymic between', () => expect(stateLedBy('Владимир Владимирович Путин', 'ru', null)).toBe('RU'));

  it('is not known of a last name that many have, nor of a name of which another part is told', () => {
    expect(stateLedBy('Ким', 'ru', 2012)).toBeNull();
    expect(stateLedBy('Эльмар Меркель', 'ru', 2012)).toBeNull();
  });

  it('is not known long before and long after the years in office', () => {
    expect(stateLedBy('Ангела Меркель', 'ru', 2002)).toBeNull();
    expect(stateLedBy('Ангела Меркель', 'ru', 2026)).toBeNull();
  });
});
