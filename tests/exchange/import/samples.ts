/** Invented rows in the columns of each dataset; nobody here exists. */

interface GdeltParts {
  id?: string;
  day?: string;
  /** Country, known group, type codes. */
  actor1?: [country: string, group?: string, type?: string];
  actor2?: [country: string, group?: string, type?: string];
  code?: string;
  goldstein?: string;
  place?: string;
  added?: string;
  url?: string;
}

/** A line of GDELT's events, 61 columns, or 58 of version 1.0. */
export function gdeltLine({ id = '900000001', day = '20260308', actor1 = ['KAZ'], actor2 = ['KWT'], code = '042', goldstein = '1.9', place = 'Kuwait City, Al Asimah, Kuwait', added = '20260309061500', url = 'https://news.example/one' }: GdeltParts = {}, columns: 58 | 61 = 61): string {
  const actor = ([country, group = '', type = '']: [string, string?, string?]): string[] => [`${country}${type}`, country || group, country, group, '', '', '', type, '', ''];
  const geo = (name: string): string[] => ['4', name, 'KU', 'KU02', ...(columns === 61 ? ['1'] : []), '29.3697', '47.9783', '-111'];
  return [
    id, day, day.slice(0, 6), day.slice(0, 4), '2026.1836', ...actor(actor1), ...actor(actor2),
    '1', code, code.slice(0, 3), code.slice(0, 2), '1', goldstein, '4', '1', '4', '1.25', ...geo('Astana'), ...geo('Kuwait'), ...geo(place), added, url,
  ].join('\t');
}

const FULL_HEADER = 'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';

export const ICEWS_FULL = [
  FULL_HEADER,
  '70000001\t2026-03-08\tYerlan Zhumabayev\tForeign,Executive,Government\tKazakhstan\tDiscuss by telephone\t041\t1.0\tKhaled al-Fares\tExecutive,Government\tKuwait\t501\t1\tThe Courier\tAstana\t\tAstana\tKazakhstan\t51.18\t71.44',
  '70000002\t2026-03-09\tCitizen (Kuwait)\tGeneral Population / Civilian / Social\tKuwait\tCriticize or denounce\t111\t-2.0\tGovernment (Kazakhstan)\tGovernment\tKazakhstan\t502\t2\tThe Courier\t\t\t\t\t\t',
  '70000003\t2026-03-10\tMinistry (Kuwait)\tGovernment\tKuwait\tHost a visit\t043\t2.8\tForeign Affairs (Kazakhstan)\tGovernment\tKazakhstan\t503\t1\tThe Courier\tKuwait City\t\t\tKuwait\t29.37\t47.98',
].join('\n');

export const ICEWS_QUADS = [
  'Kazakhstan\tMake a visit\tKuwait\t2026-03-08',
  'Foreign Affairs (Kuwait)\tExpress intent to meet or negotiate\tGovernment (Kazakhstan)\t2026-03-09',
  'Kuwait\tHost_a_visit\tSouth_Korea\t2026-03-10\t-1',
  'Protester (Kuwait)\tDemonstrate or rally\tKazakhstan\t2026-03-11',
  'Kazakhstan\tDance wildly\tKuwait\t2026-03-12',
].join('\n');

const line = (value: object): string => JSON.stringify(value);

