import { describe, expect, it } from 'vitest';
import { formKey } from '../../../src/resolution/people/form-key.ts';

describe('the key of a form', () => {
  it.each([
    ['a full name with its state, wherever it is named', { name: 'Ермек Кошербаев', country: 'KZ', office: null }, ['KZ', 'CN'], ['KW']],
    ['a family name in an office of which a state has one', { name: 'Кошербаев', country: 'KZ', office: 'FOREIGN_MINISTER' }, ['KZ', 'CN'], ['KW']],
    ['the head of an organisation', { name: 'Гутерриш', country: null, office: 'ORG_HEAD' }, ['KZ'], ['US', 'RU']],
    ['a name without a state in articles about the same two states, in any order', { name: 'Кошербаев', country: null, office: null }, ['KZ', 'KW'], ['KW', 'KZ']],
    ['a name without a state in articles about many states', { name: 'Кошербаев', country: null, office: null }, ['KZ', 'KW', 'RU'], ['US', 'GB', 'FR', 'DE']],
  ] as const)('is the same for %s', (_, claim, one, other) => {
    expect(formKey({ ...claim, contexts: [...one] })).toBe(formKey({ ...claim, contexts: [...other] }));
  });

  it.each([
    ['a name without a state', { name: 'Иван Петров', country: null, office: null }],
    ['an ambassador\'s family name', { name: 'Петров', country: 'RU', office: 'AMBASSADOR' }],
    ['a family name with an initial', { name: 'И. Петров', country: 'RU', office: null }],
  ] as const)('keeps apart by the other states of the article: %s', (_, claim) => {
    expect(formKey({ ...claim, contexts: ['RU', 'IT'] })).not.toBe(formKey({ ...claim, contexts: ['RU', 'CN'] }));
  });
});
