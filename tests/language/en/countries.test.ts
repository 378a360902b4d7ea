import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

describe('countries in English', () => {
  it('are named by name, adjective, abbreviation, people and compound', () => {
    expect(read('en', 'Singapore-Jordan ties, U.S. policy, Kazakh officials and Emiratis were discussed.').countries).toEqual(['SG', 'JO', 'US', 'KZ', 'AE']);
  });

  it('are named by what they lead, back or make, and by who is for or against them', () => {
    expect(read('en', 'Vietnamese-led forces and pro-Russian groups met.').countries).toEqual(['VN', 'RU']);
    expect(read('en', 'French-speaking visitors came.').countries).toEqual([]);
  });

  it('are meant by a capital that acts, not by one where something happens', () => {
    expect(read('en', 'Moscow rejected the proposal.').countries).toEqual(['RU']);
    expect(read('en', 'A forum was held in Moscow.').countries).toEqual([]);
  });

  it('are whole, however long their names', () => {
    expect(read('en', "The Democratic People's Republic of Korea and the People’s Republic of China spoke.").countries).toEqual(['KP', 'CN']);
  });

  it('are no currency', () => {
    expect(read('en', 'Singapore gave US$100,000.').countries).toEqual(['SG']);
  });

  it('stand where their mentions say', () => {
    const text = 'Singapore-Jordan relations: King Abdullah II of Jordan’s visit.';
    for (const { quote, start, end } of read('en', text).mentions) expect(text.slice(start, end)).toBe(quote);
  });
});
