import { describe, expect, it } from 'vitest';
import { events, people, read, statements } from '../../extraction/read.ts';

const SINGAPORE = { source: 'MFA Singapore', publishedAt: '2024-05-09' };
const of = (text: string, more: Parameters<typeof read>[2] = {}) => people(read('en', text, more));
const told = (text: string, more: Parameters<typeof read>[2] = {}) => events(read('en', text, more));

describe('whose office it is, by what goes on', () => {
  it('whoever is written to is of the other side', () => {
    const text = 'Condolences to Japan\n\nIn his letter to Prime Minister Shigeo Murakami, PM Goh Wee Liang expressed sadness. Minister Ananda Krishnan wrote to Foreign Minister Akemi Tachibana.';
    expect(of(text, SINGAPORE)).toEqual(['Shigeo Murakami, HEAD_OF_GOVERNMENT, JP', 'Goh Wee Liang, HEAD_OF_GOVERNMENT, SG', 'Ananda Krishnan, MINISTER, SG', 'Akemi Tachibana, FOREIGN_MINISTER, JP']);
  });

  it('what somebody has become stands behind "as"', () => {
    expect(of('Prime Minister Rajan Nathan has written to congratulate Mr Malcolm Teague on his re-election as Prime Minister of Australia.', SINGAPORE)).toEqual(['Rajan Nathan, HEAD_OF_GOVERNMENT, SG', 'Malcolm Teague, HEAD_OF_GOVERNMENT, AU']);
  });

  it('who is met where somebody has come to is at home there', () => {
    const text = 'Argentine President Gastón Echeverri met Colombian officials. Echeverri is due to travel to Israel next week and to meet Prime Minister Yoav Ben-Shahar.';
    expect(of(text)).toContain('Yoav Ben-Shahar, HEAD_OF_GOVERNMENT, IL');
    expect(of("Ukraine's President Bohdan Tkachuk spoke. Tkachuk is expected to meet Chancellor Dietmar Vogler in Berlin.")).toContain('Dietmar Vogler, HEAD_OF_GOVERNMENT, DE');
  });

  it('a counterpart holds the office of who acts, not of who was named last', () => {
    const text = 'Foreign Minister Hone Rangihuna of New Zealand will visit Samoa and Fiji. He will call on Prime Minister Lupe Tuiasosopo of Samoa, and then he will meet his Fijian counterpart, Filipe Naivalu.';
    expect(of(text)).toContain('Filipe Naivalu, FOREIGN_MINISTER, FJ');
  });

  it('secretaries are ministers of the state at home', () => {
    const more = { source: 'Department of Foreign Affairs, Philippines' };
    expect(of('Secretary for Foreign Affairs Amelita Cruz welcomed Vietnamese Foreign Minister Phan Quang Vinh. Minister Vinh also met with Defense Secretary Benigno Paglinawan.', more)).toEqual(['Amelita Cruz, FOREIGN_MINISTER, PH', 'Phan Quang Vinh, FOREIGN_MINISTER, VN', 'Benigno Paglinawan, MINISTER, PH']);
    expect(of('Foreign Secretary Anirudh Bhargava visited Dhaka.', { source: 'MEA India' })).toEqual(['Anirudh Bhargava, DEPUTY_FOREIGN_MINISTER, IN']);
    expect(of('Foreign Secretary Jonathan Wetherby visited India.', { source: 'GOV.UK' })).toEqual(['Jonathan Wetherby, FOREIGN_MINISTER, GB']);
  });

  it("whoever leads a state's delegation is of it, and an organisation's people hold no office of a state", () => {
    expect(of('Foreign Minister Kerem Aydoğan of Türkiye received a delegation of the Libyan parliament headed by Speaker Ali al-Mahjoub.')).toContain('Ali al-Mahjoub, SPEAKER, LY');
    expect(of('The minister met Sigrid Vandermeer, UN Coordinator. On Sunday he called the Foreign Minister of Türkiye.')).not.toContain('Sigrid Vandermeer, FOREIGN_MINISTER, TR');
  });

  it('surnames in capitals are names, whatever office stands before them', () => {
    expect(of('Japanese Vice Foreign Minister TAKEUCHI Osamu met Korean officials.')).toEqual(['Takeuchi Osamu, DEPUTY_FOREIGN_MINISTER, JP']);
  });
});

