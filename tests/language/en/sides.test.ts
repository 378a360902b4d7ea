import { describe, expect, it } from 'vitest';
import { people, read } from '../../extraction/read.ts';

const of = (text: string, more: Parameters<typeof read>[2] = {}) => people(read('en', text, more));

describe('an office without its state', () => {
  it("is of the state whose ministry, site or agency's capital gives the article out", () => {
    const text = 'Foreign Minister Ana Petrak said the regime of Myanmar had ignored Myanmar and its people. Croatia would go on helping.';
    expect(of(text, { source: 'Ministry of Foreign Affairs of Croatia' })).toEqual(['Ana Petrak, FOREIGN_MINISTER, HR']);
    expect(of(text, { source: 'mvep.gov.hr' })).toEqual(['Ana Petrak, FOREIGN_MINISTER, HR']);
    expect(of(`ZAGREB, Feb 1 (NWA) - ${text}`)).toEqual(['Ana Petrak, FOREIGN_MINISTER, HR']);
  });

  it('is of the state whose officials the article does not label', () => {
    const text = 'The ministry summoned Chinese Ambassador Wang Guoliang over the boats of China. Manila had protested before, said Foreign Affairs Secretary Enrique Manaloto. The Philippines will not yield to Chinese pressure.';
    expect(of(text)).toEqual(['Wang Guoliang, AMBASSADOR, CN', 'Enrique Manaloto, FOREIGN_MINISTER, PH']);
  });

  it('is of whoever has others for counterparts, and of the capital under the statement', () => {
    expect(of('Defence Minister Richard Marlowe hosted his Singaporean counterpart, Goh Wei Ming, in Perth. Australia and Singapore are close, said Marlowe. Singapore agreed.')).toEqual(['Richard Marlowe, MINISTER, AU', 'Goh Wei Ming, MINISTER, SG']);
    expect(of('Statement on Venezuela\n\nOttawa, April 5, 2024\n\nForeign Minister Claire Bouchard condemned Venezuela. Venezuela must stop, she said. Canada would help.')).toEqual(['Claire Bouchard, FOREIGN_MINISTER, CA']);
  });

  it('stands in front of a comma and a title', () => {
    expect(of("He was joined by Singapore's Ambassador to Viet Nam, Ms Charlotte Rajan.")).toEqual(['Charlotte Rajan, AMBASSADOR, SG']);
  });

  it('is of the state that "its" goes back to', () => {
    expect(of('Indonesia did not comment on Myanmar. But its foreign minister, Siti Rahmawati, has invited the members of the bloc.')).toEqual(['Siti Rahmawati, FOREIGN_MINISTER, ID']);
  });

  it('is of whoever it accompanies', () => {
    const text = 'Prime Minister Semi Vakaloloma of Fiji met President Devika Sundram. He was accompanied by Deputy Prime Minister Anil Maharaj and Minister for Lands Litia Cakobau.\n\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE';
    expect(of(text)).toEqual(['Semi Vakaloloma, HEAD_OF_GOVERNMENT, FJ', 'Devika Sundram, HEAD_OF_STATE, SG', 'Anil Maharaj, DEPUTY_HEAD_OF_GOVERNMENT, FJ', 'Litia Cakobau, MINISTER, FJ']);
  });

  it('is of the place that the sentence opens with', () => {
    expect(of('Denmark summoned the envoy of Iran, Denmark said. In Tehran, foreign ministry spokesman Behrouz Ghasemi called the charge absurd.')).toEqual(['Behrouz Ghasemi, SPOKESPERSON, IR']);
  });

  it("is an envoy's of the embassy or the envoy told before", () => {
    expect(of('Poland expelled two men of the Belarusian embassy. Poland was angry. Charge d\'affaires Uladzimir Karatkevich was called in.')).toEqual(['Uladzimir Karatkevich, AMBASSADOR, BY']);
    expect(of('Denmark called in the Iranian ambassador. Denmark was angry. Ambassador Mohsen Ardakani left without a word.')).toEqual(['Mohsen Ardakani, AMBASSADOR, IR']);
  });

  it('is of the state in front of the brackets that hold the name', () => {
    const text = 'Foreign Minister Ana Petrak of Croatia met her counterparts from Brazil (Mauro Viana) and Chile (Alberto van Kessel).';
    expect(of(text)).toEqual(['Ana Petrak, FOREIGN_MINISTER, HR', 'Mauro Viana, FOREIGN_MINISTER, BR', 'Alberto van Kessel, FOREIGN_MINISTER, CL']);
  });
});

describe('portfolios', () => {
  it('may stand in front of the office or go on behind it', () => {
    expect(of('Sudanese Irrigation Minister Yassir Abdelrahim accused Ethiopia.')).toEqual(['Yassir Abdelrahim, MINISTER, SD']);
    expect(of('Minister for Foreign Affairs and Regional Integration of the Republic of Ghana Shirley Mensah arrived.')).toEqual(['Shirley Mensah, FOREIGN_MINISTER, GH']);
  });

  it('end where a first name begins that is a word as well', () => {
    expect(of('She met Singapore Minister for Sustainability and the Environment Grace Phua.')).toEqual(['Grace Phua, MINISTER, SG']);
  });
});

describe('states by their capitals', () => {
  it('are named where somebody comes to them', () => {
    expect(read('en', 'Iraqi President Saddam Hussein arrived in Amman.').countries).toEqual(['IQ', 'JO']);
    expect(read('en', 'Sri Lanka has opened an embassy in Tehran.').countries).toEqual(['LK', 'IR']);
  });

  it('tell which Congo is meant', () => {
    expect(read('en', 'Congo and Rwanda agreed to a truce, officials in Kinshasa said. Kinshasa hailed it.').countries).toEqual(['CD', 'RW']);
    expect(read('en', 'Congo and Gabon signed a treaty.').countries).toEqual(['CG', 'GA']);
  });
});
