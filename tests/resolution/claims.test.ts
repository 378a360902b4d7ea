import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/resolution/claims.ts';
import { PHONE_CALL } from '../fixtures/articles.ts';
import { reading, type ReadingParts } from '../fixtures/reading.ts';

const claims = (parts: ReadingParts, article = { id: 'one', contentHash: 'content' }) => claimsOf(article, reading(parts).record);
const ids = (all: ReturnType<typeof claims>): string[] => [...all.people, ...all.offices, ...all.events, ...all.statements].map(({ id }) => id);

describe('claims of an article', () => {
  it('are the same for the same reading, in any run', () => {
    expect(claims(PHONE_CALL)).toEqual(claims(PHONE_CALL));
    expect(claims(PHONE_CALL).people[0]!.id).toMatch(/^p-[0-9a-f]{24}$/);
  });

  it('are others for another article, another extractor and another place in the text', () => {
    const first = new Set(ids(claims(PHONE_CALL)));
    expect(first.size).toBe(6);
    const others = [
      ...ids(claims(PHONE_CALL, { id: 'two', contentHash: 'content' })),
      ...ids(claims({ ...PHONE_CALL, extractor: 'fixture-2' })),
      ...ids(claims({ ...PHONE_CALL, text: `… ${PHONE_CALL.text}` })),
    ];
    expect(others.filter((id) => first.has(id))).toEqual([]);
  });

  it('of statements have one key for an article and its copy, and others for another text', () => {
    const keys = (contentHash: string, id: string): string[] => claims(PHONE_CALL, { id, contentHash }).statements.map(({ canonKey }) => canonKey);
    expect(keys('content', 'copy')).toEqual(keys('content', 'one'));
    expect(keys('other', 'one').filter((key) => keys('content', 'one').includes(key))).toEqual([]);
  });

  it('say a thing once that the record says twice', () => {
    const { record } = reading(PHONE_CALL);
    const twice = { ...record, events: [...record.events, ...record.events] };
    expect(claimsOf({ id: 'one', contentHash: 'content' }, twice).events).toHaveLength(1);
  });

  it('tell whether a state or an organisation speaks, also where both have one code', () => {
    const said = (parts: Partial<ReadingParts>, source: string) => {
      const [statement] = claims({ text: 'AU says so.', ...parts, statements: [{ type: 'SUPPORT', source, quote: 'says' }] }).statements;
      return [statement!.source, statement!.sourceOrganization];
    };
    expect(said({ countries: { AU: ['AU'] } }, 'AU')).toEqual(['AU', null]);
    expect(said({ organizations: { AU: ['AU'] } }, 'AU')).toEqual([null, 'AU']);
    expect(said({ organizations: { NATO: ['AU'] } }, 'NATO')).toEqual([null, 'NATO']);
    expect(said({}, 'KZ')).toEqual(['KZ', null]);
  });

  it('state the office of a person at the first mention where the text gives it no place of its own', () => {
    const { record } = reading(PHONE_CALL);
    const { offices } = claimsOf({ id: 'one', contentHash: 'content' }, { ...record, offices: [] });
    expect(offices.map(({ person, office, quote }) => [person, office, quote])).toEqual([
      ['Ерлан Жумабаев', 'FOREIGN_MINISTER', 'Ерлан Жумабаев'], ['Халед аль-Фарес', 'FOREIGN_MINISTER', 'Халедом аль-Фаресом'],
    ]);
  });
});