describe('visits', () => {
  it('to several places are one to each', () => {
    expect(told('Polish Foreign Minister Jan Zych will travel to Pristina and Belgrade.')).toEqual(['CONSULT/VISIT PL>XK FUTURE', 'CONSULT/VISIT PL>RS FUTURE']);
  });

  it('that somebody is invited to are thinkable, those that he pays are not agreements', () => {
    expect(told('Prime Minister Rajan Nathan of Singapore invited US President Harold Whitlock to visit Singapore.')).toEqual(['CONSULT/VISIT US>SG HYPOTHETICAL']);
    expect(told("Canada's Minister Mireille Tremblay accepted an invitation to visit Manila.")).toEqual(['CONSULT/VISIT CA>PH HYPOTHETICAL']);
    expect(told('Turkish Foreign Minister Orhan Çelikkol will pay an official visit to Algeria.')).toEqual(['CONSULT/VISIT TR>DZ FUTURE']);
  });

  it('that are put off do not take place, and no sanction is meant', () => {
    expect(told("British Foreign Secretary Jonathan Wetherby's trip to Cyprus, which was to have started tonight, has been postponed.")).toEqual(['CONSULT/VISIT GB>CY NEGATED']);
    expect(told('British Foreign Secretary Jonathan Wetherby postponed a trip to Cyprus.')).toEqual(['CONSULT/VISIT GB>CY NEGATED']);
  });

  it('through a state are visits as well', () => {
    expect(told('President Deiran Akua of Nauru transited Singapore.')).toEqual(['CONSULT/VISIT NR>SG ACTUAL']);
  });
});

describe('talks', () => {
  it('open a sentence in front of who talks, and in the past perfect come before the news', () => {
    expect(told('Turkish Foreign Minister Orhan Çelikkol will visit Algerian Foreign Minister Nadir Benbouzid. In a telephone call the two ministers had discussed the coup.')).toContain('CONSULT/PHONE TR-DZ>TR-DZ HISTORICAL');
  });

  it('by phone may be about something, and those planned are others', () => {
    expect(told('New Zealand Foreign Minister Alistair Crombie and his Australian counterpart, Louise Fairbairn, discussed the issue by phone.')).toEqual(['CONSULT/PHONE NZ-AU>NZ-AU ACTUAL']);
    expect(told('US Secretary of State Preston Hargrove spoke by phone with Qatari Prime Minister Nasser Al Mansoori. Mr Hargrove will meet Mr Al Mansoori in Geneva.')).toEqual(['CONSULT/PHONE US-QA>US-QA ACTUAL', 'CONSULT/MEETING US-QA>US-QA FUTURE']);
  });

  it('with people of several states are held in turn; in a gathering they are one', () => {
    expect(told('Turkish Foreign Minister Kerem Aydoğan met with Foreign Minister Tibor Halmos of Hungary and Foreign Minister Aigerim Dzhumabekova of Kyrgyzstan.')).toEqual(['CONSULT/MEETING TR-HU>TR-HU ACTUAL', 'CONSULT/MEETING TR-KG>TR-KG ACTUAL']);
    expect(told('US Deputy Secretary of State Vanessa Colby hosted Japanese Vice Foreign Minister Osamu Takeuchi and South Korean Vice Foreign Minister Yoon Ji-ho for a trilateral meeting.')).toEqual(['CONSULT/MULTILATERAL US-JP-KR>US-JP-KR ACTUAL']);
  });

  it('of the next round are those of the two sides', () => {
    expect(told('Indian Minister Anirudh Bhargava met Minister Rezaul Haque of Bangladesh. The next round of consultations will be held in New Delhi.')).toEqual(['CONSULT/MEETING IN-BD>IN-BD ACTUAL', 'CONSULT/MEETING BD-IN>BD-IN FUTURE']);
  });
});

describe('offices in the plural', () => {
  it('are all who talk, not the one of them who is named last', () => {
    const text = 'Canadian Foreign Minister Mireille Tremblay met Fijian Foreign Minister Filipe Naivalu. Foreign Ministers expressed concern over the fighting.';
    expect(statements(read('en', text))).toEqual(['CA EXPRESS_CONCERN', 'FJ EXPRESS_CONCERN']);
  });
});

describe('what is no deed of a state', () => {
  it('what nature does, what one says nothing about, what one does at home', () => {
    expect(told('Singapore condoled with Japan after the earthquake that struck the peninsula.').filter((event) => event.startsWith('ASSAULT'))).toEqual([]);
    expect(told("Argentina's government declined to comment on Colombia.").filter((event) => event.startsWith('REJECT'))).toEqual([]);
    expect(told('Prime Minister Rajan Nathan of Singapore met officials of Japan. He will return to Singapore tomorrow.').filter((event) => event.startsWith('AGREE'))).toEqual([]);
    expect(told('Hungarian Prime Minister Gábor Szentesi defended his trip to Moscow.').filter((event) => event.startsWith('SUPPORT'))).toEqual([]);
  });

  it('an object behind "and" and another verb is of that verb', () => {
    expect(told("Ukraine's President Bohdan Tkachuk rejected a Hungarian proposal and urged Germany to supply missiles.")).toEqual(['REJECT UA>HU ACTUAL', 'REQUEST UA>DE ACTUAL']);
  });

  it('an offer to mediate is only thinkable', () => {
    expect(told('Colombia criticised Argentina. Brazil has offered to mediate.')).toContain('CONSULT/THIRD_PARTY BR>CO-AR HYPOTHETICAL');
  });
});
