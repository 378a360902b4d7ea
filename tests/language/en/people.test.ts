import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

const people = (text: string) => read('en', text).people.map(({ name, office, country }) => [name, office, country]);

describe('people in English', () => {
  it('are named by office and state, before and behind', () => {
    expect(people("Singapore's Foreign Minister Vivian Balakrishnan met Emine Dzhaparova, First Deputy Foreign Minister of Ukraine.")).toEqual([
      ['Vivian Balakrishnan', 'FOREIGN_MINISTER', 'SG'], ['Emine Dzhaparova', 'DEPUTY_FOREIGN_MINISTER', 'UA'],
    ]);
    expect(people('King Abdullah II of Jordan received President Kassym-Jomart Tokayev of Kazakhstan.')).toEqual([['Abdullah II', 'HEAD_OF_STATE', 'JO'], ['Kassym-Jomart Tokayev', 'HEAD_OF_STATE', 'KZ']]);
  });

  it('lose their honorifics and keep their particles', () => {
    expect(people('His Excellency Dr Khalid bin Mohamed Al Attiyah, Deputy Prime Minister of Qatar, arrived.')).toEqual([['Khalid bin Mohamed Al Attiyah', 'DEPUTY_HEAD_OF_GOVERNMENT', 'QA']]);
    expect(people('Malaysian Foreign Minister Datuk Seri Mohamad Hasan spoke.').map(([name]) => name)).toEqual(['Mohamad Hasan']);
  });

  it('hold the highest of several offices, portfolios and all', () => {
    expect(people('Minister of Education and Higher Education of Qatar Buthaina bint Ali Al Jabr Al Nuaimi spoke.')).toEqual([['Buthaina bint Ali Al Jabr Al Nuaimi', 'MINISTER', 'QA']]);
    expect(people("Singapore's Senior Minister of State (SMS), Ministry of Defence and Ministry of Manpower, Zaqy Mohamed, was there.")).toEqual([['Zaqy Mohamed', 'MINISTER', 'SG']]);
    expect(people('Deputy Prime Minister and Minister for Finance of Singapore Lawrence Wong spoke.')).toEqual([['Lawrence Wong', 'DEPUTY_HEAD_OF_GOVERNMENT', 'SG']]);
  });

  it('are of the United States as Secretary of State, ministers as Secretary of State for something', () => {
    expect(people('Secretary of State Antony J. Blinken spoke.')).toEqual([['Antony J. Blinken', 'FOREIGN_MINISTER', 'US']]);
    expect(people("Britain's Secretary of State for Defence Ben Wallace spoke.")).toEqual([['Ben Wallace', 'MINISTER', 'GB']]);
  });

  it('head organisations without being of a state', () => {
    expect(people('UN Secretary-General António Guterres met European Commission President Ursula von der Leyen.')).toEqual([['António Guterres', 'ORG_HEAD', null], ['Ursula von der Leyen', 'ORG_HEAD', null]]);
    expect(read('en', 'UN Secretary-General António Guterres spoke.').organizations).toEqual(['UN']);
  });

  it('are told by an office even where the surname is an everyday word, but not in a headline that capitalises all', () => {
    expect(people('President Bush has warned of further action by the allies.').map(([name]) => name)).toEqual(['Bush']);
    expect(people('Prime Minister Visits Young Leaders Programme At Royal Palace')).toEqual([]);
  });

  it('are no palaces, programmes or air bases', () => {
    expect(people("The aircraft flew from Al Udeid Air Base to the Royal Palace for the Young Leaders' Programme.")).toEqual([]);
  });

  it('are one where a name is misspelt once', () => {
    const text = 'Prime Minister Bisher Al Khasawneh of Jordan spoke. Later Prime Minister Bishner Al Khasawneh left.';
    expect(people(text)).toEqual([['Bisher Al Khasawneh', 'HEAD_OF_GOVERNMENT', 'JO']]);
  });

  it('whom a minister meets without a state told are of the other state of the article', () => {
    const text = 'Visit of Minister for Foreign Affairs Dr Vivian Balakrishnan to Jordan\n\nMinister Balakrishnan called on Prime Minister Bisher Al Khasawneh in Amman.\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n17 MARCH 2024';
    expect(people(text)).toEqual([['Vivian Balakrishnan', 'FOREIGN_MINISTER', 'SG'], ['Bisher Al Khasawneh', 'HEAD_OF_GOVERNMENT', 'JO']]);
  });

  it('who were something before hold no office now', () => {
    expect(people('Former U.S. President Jimmy Carter spoke.')).toEqual([['Jimmy Carter', 'OTHER', null]]);
  });

  it('are not months when they are called Jan, behind an office', () => {
    expect(people('Czech Foreign Minister Jan Lipavský arrived in Jakarta on 5 Jan 2024.')).toEqual([['Jan Lipavský', 'FOREIGN_MINISTER', 'CZ']]);
  });

  it('are no places behind an article or a preposition of place', () => {
    expect(people('Aid reached thousands of families in El Fasher and at the Al Udeid Air Base, and the victims of the Al Haouz earthquake were remembered at the Palácio das Necessidades.')).toEqual([]);
  });
});
