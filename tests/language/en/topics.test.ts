import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

const topicsOf = (text: string): readonly string[] => read('en', text).topics;
const LEAD = 'Foreign Ministers Hamilton Pratt of Guyana and Anil Sharma of India met in Georgetown.\n\nThey were joined by their delegations.\n\n';

describe('what an English article is about', () => {
  it('takes each field of a list that was discussed', () => {
    expect(topicsOf(`${LEAD}The two ministers discussed tourism, health, agriculture and defence.`)).toEqual(expect.arrayContaining(['TOURISM', 'HEALTH', 'AGRICULTURE', 'DEFENCE']));
  });
  it('takes no field out of a word in passing', () => {
    expect(topicsOf(`${LEAD}Later the delegations were shown round the new health ward of the town.`)).not.toContain('HEALTH');
  });
  it('takes an air force that carries relief for no talk about defence', () => {
    expect(topicsOf('Two aircraft of the Republic of Singapore Air Force will fly tents to Cebu in the Philippines tomorrow.')).not.toContain('DEFENCE');
  });
  it('takes advice to travellers for consular news', () => {
    expect(topicsOf(`${LEAD}Singaporeans should defer non-essential travel to Eastern Visayas.`)).toContain('CONSULAR');
  });
});
