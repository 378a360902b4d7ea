import { describe, expect, it } from 'vitest';
import { events, people, read, statements } from '../../extraction/read.ts';

const told = (text: string, more: Parameters<typeof read>[2] = {}) => events(read('en', text, more));
const of = (text: string, more: Parameters<typeof read>[2] = {}) => people(read('en', text, more));
const said = (text: string, more: Parameters<typeof read>[2] = {}) => statements(read('en', text, more));

describe('whoever gives a statement out', () => {
  it('is the state that speaks as itself in the present', () => {
    const text = 'Assistance after the cyclone\n\nAustralia extends its deepest sympathies to the people of Tonga. The Minister for Foreign Affairs, Rachel Winslow, spoke yesterday with the Prime Minister of Tonga, Siaosi Fakafanua. We thank Fiji for the use of the airport.';
    expect(of(text)).toEqual(['Rachel Winslow, FOREIGN_MINISTER, AU', 'Siaosi Fakafanua, HEAD_OF_GOVERNMENT, TO']);
    expect(told(text)).toContain('CONSULT/PHONE AU-TO>AU-TO ACTUAL');
    expect(said(text)).toContain('AU THANK');
  });

  it('is whose stance its minister utters', () => {
    expect(of("Minister Beaulieu speaks with Moldova's Minister of Foreign Affairs\n\nStéphanie Beaulieu, Minister of Foreign Affairs, reiterated Canada's unwavering support for Moldova.")).toContain('Stéphanie Beaulieu, FOREIGN_MINISTER, CA');
  });

  it('is the state of an office that only it calls so', () => {
    expect(of('The Tánaiste, Conor Hanratty, will travel to Kenya. He will meet Foreign Minister Josephat Wekesa of Kenya.')).toContain('Conor Hanratty, DEPUTY_HEAD_OF_GOVERNMENT, IE');
  });

  it('signs on a line of its own', () => {
    expect(of('Statement on Myanmar\n\nSenator the Hon Catherine Whitlow\nMinister for Foreign Affairs\n\nAustralia is deeply concerned by the detention of its nationals.')).toEqual(['Catherine Whitlow, FOREIGN_MINISTER, AU']);
  });
});

describe('offices', () => {
  it('of ministers for parts of the world', () => {
    expect(of('The Minister for the Indo-Pacific, Harriet Osgood, visited Mongolia.', { source: 'GOV.UK' })).toEqual(['Harriet Osgood, MINISTER, GB']);
  });

  it("of diplomats are what they do, not their rank", () => {
    expect(of('Statement of the Spokesperson of the Ministry of Foreign Affairs of Türkiye, Ambassador Kerem Aydınlı')).toEqual(['Kerem Aydınlı, SPOKESPERSON, TR']);
  });

  it('of heads within a ministry are no heads of organisations', () => {
    expect(of('Kazakh officials met the Secretary General of the Ministry of Industry of Morocco Omar Tazi.')).toEqual(['Omar Tazi, OTHER_OFFICIAL, MA']);
  });

  it('told of several states are told of each by its name', () => {
    expect(of('The ambassadors of Thailand, Niran Suksawat, and Norway, Ingunn Solheim, presented their credentials.')).toEqual(['Niran Suksawat, AMBASSADOR, TH', 'Ingunn Solheim, AMBASSADOR, NO']);
    expect(of("The defense ministers of Japan and Australia agreed on Wednesday. Japan's Shinji Morikawa and Australia's Tom Redfern met in Tokyo.")).toEqual(['Shinji Morikawa, MINISTER, JP', 'Tom Redfern, MINISTER, AU']);
  });

  it('told of several states, whose holders the next sentence lists, are told in that order', () => {
    const text = 'Foreign Secretary Imogen Ashdown hosted the Foreign Ministers of France and Italy. Ms Ashdown, Hélène Quévrain and Federica Donati agreed to meet again.';
    expect(of(text, { source: 'GOV.UK' })).toEqual(['Imogen Ashdown, FOREIGN_MINISTER, GB', 'Hélène Quévrain, FOREIGN_MINISTER, FR', 'Federica Donati, FOREIGN_MINISTER, IT']);
  });

  it('of parliaments by their own names', () => {
    expect(of('Minister Tigran Harutyunyan of Armenia met with Speaker of the Seimas Linas Urbonas.')).toContain('Linas Urbonas, SPEAKER, LT');
  });

  it('of whoever is met, visits or sends greetings', () => {
    expect(of('The Foreign Secretary will raise it with Prime Minister Getachew Abera when they meet in Addis Ababa.', { source: 'GOV.UK' })).toEqual(['Getachew Abera, HEAD_OF_GOVERNMENT, ET']);
    expect(of('The High Commissioner of Papua New Guinea, Thomas Wagambie, conveyed the greetings of Prime Minister Simon Kaupa.', { source: 'Government of Vanuatu' })).toContain('Simon Kaupa, HEAD_OF_GOVERNMENT, PG');
  });

  it('stand with names that look like plurals', () => {
    expect(of('He met Prime Minister Domingos Soares of Timor-Leste.')).toEqual(['Domingos Soares, HEAD_OF_GOVERNMENT, TL']);
  });
});

