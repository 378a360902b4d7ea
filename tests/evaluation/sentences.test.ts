import { expect, it } from 'vitest';
import { compareTypes, figureOfTypes } from '../../scripts/evaluate/sentences/told-types.ts';

it('compares the types that a sentence tells one to one', () => {
  expect(compareTypes(new Map([['CONSULT', ['CONSULT']], ['AID', ['AID']]]), [{ type: 'CONSULT' }, { type: 'CONSULT' }, { type: 'ACCUSE' }]))
    .toEqual({ missed: ['AID'], spurious: ['ACCUSE'], right: 1, wanted: 2, found: 2 });
});

it('takes any of the names that a type goes by, and overlooks what some would read', () => {
  const told = compareTypes(new Map([['YIELD', ['CONCEDE', 'RETREAT']]]), [{ type: 'RETREAT' }, { type: 'STATEMENT' }], ['STATEMENT']);
  expect(told).toEqual({ missed: [], spurious: [], right: 1, wanted: 1, found: 1 });
  expect(figureOfTypes([told, { missed: ['AID'], spurious: [], right: 0, wanted: 1, found: 0 }])).toMatchObject({ precision: 1, recall: 0.5, gold: 2, found: 1 });
});
