import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a state that has ended', () => {
  it('is among the mentions, and no party of an event, a statement or an office', () => {
    const { events, statements, countries, mentions } = read('ru', 'СССР и США договорились сократить ракеты. СССР обязался вывести войска и осудил удар Югославии.');
    expect(events.length).toBeGreaterThan(0);
    expect([...events.flatMap((event) => [...event.countries, ...event.source, ...event.target]), ...countries].every((code) => code.length === 2)).toBe(true);
    expect(statements.every(({ source }) => source !== 'SUHH')).toBe(true);
    expect(mentions.filter(({ kind }) => kind === 'country').map(({ ref }) => ref)).toEqual(expect.arrayContaining(['SUHH', 'US']));
  });
});
