import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Texts, and the events in them with the surnames of those who take part. */
const TAKE_PART: readonly (readonly [text: string, told: readonly string[]])[] = [
  [`Foreign Minister of Chile Tomás Rojas spoke highly of the reforms, adding that Chile would back Kazakhstan's bid for a seat on the Council.`, ['SUPPORT: Rojas']],
  [`New Zealand is sending tents and water worth NZ$2 million to Tonga, Foreign Minister Anna Pere said.`, ['AID: Pere']],
  [`Polish Foreign Minister Marek Zając reaffirmed that Poland would stand with Ukraine for as long as necessary.`, ['SUPPORT: Zając']],
  [`Norway rejects the claim, foreign ministry spokeswoman Kari Haugen told reporters.`, ['REJECT: Haugen']],
  [`"Latvia will never recognise this annexation," Latvian Foreign Minister Dace Liepa said. She said that Latvia called on Russia to withdraw its troops from Ukraine.`, ['REQUEST: Liepa']],
  [`The fourth round of political consultations between the foreign ministries of Georgia and Ireland took place in Dublin. The delegations were headed by Deputy Minister of Foreign Affairs of Georgia Lasha Dvali and Secretary General of the Irish Department of Foreign Affairs Joe Hackett. The diplomats agreed to hold the next round in Tbilisi.`, ['CONSULT/MEETING: Dvali, Hackett', 'AGREE: Dvali, Hackett']],
  [`Political consultations between Kazakhstan and Finland were held in Helsinki on 4 March. The Kazakh side was led by Deputy Foreign Minister Arman Isetov, the Finnish side by State Secretary Jukka Salo.`, ['CONSULT/MEETING: Isetov, Salo']],
  [`Uruguay and Paraguay held a meeting of the bilateral commission in Montevideo on Friday. It was co-chaired by Uruguayan Foreign Minister Omar Paz and Paraguayan Foreign Minister Rubén Lezcano.`, ['CONSULT/MEETING: Lezcano, Paz']],
  [`Deputy Foreign Minister of Kazakhstan Arman Isetov met Vice Minister of Foreign Affairs of Peru Ricardo Bustos in Astana. On Thursday, the Peruvian Vice Minister was received by Minister of Agriculture of Kazakhstan Aidar Saparov.`, ['CONSULT/MEETING: Bustos, Isetov', 'CONSULT/MEETING: Bustos, Saparov']],
  [`Kazakh Foreign Minister Marat Akhmetov held talks with US Assistant Secretary of State Patrick Delane. The American diplomat conveyed Washington's support for Kazakhstan's reforms.`, ['SUPPORT: Delane']],
  [`Speaker of the Majilis of Kazakhstan Erlan Koshan met the Chilean Foreign Minister Tomás Rojas. Later the Chilean guest was received by Prime Minister of Kazakhstan Olzhas Bektur.`, ['CONSULT/MEETING: Bektur, Rojas']],
  [`UK Foreign Secretary Helen Marsh hosted the Foreign Ministers of France and Germany at Chevening. Marsh, Luc Barrot and Anke Weber agreed to coordinate sanctions.`, ['CONSULT/MULTILATERAL: Barrot, Marsh, Weber']],
  [`President Sitiveni Rabu of Fiji was accorded a welcome by President Devi Sund of Singapore. Prime Minister of Fiji Semi Vaka met Prime Minister of Singapore Lim Wei Jin. The two Prime Ministers signed a declaration on climate.`, ['COOPERATE/SIGNING: Jin, Vaka']],
  [`Prime Minister Carla Rossi of Italy held talks with Prime Minister Edi Hoxha of Albania in Tirana on Monday. She also met Albanian Interior Minister Taulant Balla. Both leaders signed a protocol on migration.`, ['COOPERATE/SIGNING: Hoxha, Rossi']],
  [`Foreign Minister Elena Valent of Finland met Foreign Minister Petr Macin of Czechia in Prague. Defence Minister Antti Hak met his counterpart Jana Cerna. The Foreign Ministers agreed to open a joint consulate in Lagos.`, ['AGREE: Macin, Valent']],
  [`Foreign Minister of Kazakhstan Marat Akhmetov visited Bratislava. The Kazakh Minister was received by the President of Slovakia Jana Kovac and the Speaker of the National Council Peter Benko.`, ['CONSULT/MEETING: Akhmetov, Kovac', 'CONSULT/MEETING: Akhmetov, Benko']],
  [`Foreign Minister of Kenya Peter Otieno called on President of Ghana Kofi Annor and met Foreign Minister of Ghana Ama Mensah.`, ['CONSULT/MEETING: Annor, Otieno', 'CONSULT/MEETING: Mensah, Otieno']],
  [`Foreign Minister of Kenya Peter Otieno had separate meetings with Foreign Minister of Ghana Ama Mensah and Foreign Minister of Togo Robert Dussey.`, ['CONSULT/MEETING: Mensah, Otieno', 'CONSULT/MEETING: Dussey, Otieno']],
  [`President Kofi Annor of Ghana received Foreign Minister of Kenya Peter Otieno in Accra on Monday. Mr Otieno also held talks with his counterpart Ama Mensah.`, ['CONSULT/MEETING: Annor, Otieno', 'CONSULT/MEETING: Mensah, Otieno']],
  [`Prime Minister of Samoa Fiame Leota spoke by phone with Prime Minister of Japan Taro Mori. The two Prime Ministers later exchanged letters.`, ['CONSULT/PHONE: Leota, Mori']],
  [`Prime Minister of Japan Taro Mori sent a congratulatory letter to Prime Minister of Samoa Fiame Leota.`, ['CONSULT/CORRESPONDENCE: Leota, Mori']],
  [`LETTER FROM PRESIDENT DEVI SUNDRAM OF SINGAPORE TO PRESIDENT ROSA QUISPE OF PERU

Your Excellency,

I congratulate you on your inauguration.`, ['CONSULT/CORRESPONDENCE: QUISPE, SUNDRAM']],
  [`Foreign Minister of Latvia Dace Liepa met Foreign Minister of Ireland Sean Byrne in Riga. During the meeting, the Irish minister reaffirmed Ireland's support for Latvia's candidature.`, ['CONSULT/MEETING: Byrne, Liepa', 'SUPPORT: Byrne']],
  [`Foreign Minister of Latvia Dace Liepa visited Dublin on 4 May. In the course of her visit she was received by President Michael Quinn of Ireland.`, ['CONSULT/VISIT: Liepa', 'CONSULT/MEETING: Liepa, Quinn']],
  [`Irish President Michael Quinn will host Latvian Foreign Minister Dace Liepa at his residence on Friday.`, ['CONSULT/MEETING: Liepa, Quinn']],
  [`Latvian Foreign Minister Dace Liepa, who is on a visit to Ireland, met Prime Minister Sean Byrne of Ireland, his deputy Una Walsh and opposition leaders.`, ['CONSULT/VISIT: Liepa']],
  [`Speaking after talks with Croatian Foreign Minister Ivan Maric, Slovenian Foreign Minister Petra Novak said Slovenia would support Croatia's bid. She thanked him for the invitation.`, ['CONSULT/MEETING: Maric, Novak', 'SUPPORT: Novak']],
  [`Having met Foreign Minister Ivan Maric of Croatia in Zagreb, Foreign Minister Petra Novak of Slovenia travelled to Sarajevo.`, ['CONSULT/MEETING: Maric, Novak', 'CONSULT/VISIT: Novak']],
  [`Slovenian Foreign Minister Petra Novak arrived in Zagreb on Monday, where she signed an agreement on border controls with Croatian Interior Minister Davor Bozin.`, ['CONSULT/VISIT: Novak', 'COOPERATE/SIGNING: Bozin, Novak']],
  [`Arriving in Zagreb, Slovenian Foreign Minister Petra Novak told reporters that she would meet President Zoran Milan of Croatia.`, ['CONSULT/MEETING: Milan, Novak']],
  [`Turkish President Kemal Sari and his Greek counterpart Katerina Pappas talked on the phone. The leaders agreed to reopen the border crossing.`, ['CONSULT/PHONE: Pappas, Sari', 'AGREE: Pappas, Sari']],
  [`The Prime Minister of Fiji, Sitiveni Vaka, was welcomed at the airport by Samoan Deputy Prime Minister Tuala Iosefo. He held bilateral talks with the Prime Minister of Samoa, Fiame Leota, the next day.`, ['CONSULT/MEETING: Leota, Vaka']],
];

const surnames = (names: readonly string[]): string => names.map((name) => name.split(' ').at(-1)!).sort().join(', ');

describe('who takes part in what English tells', () => {
  it.each(TAKE_PART)('%s', (text, told) => {
    const events = read('en', text).events.map(({ type, mode, people }) => `${mode ? `${type}/${mode}` : type}: ${surnames(people)}`);
    expect(events).toEqual(expect.arrayContaining([...told]));
  });
});