describe('meetings', () => {
  it('are two where a sentence goes on with another', () => {
    const text = 'Foreign Minister Raghav Menon of India called on President Bounma Phommasane of Laos, and held talks with Foreign Minister Khamphone Sisavath of Laos.';
    expect(told(text)).toEqual(['CONSULT/MEETING IN-LA>IN-LA ACTUAL', 'CONSULT/MEETING IN-LA>IN-LA ACTUAL']);
  });

  it('of three states are gatherings', () => {
    expect(told('Japanese Minister Shinji Morikawa, Australian Minister Tom Redfern and Philippine Minister Antonio Lacson held a trilateral meeting.')).toEqual(['CONSULT/MULTILATERAL JP-AU-PH>JP-AU-PH ACTUAL']);
  });

  it('are planned where views will be exchanged', () => {
    expect(told('Foreign Minister Adoum Saleh of Chad will pay a working visit to Türkiye. During the visit, views will be exchanged on regional issues.')).toEqual(['CONSULT/VISIT TD>TR FUTURE', 'CONSULT/MEETING TD-TR>TD-TR FUTURE']);
  });

  it('are no months of March and no names of documents', () => {
    expect(told('March 27, 2025 - Ottawa\n\nCanada and Moldova signed a Memorandum of Understanding on Political Consultations.')).toEqual(['COOPERATE/SIGNING CA-MD>CA-MD ACTUAL']);
  });
});

describe('visits', () => {
  it('in front of a comma are of whoever acts behind it', () => {
    expect(told('As part of a working visit to Slovakia, Foreign Minister Arman Zhaksybekov of Kazakhstan held talks with Foreign Minister Marek Hudák of Slovakia.')).toEqual(['CONSULT/VISIT KZ>SK ACTUAL', 'CONSULT/MEETING KZ-SK>KZ-SK ACTUAL']);
  });

  it('are whose they are, whatever governs them', () => {
    expect(told("Prime Minister Arvind Kulkarni of India and Crown Prince Faisal bin Salman of Bahrain spoke by phone. They reviewed decisions taken during the Crown Prince's visit to India in February 2024.", { publishedAt: '2025-05-02' })).toContain('CONSULT/VISIT BH>IN HISTORICAL');
  });

  it('to a place that somebody is invited to are thinkable', () => {
    expect(told('Mongolian President Ganbold Erdene invited South Korean Prime Minister Yang Hee-jin to Ulaanbaatar.')).toEqual(['CONSULT/VISIT KR>MN HYPOTHETICAL']);
  });

  it('have been going on for the days told', () => {
    expect(told('Manila received a guest from Vanuatu. Foreign Minister Sela Tari of Vanuatu is in the Philippines from 6 to 9 April.', { publishedAt: '2025-04-08' })).toContain('CONSULT/VISIT VU>PH ACTUAL');
  });
});

describe('aid', () => {
  it('is a sum that will be given, or was announced', () => {
    expect(told('Canada would provide $2 million in humanitarian assistance to Guatemala.')).toEqual(['AID CA>GT FUTURE']);
    expect(told('India announced a grant of USD 1 million to Laos for demining.')).toEqual(['AID IN>LA ACTUAL']);
  });

  it('is a relief team, whoever it belongs to; money is no state', () => {
    expect(told('Japan dispatched a relief team of the Self-Defense Forces to Tonga.')).toEqual(['AID JP>TO ACTUAL']);
    expect(told('Japan extended emergency aid of 1.5 million US dollars to Tonga.')).toEqual(['AID JP>TO ACTUAL']);
  });
});

