import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/domain/event.ts';
import { eventCodes } from '../../src/reference/event-code.ts';

describe('the codes of an event', () => {
  it('are those of its type and mode', () => {
    expect(eventCodes('CONSULT', 'PHONE')).toEqual({ cameoCode: '041', goldstein: 1, ploverMode: 'phone', ploverScore: 1.5, quadClass: 1 });
    expect(eventCodes('COOPERATE', 'SIGNING')).toEqual({ cameoCode: '057', goldstein: 8, ploverMode: null, ploverScore: 5, quadClass: 1 });
    expect(eventCodes('COOPERATE', null)).toMatchObject({ cameoCode: '060', ploverScore: 9.5, quadClass: 2 });
    expect(eventCodes('ACCUSE', null)).toMatchObject({ goldstein: -2, ploverScore: -3, quadClass: 3 });
  });

  it('are those of its type where the table has none for the mode', () => {
    expect(eventCodes('AGREE', 'SIGNING')).toEqual(eventCodes('AGREE', null));
  });

  it('stay null where PLOVER has no such event, and a score of nought is a score', () => {
    expect(eventCodes('STATEMENT', null)).toEqual({ cameoCode: '010', goldstein: 0, ploverMode: null, ploverScore: null, quadClass: null });
    expect(eventCodes('REQUEST', null).ploverScore).toBe(0);
  });

  it('exist for each type', () => {
    for (const type of EVENT_TYPES) expect(eventCodes(type, null).cameoCode).toMatch(/^\d{3}$/);
  });
});
