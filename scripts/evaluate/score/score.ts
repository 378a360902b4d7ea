import { figureOf, type Figure } from '../figures.ts';
import { MEASURES, type Measure } from './measures.ts';
import { pairUp } from './pairing.ts';
import type { GoldRecord, ReadRecord } from './scored-record.ts';

/** An item of a record, as one of its lists has it. */
export type Item = NonNullable<ReadRecord[keyof ReadRecord]>[number];

/** What one measure says of one text. */
export interface Judgement {
  /** Each item found, and whether it is right; null for what gold leaves open. */
  found: { item: Item; right: boolean | null }[];
  missed: Item[];
  /** How many items gold has. */
  gold: number;
}

export interface ScoreError {
  measure: string;
  document: string;
  kind: 'missed' | 'spurious';
  item: Item;
}

/**
 * Pairs what was found in a text with gold, one to one and as many as can be. What is left and gold calls optional is neither right nor
 * wrong, each of these once; so is what gold has and the measure does not speak of.
 */
export function judge({ list, isRight, speaksOf = () => true }: Measure, gold: GoldRecord, read: ReadRecord | undefined): Judgement {
  const listed: Item[] = gold[list] ?? [];
  const wanted = listed.filter(speaksOf);
  const found = (read?.[list] ?? [] as Item[]).filter(speaksOf);
  const partners = pairUp(found, wanted, isRight);
  const open = [...(gold.optional?.[list] ?? []), ...listed.filter((item) => !speaksOf(item))];
  const isOpen = (item: Item): boolean => {
    const at = open.findIndex((candidate) => isRight(item, candidate));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  };
  return {
    found: found.map((item, index) => ({ item, right: partners[index] !== null || (isOpen(item) ? null : false) })),
    missed: wanted.filter((_, index) => !partners.includes(index)),
    gold: wanted.length,
  };
}

/** Figures of every measure over the texts that gold has, and what was missed or found wrongly. A text that was not read counts as one in which nothing was found. */
export function score(gold: ReadonlyMap<string, GoldRecord>, read: ReadonlyMap<string, ReadRecord>): { figures: Figure[]; errors: ScoreError[] } {
  const errors: ScoreError[] = [];
  const figures = MEASURES.map((measure) => {
    const sum = { right: 0, gold: 0, found: 0 };
    for (const [document, record] of gold) {
      const judgement = judge(measure, record, read.get(document));
      const decided = judgement.found.filter(({ right }) => right !== null);
      sum.right += decided.filter(({ right }) => right).length;
      sum.gold += judgement.gold;
      sum.found += decided.length;
      const errorOf = (kind: ScoreError['kind']) => (item: Item): ScoreError => ({ measure: measure.name, document, kind, item });
      errors.push(...decided.filter(({ right }) => !right).map(({ item }) => item).map(errorOf('spurious')), ...judgement.missed.map(errorOf('missed')));
    }
    return figureOf(measure.name, sum.right, sum.gold, sum.found);
  });
  return { figures, errors };
}
