import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../scripts/evaluate/people/forms.ts';
import { labelledMentions } from '../../../scripts/evaluate/people/mentions.ts';
import { clusterForms } from '../../../src/resolution/people/cluster.ts';
import type { PersonDecision, PersonForm } from '../../../src/resolution/people/form.ts';
import { linkOf } from '../../../src/resolution/people/link.ts';
import { form } from './forms.ts';

const KOSHERBAYEV = ['Ермек Кошербаев|KZ|FOREIGN_MINISTER 2025-2026', 'Yermek Kosherbayev|KZ', 'Ермек Көшербаев|KZ|FOREIGN_MINISTER 2025-2026', 'Е. Кошербаев|KZ', 'Кошербаев|KZ|FOREIGN_MINISTER 2025-2026', 'Кошербаева|KZ|FOREIGN_MINISTER 2025-2025'];
const clusters = (texts: string[], decisions: PersonDecision[] = []): string[][] => clusterForms(texts.map((text) => form(text)), decisions).clusters;
const key = (text: string): string => form(text).key;

describe('one person', () => {
  it('is who is written in many ways', () => expect(clusters(KOSHERBAYEV)).toHaveLength(1));

  it.each([
    ['father, son and wife', ['Гейдар Алиев|AZ|HEAD_OF_STATE 1999-2003', 'Ильхам Алиев|AZ|HEAD_OF_STATE 2003-2026', 'Мехрибан Алиева|AZ|VICE_PRESIDENT 2017-2026']],
    ['namesakes of two states', ['Иван Петров|KZ|AMBASSADOR', 'Иван Петров|RU|AMBASSADOR']],
    ['namesakes whom an article without a state could join', ['Иван Петров|KZ|AMBASSADOR', 'Иван Петров|RU|AMBASSADOR', 'Иван Петров|-']],
    ['patronymics that a shorter name could join', ['Нурлан Серикович Ахметов|KZ|AMBASSADOR', 'Нурлан Болатович Ахметов|KZ|REGIONAL_HEAD', 'Нурлан Ахметов|KZ']],
  ])('is never two: %s', (_, texts) => {
    const found = clusters(texts);
    for (const cluster of found) expect(texts.slice(0, 2).map(key).every((one) => cluster.includes(one))).toBe(false);
  });

  it('is whose family name alone stands for, when nobody else there bears it, and else a question', () => {
    const marat = 'Марат Тажин|KZ|AMBASSADOR';
    expect(clusters([marat, 'Тажин|KZ'])).toHaveLength(1);
    const { clusters: found, suggestions } = clusterForms([marat, 'Ерлан Тажин|KZ|AMBASSADOR', 'Тажин|KZ'].map((text) => form(text)), []);
    expect(found).toHaveLength(3);
    expect(suggestions).toHaveLength(2);
  });

  it('is the one who held the office when the family name alone was told', () => {
    const texts = ['Гейдар Алиев|AZ|HEAD_OF_STATE 1999-2003', 'Ильхам Алиев|AZ|HEAD_OF_STATE 2003-2026', 'Алиев|AZ|HEAD_OF_STATE 2010-2020'];
    expect(clusters(texts)).toContainEqual([texts[1]!, texts[2]!].map(key).sort());
  });
});

describe('decisions', () => {
  const [one, other] = ['Иван Петров|KZ|AMBASSADOR', 'Иван Петров|RU|AMBASSADOR'] as const;
  const merge: PersonDecision = { kind: 'MERGE', one: [key(one)], other: [key(other)] };
  const split: PersonDecision = { ...merge, kind: 'SPLIT' };

  it('merge what nothing else would', () => expect(clusters([one, other], [merge])).toHaveLength(1));
  it('split what would be one', () => {
    const [full, short] = KOSHERBAYEV as [string, string];
    expect(clusters([full, short], [{ kind: 'SPLIT', one: [key(full)], other: [key(short)] }])).toHaveLength(2);
  });
  it('give way to later ones', () => {
    expect(clusters([one, other], [merge, split])).toHaveLength(2);
    expect(clusters([one, other], [split, merge])).toHaveLength(1);
  });
  it('split whom an earlier merge, and another one, had joined', () => {
    const third = 'Иван Петров|UA|AMBASSADOR';
    const found = clusters([one, other, third], [merge, { kind: 'MERGE', one: [key(other)], other: [key(third)] }, { kind: 'SPLIT', one: [key(one)], other: [key(third)] }]);
    expect(found.find((cluster) => cluster.includes(key(one)))).not.toContain(key(third));
  });
  it('let other forms of either join', () => expect(clusters([one, other, 'Ivan Petrov|RU|AMBASSADOR'], [merge])).toHaveLength(1));
  it('ask no more about what they decided', () => expect(clusterForms([form(one), form(other)], [split]).suggestions).toEqual([]));
  it('pass over forms that are no more', () => expect(clusters([one], [merge])).toEqual([[key(one)]]));
});

describe('clusters', () => {
  const { forms } = formsOf(labelledMentions('open'));
  const whole = clusterForms(forms, []);

  it('do not depend on the order of forms', () => {
    fc.assert(fc.property(fc.shuffledSubarray(forms, { minLength: forms.length }), (shuffled) => {
      expect(clusterForms(shuffled, [])).toEqual(whole);
    }), { numRuns: 3 });
  });

  it('depend only on what links connect a form with', () => {
    fc.assert(fc.property(fc.constantFrom(...forms), (start) => {
      const component = connected(start, forms);
      const part = clusterForms(component, []);
      const keys = new Set(component.map((member) => member.key));
      expect(part.clusters).toEqual(whole.clusters.filter(([first]) => keys.has(first!)));
      expect(part.suggestions).toEqual(whole.suggestions.filter(({ one }) => keys.has(one)));
    }), { numRuns: 15 });
  });
});

/** All that links lead to from a form, in any number of steps. */
function connected(start: PersonForm, forms: readonly PersonForm[]): PersonForm[] {
  const found = new Set([start]);
  for (const one of found) for (const other of forms) if (!found.has(other) && linkOf(one, other)) found.add(other);
  return [...found];
}
