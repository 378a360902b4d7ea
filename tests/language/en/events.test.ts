import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

const events = (text: string) => read('en', text).events.map(({ type, mode, source, target, modality }) => [type, mode, source.join(), target.join(), modality]);

describe('talks and visits in English', () => {
  it('are meetings, calls and visits, from the traveller to the host', () => {
    expect(events('Russian Foreign Minister Sergei Lavrov met French President Emmanuel Macron.')).toEqual([['CONSULT', 'MEETING', 'RU,FR', 'RU,FR', 'ACTUAL']]);
    expect(events('Russian Foreign Minister Sergei Lavrov held a telephone conversation with his Iranian counterpart.')).toEqual([['CONSULT', 'PHONE', 'RU,IR', 'RU,IR', 'ACTUAL']]);
    expect(events('Iraqi President Saddam Hussein arrived in Amman on Wednesday.')).toEqual([['CONSULT', 'VISIT', 'IQ', 'JO', 'ACTUAL']]);
    expect(events('Finnish minister Elina Valtonen, who arrived in Astana on an official visit, gave a lecture.')).toEqual([['CONSULT', 'VISIT', 'FI', 'KZ', 'ACTUAL']]);
  });

  it('lie ahead behind "will" and "is due"', () => {
    expect(events('Polish and German officials will meet in Berlin.')).toEqual([['CONSULT', 'MEETING', 'PL,DE', 'PL,DE', 'FUTURE']]);
    expect(events('Japanese Foreign Minister Seiji Maehara is due in Moscow this week.')).toEqual([['CONSULT', 'VISIT', 'JP', 'RU', 'FUTURE']]);
  });

  it('tell a courtesy call from a call on somebody to do something', () => {
    expect(events('Indian minister Jaishankar called on President Ranil Wickremesinghe of Sri Lanka.')[0]!.slice(0, 2)).toEqual(['CONSULT', 'MEETING']);
    expect(events('Britain called on Zimbabwe to end political violence.')).toEqual([['REQUEST', null, 'GB', 'ZW', 'ACTUAL']]);
  });

  it('are no meetings where somebody refuses them', () => {
    expect(events('Israel refuses to resume talks with Syria.').map(([type]) => type)).toEqual(['REJECT']);
  });

  it('are one each where they were separate', () => {
    const text = "Qatar's Minister of Finance Ali Al Kuwari and Minister of Commerce Mohammed Al Thani received guests. Singapore's Minister Maliki Osman had separate meetings with Minister of Finance Ali Al Kuwari and Minister of Commerce Mohammed Al Thani.";
    const meetings = read('en', text).events.filter(({ mode }) => mode === 'MEETING');
    expect(meetings.map(({ people }) => people)).toEqual([['Maliki Osman', 'Ali Al Kuwari'], ['Maliki Osman', 'Mohammed Al Thani']]);
  });
});

describe('deeds in English', () => {
  it('go from who acts to whom it is done', () => {
    expect(events('Ecuador accused Colombia of violating its sovereignty.')[0]).toEqual(['ACCUSE', null, 'EC', 'CO', 'ACTUAL']);
    expect(events('Sudan expelled two Norwegian diplomats.')).toEqual([['SANCTION', null, 'SD', 'NO', 'ACTUAL']]);
    expect(events('Israel carried out air strikes on Syria.')).toEqual([['ASSAULT', null, 'IL', 'SY', 'ACTUAL']]);
    expect(events('Japan sent a rescue team to Turkey.')).toEqual([['AID', null, 'JP', 'TR', 'ACTUAL']]);
  });

  it('are not done by whoever only reports them', () => {
    expect(events('Zambia has released two Angolan soldiers, the White House said.')).toEqual([['RETREAT', null, 'ZM', 'AO', 'ACTUAL']]);
    expect(events('Russia said Ukraine had attacked Belarus.').find(([type]) => type === 'ASSAULT')).toEqual(['ASSAULT', null, 'UA', 'BY', 'ACTUAL']);
  });

  it('that are only meant are none', () => {
    expect(events('Finland expressed its wish to help Estonia.').filter(([type]) => type === 'AID')).toEqual([]);
    expect(events('Kenya stressed the importance of protecting Somali refugees.').filter(([type]) => type === 'AID')).toEqual([]);
  });

  it('that are promised are agreed to, hostile ones that are announced are threatened', () => {
    expect(events('Germany will provide loans to Ukraine.')).toEqual([['AGREE', null, 'DE', 'UA', 'ACTUAL']]);
    expect(events('Turkey said it would expel the Israeli ambassador.')).toEqual([['THREATEN', null, 'TR', 'IL', 'ACTUAL']]);
    expect(events('Russia said on Tuesday that Sudan must return the helicopter.').filter(([type]) => type === 'REQUEST')).toEqual([['REQUEST', null, 'RU', 'SD', 'ACTUAL']]);
  });

  it('are read where the same word is a noun or a verb', () => {
    expect(events('Israeli strikes on Syria continued.')).toEqual([['ASSAULT', null, 'IL', 'SY', 'ACTUAL']]);
    expect(events('[Photo Credit: Ministry of Foreign Affairs, Singapore]')).toEqual([]);
  });

  it('may befall a state by whomever', () => {
    expect(events('Gunmen killed two Turkish soldiers in Mali.')).toEqual([['ASSAULT', null, '', 'TR', 'ACTUAL']]);
  });
});

describe('dates in English', () => {
  it('are read day first, month first and as spans', () => {
    const dates = (text: string) => read('en', text, { publishedAt: '2024-03-20' }).events.map(({ date, endDate }) => [date, endDate]);
    expect(dates('Russian Foreign Minister Sergei Lavrov met French President Emmanuel Macron on 17 March 2024.')).toEqual([['2024-03-17', null]]);
    expect(dates('Russian Foreign Minister Sergei Lavrov met French President Emmanuel Macron on March 17, 2024.')).toEqual([['2024-03-17', null]]);
    expect(dates('Russian Foreign Minister Sergei Lavrov visited France from 16 to 17 March 2024.')).toEqual([['2024-03-16', '2024-03-17']]);
    expect(dates('Russian Foreign Minister Sergei Lavrov met French President Emmanuel Macron today.')).toEqual([['2024-03-20', null]]);
  });
});