/** Two forms: as NGEC writes events, and as the records of PLOVER's codebook. */
export const PLOVER = [
  line({
    id: '20260308-0001-aa_CONSULT_phone', date: '2026-03-08', event_type: 'CONSULT', event_mode: 'phone', event_text: 'The invented minister of Kazakhstan called his colleague in Kuwait on Saturday.',
    attributes: { ACTOR: [{ text: 'minister of Kazakhstan', wiki: '', country: 'KAZ', code_1: 'GOV', code_2: '' }], RECIP: [{ text: 'colleague in Kuwait', wiki: '', country: 'KWT', code_1: 'GOV', code_2: '' }], DATE: [{ text: 'Saturday' }] },
    event_geolocation: { reason: 'invented', geo: { resolved_placename: 'Astana' } }, pub_date: '2026-03-09', publisher: 'The Courier', headline: 'Ministers talk\n',
    date_resolved: '2026-03-07', date_raw: 'Saturday', version: 'invented',
  }),
  line({
    id: 'b', date: '2026-03-08', event_type: 'ACCUSE', event_mode: 'ACCUSE-disapprove', event_text: 'Kuwait criticised Kazakhstan.', pub_date: '2026-03-08', publisher: 'The Courier',
    attributes: { ACTOR: [{ text: 'Kuwait', country: 'KWT', code_1: 'GOV', code_2: '' }], RECIP: [{ text: 'Kazakhstan', country: 'KAZ', code_1: '', code_2: '' }] },
    date_resolved: '2026-03-08', date_raw: '<No date detected--using publication date>',
  }),
  line({ id: 'c', event: 'AGREE', mode: null, source: [{ actorText: 'Kazakh', code: 'KAZ', sector: 'GOV' }, { actorText: 'Kuwaiti', code: 'KWT', sector: 'GOV' }], target: null, eventText: 'agreed to open', text: 'Kazakh and Kuwaiti officials agreed to open an office.' }),
  line({ id: 'd', event: 'DANCE', source: [], target: [] }),
  line({ id: 'e', event: 'PROTEST', mode: 'riot', source: [{ actorText: 'students', code: 'KWT', sector: 'CVL' }], target: [{ actorText: 'police', code: 'KWT', sector: 'COP' }], eventText: 'rioted', text: 'Students rioted.' }),
].join('\n');

const entity = (id: string, schema: string, properties: Record<string, string[]>, more: object = {}): string => line({ id, caption: properties['name']?.[0] ?? id, schema, properties, datasets: ['invented_list'], ...more });

/** The occupancies stand before and behind whom they are of. */
export const FOLLOW_THE_MONEY = [
  entity('occ-1', 'Occupancy', { holder: ['Q900001'], post: ['pos-mfa'], status: ['current'], startDate: ['2023-04-03'] }),
  entity('Q900001', 'Person', { name: ['Yerlan Zhumabayev', 'Ерлан Жумабаев', 'Ерлан Жұмабаев', '叶尔兰'], alias: ['YERLAN ZHUMABAYEV', 'E. Zhumabayev'], nationality: ['kz'], topics: ['role.pep'] }, { last_change: '2026-02-01T00:00:00' }),
  entity('person-2', 'Person', { name: ['Khaled al-Fares'], citizenship: ['kw'] }),
  entity('pos-mfa', 'Position', { name: ['Minister of Foreign Affairs of Kazakhstan'], country: ['kz'] }),
  entity('pos-amb', 'Position', { name: ['Ambassador of Kuwait to Kazakhstan'], country: ['kw'] }),
  entity('occ-2', 'Occupancy', { holder: ['person-2'], post: ['pos-amb'], status: ['ended'], startDate: ['2015'], endDate: ['2019-06'] }),
  entity('company', 'Company', { name: ['Invented Trading'] }),
  entity('un', 'PublicBody', { name: ['United Nations'], alias: ['UN'] }),
  entity('body', 'Organization', { name: ['Invented Club'] }),
  entity('nobody', 'Person', {}, { caption: '' }),
].join('\n');

export const PEOPLE_CSV = [
  'name,aliases,office,country,status,from,to,wikidataId,url',
  '"Zhumabayev, Yerlan","Ерлан Жумабаев|Ерлан Жұмабаев",FOREIGN_MINISTER,KZ,,2023-04-03,,Q900001,https://people.example/1',
  'Khaled al-Fares,,"Minister of Defence, acting",Kuwait,ACTING,2024,,,',
  'Old Hand,,ambassador,KWT,,2001,2005-06,,',
  ',,MINISTER,KZ,,,,,',
  'Some Body,,MINISTER,Atlantis,,,,,',
  'Any Body,,MINISTER,KZ,,12.05.2020,,,',
].join('\n');
