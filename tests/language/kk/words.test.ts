import { describe, expect, it } from 'vitest';
import { kazakh } from '../../../src/language/kk/index.ts';
import * as G from '../../../src/language/shared/grammar.ts';

const { word } = kazakh();
const grammarAs = (form: string, lemma: string): number => word(form).readings.find((reading) => reading.lemma === lemma)?.grammar ?? 0;

describe('words in Kazakh', () => {
  it.each([
    ['халқының', 'халық', G.GENITIVE], ['министрлерге', 'министр', G.DATIVE & G.PLURAL], ['министріне', 'министр', G.DATIVE], ['елшісін', 'елші', G.ACCUSATIVE],
    ['АҚШ-қа', 'ақш', G.DATIVE], ['ТМД-дағы', 'тмд', G.LOCATIVE | G.ADJECTIVE], ['королінен', 'король', G.ABLATIVE], ['Қытаймен', 'қытай', G.INSTRUMENTAL], ['оған', 'ол', G.DATIVE],
  ])('%s is a form of the noun %s', (form, lemma, grammar) => {
    expect(grammarAs(form, lemma) & grammar).not.toBe(0);
  });

  it.each([
    ['кездесті', 'кездесу', G.PAST], ['қабылдайды', 'қабылдау', G.FUTURE], ['талқылап', 'талқылау', G.GERUND], ['келіспейді', 'келісу', G.NEGATIVE], ['қолдамады', 'қолдау', G.NEGATIVE],
    ['қойылды', 'қою', G.PASSIVE], ['шығарған', 'шығару', G.PARTICIPLE], ['растап', 'растау', G.GERUND], ['қолдайтынын', 'қолдау', G.VERB], ['бармақ', 'бару', G.FUTURE], ['шықты', 'шығу', G.PAST],
  ])('%s is a form of the verb %s', (form, lemma, grammar) => {
    expect(grammarAs(form, lemma) & grammar).not.toBe(0);
  });

  it('have endings in harmony with their vowels and their last sound', () => {
    expect(grammarAs('елға', 'ел')).toBe(0);
    expect(grammarAs('елші', 'ел')).toBe(0);
    expect(grammarAs('министрдар', 'министр')).toBe(0);
  });
});
