import { describe, expect, it } from 'vitest';
import { people, read } from '../../extraction/read.ts';

const HOLDERS: readonly (readonly [text: string, holders: readonly string[]])[] = [
  [`Minister for Foreign Affairs, Trade and Regional Integration of Malawi, Hon. Grace Banda, met the Parliamentary Under-Secretary of State for Africa of the United Kingdom, Lord Collinson, in Lilongwe.`, ['Grace Banda, FOREIGN_MINISTER, MW', 'Collinson, DEPUTY_MINISTER, GB']],
  [`New Zealand's Deputy Prime Minister and Minister of Foreign Affairs, Rt Hon Peter Hale, held talks with Kiribati's acting Minister of Foreign Affairs, Hon. Teburoro Iotebwa.`, ['Peter Hale, DEPUTY_HEAD_OF_GOVERNMENT, NZ', 'Teburoro Iotebwa, FOREIGN_MINISTER, KI']],
  [`Sheikh Hamad bin Faisal Al Thani, Prime Minister and Minister of Foreign Affairs of Qatar, received Dr. Sami Haddad, Special Envoy of the President of Lebanon.`, ['Hamad bin Faisal Al Thani, HEAD_OF_GOVERNMENT, QA', 'Sami Haddad, SPECIAL_ENVOY, LB']],
  [`At the invitation of H.E. Mr. Pedro Salgado, President of the Portuguese Republic, President Klara Horvat of Croatia will visit Lisbon next month.`, ['Pedro Salgado, HEAD_OF_STATE, PT', 'Klara Horvat, HEAD_OF_STATE, HR']],
  [`Malaysian Foreign Minister Dato' Seri Hassan Ismail called his Thai counterpart Somchai Rattana on Tuesday.`, ['Hassan Ismail, FOREIGN_MINISTER, MY', 'Somchai Rattana, FOREIGN_MINISTER, TH']],
  [`Kenya's Peter Otieno, chair of the East African Community, urged restraint. Rwandan President Jean Bizimana rejected the appeal.`, ['Peter Otieno, ORG_HEAD, -', 'Jean Bizimana, HEAD_OF_STATE, RW']],
  [`Minister for Foreign Affairs of Norway Kari Haugen visited Riga. She was received by the President of Latvia Andris Kalns and the Speaker of the Saeima Dace Liepa.`, ['Andris Kalns, HEAD_OF_STATE, LV', 'Dace Liepa, SPEAKER, LV']],
  [`Kazakh Foreign Minister Marat Akhmetov was received by the President of Slovakia Jana Kovacova and the Speaker of the National Council Peter Benko.`, ['Marat Akhmetov, FOREIGN_MINISTER, KZ', 'Jana Kovacova, HEAD_OF_STATE, SK', 'Peter Benko, SPEAKER, SK']],
  [`The summit of the Bi-National Commission will be led by President Cyril Ramaphosa of South Africa and President Nangolo Mbumba of Namibia.`, ['Cyril Ramaphosa, HEAD_OF_STATE, ZA', 'Nangolo Mbumba, HEAD_OF_STATE, NA']],
  [`Joint media release with the Minister for Trade, the Hon Anne Fletcher MP

Australia extends its sympathy to the people of Samoa following the floods. The Minister for Foreign Affairs, Senator the Hon Ruth Collins, spoke today with the Prime Minister of Samoa, Fiame Leota.`, ['Anne Fletcher, MINISTER, AU', 'Ruth Collins, FOREIGN_MINISTER, AU', 'Fiame Leota, HEAD_OF_GOVERNMENT, WS']],
  [`The President was accompanied by his spouse, Mrs Helena Brandt, Minister for Education Karl Voss, and Members of Parliament Otto Brenner and Lena Fuchs. President Erik Brandt of Germany arrived in Accra on Monday.`, ['Karl Voss, MINISTER, DE', 'Otto Brenner, LEGISLATOR, DE', 'Lena Fuchs, LEGISLATOR, DE', 'Erik Brandt, HEAD_OF_STATE, DE']],
  [`Irish Tánaiste and Minister for Foreign Affairs Aoife Brennan met her Jordanian counterpart Tareq Haddadin in Amman.`, ['Aoife Brennan, DEPUTY_HEAD_OF_GOVERNMENT, IE', 'Tareq Haddadin, FOREIGN_MINISTER, JO']],
  [`Statement by the Spokesperson of the Ministry of Foreign Affairs of Türkiye, Ms. Leyla Arslan, in response to a question regarding the remarks of the Greek Defence Minister.`, ['Leyla Arslan, SPOKESPERSON, TR']],
  [`Deputy Minister of Foreign Affairs of the Republic of Uzbekistan Bakhrom Aloev received the newly appointed Ambassador Extraordinary and Plenipotentiary of the Kingdom of the Netherlands to Uzbekistan, Nico Schermers, on the occasion of the presentation of copies of his credentials.`, ['Bakhrom Aloev, DEPUTY_FOREIGN_MINISTER, UZ', 'Nico Schermers, AMBASSADOR, NL']],
  [`The Chargé d'affaires of the Embassy of Brazil, Marcos Vieira, was summoned to the ministry in Quito, Ecuadorian Foreign Minister Carla Espinosa said.`, ['Marcos Vieira, AMBASSADOR, BR', 'Carla Espinosa, FOREIGN_MINISTER, EC']],
  [`Director-General of the WTO Ngozi Okeke and the Executive Secretary of the Commonwealth of Independent States Sergei Lebed met in Geneva.`, ['Ngozi Okeke, ORG_HEAD, -', 'Sergei Lebed, ORG_HEAD, -']],
  [`EU High Representative for Foreign Affairs and Security Policy Maja Kallas spoke by telephone with Armenian Foreign Minister Ara Mirzoyan.`, ['Maja Kallas, ORG_HEAD, -', 'Ara Mirzoyan, FOREIGN_MINISTER, AM']],
  [`Chairman of the Senate of the Parliament of Kazakhstan Maulen Ashim met with Speaker of the Chamber of Deputies of Italy Lorenzo Fontana.`, ['Maulen Ashim, SPEAKER, KZ', 'Lorenzo Fontana, SPEAKER, IT']],
  [`Former Finnish president Sauli Virtanen, now a peace mediator, met Ethiopia's deputy premier, Temesgen Bekele.`, ['Sauli Virtanen, OTHER, -', 'Temesgen Bekele, DEPUTY_HEAD_OF_GOVERNMENT, ET']],
  [`Ukraine's defence minister Oleh Bondar and Polish army chief General Wiesław Kowal discussed deliveries of ammunition.`, ['Oleh Bondar, MINISTER, UA', 'Wiesław Kowal, MILITARY, PL']],
  [`His Majesty King Talal III of Jordan and Her Royal Highness Crown Princess Elisabeth of Norway opened the forum.`, ['Talal III, HEAD_OF_STATE, JO', 'Elisabeth, CROWN_PRINCE, NO']],
  [`Permanent Representative of Malta to the United Nations Vanessa Farrugia presided. The Permanent Secretary for Foreign Affairs of Fiji, Raijeli Tagi, attended.`, ['Vanessa Farrugia, AMBASSADOR, MT', 'Raijeli Tagi, DEPUTY_FOREIGN_MINISTER, FJ']],
  [`Secretary of the Security Council of Armenia Armen Grigor met his Indian counterpart, National Security Adviser Ajay Kumar, in Yerevan.`, ['Armen Grigor, SECURITY_COUNCIL_SECRETARY, AM', 'Ajay Kumar, ADVISER, IN']],
  [`On Tuesday, the Foreign Minister of Spain, Ana Ruiz, met Chile's president, Pablo Soto, in Santiago.`, ['Ana Ruiz, FOREIGN_MINISTER, ES', 'Pablo Soto, HEAD_OF_STATE, CL']],
  [`The Presidents of Ghana and Togo, Kofi Annor and Essozimna Gbati, met in Accra.`, ['Kofi Annor, HEAD_OF_STATE, GH', 'Essozimna Gbati, HEAD_OF_STATE, TG']],
  [`Finland's Elina Koskinen said after talks with her Swedish counterpart, Karl Nyström, that the foreign ministers of the two countries would meet again.`, ['Karl Nyström, -, SE']],
  [`Senator Ruth Collins, Australia's foreign minister, and Defence Minister Paul Whitby will fly to Tokyo for talks with Foreign Minister Takeshi Mori and Defence Minister Ryo Kawada.`, ['Ruth Collins, FOREIGN_MINISTER, AU', 'Paul Whitby, MINISTER, AU', 'Takeshi Mori, FOREIGN_MINISTER, JP', 'Ryo Kawada, MINISTER, JP']],
  [`Qatar's Prime Minister and Minister of Foreign Affairs HE Sheikh Khalid bin Saad Al-Thani held a phone call with HE Minister of Foreign Affairs of the Arab Republic of Egypt Dr. Hany Sabry.`, ['Khalid bin Saad Al-Thani, HEAD_OF_GOVERNMENT, QA', 'Hany Sabry, FOREIGN_MINISTER, EG']],
  [`HE Minister of State for International Cooperation Maryam bint Ali Al-Misnad met with HE Ambassador of Niger to the State of Qatar Issa Moussa.`, ['Maryam bint Ali Al-Misnad, MINISTER, QA', 'Issa Moussa, AMBASSADOR, NE']],
  [`The Indonesian side was led by Director General for Asia Pacific and African Affairs Abdul Karim, and the Fijian side by Permanent Secretary for Foreign Affairs Raijeli Tagi.`, ['Abdul Karim, OTHER_OFFICIAL, ID', 'Raijeli Tagi, DEPUTY_FOREIGN_MINISTER, FJ']],
  [`The Philippines lodged a protest, foreign affairs spokeswoman Teresita Daza said. China's ambassador in Manila, Huang Xilin, was summoned.`, ['Teresita Daza, SPOKESPERSON, PH', 'Huang Xilin, AMBASSADOR, CN']],
  [`Prime Minister of Malaysia YAB Dato' Seri Anuar Rahim received a courtesy call from Brunei's Minister of Foreign Affairs II, Dato Seri Setia Haji Erywan Yusof.`, ['Anuar Rahim, HEAD_OF_GOVERNMENT, MY', 'Erywan Yusof, MINISTER, BN']],
  [`Prime Minister of Samoa, Afioga Fiame Naomi Mataafa, and the Minister of Foreign Affairs of Tonga, Hon. Fekitamoeloa Utoikamanu, opened the talks.`, ['Fekitamoeloa Utoikamanu, FOREIGN_MINISTER, TO']],
  [`Mr Lars Holm, State Secretary at the Norwegian Ministry of Foreign Affairs, met Rwanda's Minister of State in charge of Regional Cooperation, Gen. James Kabera.`, ['Lars Holm, DEPUTY_MINISTER, NO', 'James Kabera, MINISTER, RW']],
  [`The Head of the Armenian delegation, Deputy Speaker of the National Assembly Ruben Rubin, addressed the session.`, ['Ruben Rubin, LEGISLATOR, AM']],
  [`President Milena Jovic of Serbia, Prime Minister Albin Hoxha of Kosovo and the EU's special representative, Peter Sorensen, met in Brussels.`, ['Milena Jovic, HEAD_OF_STATE, RS', 'Albin Hoxha, HEAD_OF_GOVERNMENT, XK']],
  [`Uruguay's outgoing foreign minister, Omar Pagani, will hand over to Mario Lubet, the foreign minister-designate.`, ['Omar Pagani, FOREIGN_MINISTER, UY']],
  [`Vietnam's Deputy Minister of Foreign Affairs Nguyen Minh Vu, accompanied by Ambassador Pham Hung, called on Speaker Halimah Yusof of Singapore.`, ['Nguyen Minh Vu, DEPUTY_FOREIGN_MINISTER, VN', 'Pham Hung, AMBASSADOR, VN', 'Halimah Yusof, SPEAKER, SG']],
  [`Commonwealth Secretary-General Shirley Botha and African Union Commission Chairperson Mahamat Youssouf discussed the elections. IAEA chief Rafael Grosso joined by video.`, ['Shirley Botha, ORG_HEAD, -', 'Mahamat Youssouf, ORG_HEAD, -', 'Rafael Grosso, ORG_HEAD, -']],
  [`"We welcome the agreement," Botswana's Lemogang Kwape, who chairs the SADC council of ministers, said. Malawi's then foreign minister, Nancy Tembo, signed it in 2021.`, ['Nancy Tembo, OTHER, -']],
  [`Ms. HAYASHI Yoko, Minister for Foreign Affairs of Japan, received a courtesy call from Mr. Bounleua Phandanouvong, Chairman of the Foreign Affairs Committee of the National Assembly of Laos.`, ['HAYASHI Yoko, FOREIGN_MINISTER, JP', 'Bounleua Phandanouvong, LEGISLATOR, LA']],
  [`Under Secretary of State for Political Affairs Victoria Noland met with Mongolian Foreign Minister Battsetseg Batmunkh in Ulaanbaatar.`, ['Victoria Noland, DEPUTY_FOREIGN_MINISTER, US', 'Battsetseg Batmunkh, FOREIGN_MINISTER, MN']],
  [`Croatia's foreign and European affairs minister, Gordan Radic, and Slovak state secretary Marek Estok toured the border.`, ['Gordan Radic, FOREIGN_MINISTER, HR', 'Marek Estok, DEPUTY_MINISTER, SK']],
];

describe('who holds which office in English', () => {
  it.each(HOLDERS)('%s', (text, holders) => {
    expect(people(read('en', text))).toEqual(expect.arrayContaining([...holders]));
  });
});
