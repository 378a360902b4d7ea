import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { OFFICE_KINDS } from '../../src/domain/office.ts';
import { REGION_IDS } from '../../src/domain/region.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import { endedStateOf, endedStates } from '../../src/reference/ended-state.ts';
import { countries, countryOf } from '../../src/reference/country.ts';
import type { Names } from '../../src/reference/names.ts';
import { officeOf, offices } from '../../src/reference/office.ts';
import { organizationOf, organizations } from '../../src/reference/organization.ts';
import { regionOf, regions } from '../../src/reference/region.ts';
import { topicOf, topics } from '../../src/reference/topic.ts';

const named = (things: readonly { names: Names }[]) => things.filter(({ names }) => LANGUAGES.every((language) => names[language]));

describe('the reference tables', () => {
  it('have a row for each topic, region and office that the record knows, in its order', () => {
    expect(topics().map(({ id }) => id)).toEqual(TOPIC_IDS);
    expect(regions().map(({ id }) => id)).toEqual(REGION_IDS);
    expect(offices().map(({ kind }) => kind)).toEqual(OFFICE_KINDS);
  });

  it.each([
    ['countries', countries],
    ['ended states', endedStates],
    ['topics', topics],
    ['regions', regions],
    ['offices', offices],
    ['organizations', organizations],
  ])('name all %s in Russian, English and Kazakh', (_, things) => {
    expect(things().length).toBeGreaterThan(10);
    expect(named(things() as readonly { names: Names }[])).toEqual(things());
  });

  it('say what a thing is called', () => {
    expect(topicOf('PEACE_PROCESS').names.ru).toBe('мирный процесс');
    expect(topicOf('PEACE_PROCESS').mediaTopic).toBe('medtop:20000073');
    expect(topicOf('CONSULAR').mediaTopic).toBeNull();
    expect(regionOf('MIDDLE_EAST').names.kk).toBe('Таяу Шығыс');
    expect(officeOf('FOREIGN_MINISTER').names.en).toBe('foreign minister');
    expect(organizationOf('UN')).toMatchObject({ names: { en: 'United Nations' }, wikidataId: 'Q1065' });
  });

  it('know each organization and each ended state once', () => {
    for (const ids of [organizations().map(({ id }) => id), endedStates().map(({ code }) => code)]) expect(new Set(ids).size).toBe(ids.length);
  });

  it('give only well-formed codes of Wikidata and IPTC', () => {
    const wikidataIds = [...countries(), ...organizations()].map(({ wikidataId }) => wikidataId).filter((id) => id !== null);
    expect(wikidataIds.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
    expect(new Set(wikidataIds).size).toBe(wikidataIds.length);
    expect(topics().filter(({ mediaTopic }) => mediaTopic !== null && !/^medtop:\d{8}$/.test(mediaTopic))).toEqual([]);
  });

  it('tell which states of today stand in the place of one that ended', () => {
    expect(endedStateOf('CSHH')).toMatchObject({ until: 1993, successors: ['CZ', 'SK'] });
    expect(endedStates().flatMap(({ successors }) => successors).filter((code) => !countryOf(code))).toEqual([]);
  });
});
