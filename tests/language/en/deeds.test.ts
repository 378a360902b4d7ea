import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

const rows = readFileSync(new URL('deeds.tsv', import.meta.url), 'utf8').trimEnd().split('\n').filter((line) => !line.startsWith('#')).slice(1).map((line) => line.split('\t'));
const told = (sentence: string) => read('en', sentence).events.map(({ type, source, target }) => `${type} ${source.join('-')} > ${target.join('-')}`);

describe.each([...new Set(rows.map(([type]) => type!))])('%s in English', (type) => {
  it.each(rows.filter((row) => row[0] === type))('%s %s: %s', (_, parties, sentence) => {
    expect(told(sentence!)).toEqual([`${type} ${parties}`]);
  });
});

describe('verbs that only look like others', () => {
  it('one short vowel doubles its last letter, a long one does not', () => {
    expect(told('Eritrean soldiers raped Ethiopian women.')).toEqual(['ASSAULT ER > ET']);
    expect(told('Iraq waged war against Iran.')).toEqual(['ASSAULT IQ > IR']);
  });

  it('the United States are no pronoun', () => {
    expect(told('The US rejected a Chinese proposal.')).toEqual(['REJECT US > CN']);
  });

  it('a phrase does not run over another verb', () => {
    expect(read('en', 'Cambodia has expressed its readiness to accept the plan of the talks.').events.map(({ type }) => type)).not.toContain('CONSULT');
  });
});

describe('whose deed it is', () => {
  it('a subordinate clause has its own subject behind "after"', () => {
    expect(told('Algeria recalled its envoy after Paris backed the Moroccan plan.')).toContain('SUPPORT FR > MA');
  });

  it('behind a comma and "and" the sentence goes on with its own subject', () => {
    expect(told('Poland said that Belarus had closed the border, and condemned Russia.')).toContain('ACCUSE PL > RU');
  });

  it('a determiner begins a group that the preposition before does not govern', () => {
    expect(told('In Amman on Monday the Irish minister met his Jordanian colleague.')).toEqual(['CONSULT IE-JO > IE-JO']);
  });

  it('what is possessed undergoes what is done to it', () => {
    expect(told("Japan's request was turned down by North Korea.")).toContain('REJECT KP > JP');
  });

  it('governments complain where crowds protest', () => {
    expect(told('Slovakia protested against the Hungarian law.')).toEqual(['ACCUSE SK > HU']);
    expect(told('Slovak students protested against the Hungarian law.')).toEqual(['PROTEST SK > HU']);
  });
});
