import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

const statements = (text: string) => read('en', text).statements.map(({ type, source }) => [type, source]);

describe('statements in English', () => {
  it('are whoever says them', () => {
    expect(statements('Kazakhstan expressed deep concern over the escalation in the region.')).toEqual([['EXPRESS_CONCERN', 'KZ']]);
    expect(statements('Singapore strongly condemns any invasion of a sovereign country.')).toEqual([['CONDEMN', 'SG']]);
  });

  it('are of both where both speak', () => {
    expect(statements('Kazakhstan and Kuwait reaffirmed their readiness to expand cooperation.')).toEqual([['READY_TO_COOPERATE', 'KZ'], ['READY_TO_COOPERATE', 'KW']]);
  });

  it('turn round where they are denied', () => {
    expect(statements('Kazakhstan did not support the sanctions.')).toEqual([['OPPOSE', 'KZ']]);
  });

  it('thank for the support of others without supporting anything', () => {
    expect(statements("Singapore expressed appreciation for Qatar's strong support for the airlift.")).toEqual([['THANK', 'SG']]);
  });
});
