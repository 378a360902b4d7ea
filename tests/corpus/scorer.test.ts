import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { composedSets, devSet, seedSet, type AnnotatedSet } from '../../scripts/evaluate/annotated-sets.ts';
import { corpusFolder } from '../../scripts/evaluate/corpus.ts';
import { score } from '../../scripts/evaluate/score/score.ts';

/** The judge that the corpus brings, `eval/score.mjs`. */
interface Judge {
  score(gold: ReadonlyMap<string, object>, read: ReadonlyMap<string, object>): {
    result: Record<string, { precision: number; recall: number; f1: number; gold: number; predicted: number }>;
    errors: [measure: string, document: string, kind: string, item: unknown][];
  };
}

const corpus = corpusFolder();
let judge: Judge;
let sets: AnnotatedSet[];
beforeAll(async () => {
  judge = (await import(pathToFileURL(join(corpus, 'eval/score.mjs')).href)) as Judge;
  sets = [await devSet(corpus), await seedSet(), ...await composedSets()];
});

describe('our scorer of records', () => {
  it("gives the same figures as the corpus' own, text by text", () => {
    for (const { gold, read: { records } } of sets) {
      for (const [id, record] of gold) {
        const one = new Map([[id, record]]);
        const { result } = judge.score(one, records);
        const expected = Object.entries(result).map(([measure, { predicted, ...figure }]) => ({ measure, ...figure, found: predicted }));
        expect(score(one, records).figures, id).toEqual(expected);
      }
    }
  });

  it('gives the same figures over all of them', () => {
    for (const { gold, read: { records } } of sets) {
      const { result } = judge.score(gold, records);
      expect(score(gold, records).figures.map(({ measure, f1 }) => [measure, f1])).toEqual(Object.entries(result).map(([measure, { f1 }]) => [measure, f1]));
    }
  });

  it('tells as many errors of each kind', () => {
    const count = (kinds: string[]): Record<string, number> => Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((other) => other === kind).length]));
    for (const { gold, read: { records } } of sets) {
      expect(count(score(gold, records).errors.map(({ measure, document, kind }) => `${measure}, ${document}, ${kind}`)))
        .toEqual(count(judge.score(gold, records).errors.map(([measure, document, kind]) => `${measure}, ${document}, ${kind}`)));
    }
  });

  it("reads names as the corpus' own does, whatever marks and hyphens they have", () => {
    const names = ['Джаррах аль-Ахмад', 'джаррах аль Ахмад', 'Ким Чен Ын', 'Ким Чен ын', "O'Neill", 'O’Neill', 'Oʼneill.', 'Артём', 'Артем', 'Хан–Магомедов', ' ', '', 'Ａｎｎａ', 'Anna'];
    for (const one of names) {
      for (const other of names) {
        const [gold, read] = [new Map([['text', { id: 'text', language: 'ru', people: [{ name: one }] }]]), new Map([['text', { people: [{ name: other }] }]])];
        expect(score(gold, read).figures.map(({ f1 }) => f1), `${one} / ${other}`).toEqual(Object.values(judge.score(gold, read).result).map(({ f1 }) => f1));
      }
    }
  });
});