describe('words of states', () => {
  it('are against whom they are said, not against whom that one fights', () => {
    expect(told("New Zealand condemns Russia's illegal war against Ukraine.")).toContain('ACCUSE NZ>RU ACTUAL');
    expect(told('Hungary accused Ukraine of blocking Russian oil.')).toEqual(['ACCUSE HU>UA ACTUAL']);
  });

  it('answer whoever has charged', () => {
    expect(told('Hungary and Slovakia accused Ukraine of theft. Poland sent a note. Ukraine rejected the accusations.')).toContain('REJECT UA>HU-SK ACTUAL');
  });

  it('to all are appeals', () => {
    expect(told('Angola led the talks. France calls on all parties to return to dialogue, in support of the mediation led by Angola.')).toContain('APPEAL FR> ACTUAL');
  });

  it('between quotation marks are of whoever is named behind or in front', () => {
    expect(said('"We thank the governments of Syria and Jordan for their help," said Indonesian Foreign Minister Laksmi Hartono.')).toEqual(['ID THANK']);
    expect(said('British Foreign Secretary Caroline Ashdown said:\n\n"The Georgian authorities must end this brutality."')).toEqual(['GB CALL_FOR']);
  });

  it('back a bid by saying so', () => {
    expect(told("Polish Minister Wojciech Stachura said that Poland would back Ghana's candidature.")).toEqual(['SUPPORT PL>GH ACTUAL']);
  });

  it('about a quarrel are no fight', () => {
    expect(told('Hungary and Slovakia clash with Ukraine over oil transit')).toEqual([]);
  });

  it('impose sanctions together with others upon a third', () => {
    expect(told('Canada imposed sanctions against Belarus in coordination with the United Kingdom.')).toEqual(['SANCTION CA>BY ACTUAL']);
  });
});

describe('background', () => {
  it('is what happened then, and in the year before', () => {
    const text = 'Slovak Prime Minister Robert Vlasak spoke to reporters. Vlasak last visited Ukraine in January, when the two sides signed a gas storage deal.';
    expect(told(text, { publishedAt: '2024-09-19' })).toEqual(['CONSULT/VISIT SK>UA HISTORICAL', 'COOPERATE/SIGNING SK-UA>SK-UA HISTORICAL']);
    expect(read('en', text, { publishedAt: '2024-09-19' }).events[0]!.date).toBe('2024-01');
  });

  it('is not what the sentence goes on with', () => {
    expect(told("Foreign Ministers Han Seung-woo of South Korea and Jasur Rakhimov of Uzbekistan said that trade had grown since the President's visit last June, and agreed to hold a dialogue.")).toContain('AGREE KR-UZ>KR-UZ ACTUAL');
  });

  it('is what a relative clause dates, and nothing behind its comma', () => {
    expect(told('China, which sponsored talks between Pakistan and Afghanistan in Urumqi last August, called for restraint.')).toContain('APPEAL CN> ACTUAL');
  });
});

describe('what a document or a talk is about', () => {
  it('takes no part in it', () => {
    expect(told("The foreign ministers of Estonia and Ukraine adopted a joint statement condemning Russia's attacks.")).toContain('COOPERATE/SIGNING EE-UA>EE-UA ACTUAL');
  });
});

describe('"we" between quotation marks', () => {
  it('is whoever is named behind', () => {
    const text = 'The decision was told to Russian Ambassador Gennady Zubov. "We thank Poland and Lithuania," said Czech Foreign Minister Pavel Dvořák. He also thanked Germany.';
    expect(said(text)).toEqual(['CZ THANK', 'CZ THANK']);
  });
});

describe('a visit during which somebody speaks', () => {
  it('is his', () => {
    expect(told('Norway will help Moldova, Norwegian Foreign Minister Eirik Solvang announced during a visit to Chisinau.')).toContain('CONSULT/VISIT NO>MD ACTUAL');
  });
});
