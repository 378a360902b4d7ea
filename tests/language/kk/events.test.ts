import { describe, expect, it } from 'vitest';
import { events, read } from '../../extraction/read.ts';

const told = (text: string) => events(read('kk', text));
const modality = (text: string) => read('kk', text).events[0]?.modality;

describe('events in Kazakh', () => {
  it.each([
    ['Қазақстан Президенті Қасым-Жомарт Тоқаев Өзбекстан Президенті Шавкат Мирзиёевпен телефон арқылы сөйлесті.', 'CONSULT/PHONE KZ-UZ>KZ-UZ ACTUAL'],
    ['Иордания Королі Сингапурдың Сыртқы істер министрін қабылдады.', 'CONSULT/MEETING JO-SG>JO-SG ACTUAL'],
    ['Түркия Сыртқы істер министрі Хакан Фидан Астанаға ресми сапармен келді.', 'CONSULT/VISIT TR>KZ ACTUAL'],
    ['Әзербайжан Президенті Ильхам Әлиевтің Қазақстанға мемлекеттік сапары басталды.', 'CONSULT/VISIT AZ>KZ ACTUAL'],
    ['Қазақстан мен Катар келісімге қол қойды.', 'COOPERATE/SIGNING KZ-QA>KZ-QA ACTUAL'],
    ['АҚШ Ресейге қарсы жаңа санкциялар енгізді.', 'SANCTION US>RU ACTUAL'],
    ['Қазақстан Ауғанстанға гуманитарлық көмек жіберді.', 'AID KZ>AF ACTUAL'],
    ['Украина Сыртқы істер министрлігі Ресейдің әрекетін айыптады.', 'ACCUSE UA>RU ACTUAL'],
    ['Ресей Президенті Владимир Путин Қазақстан Президентін туған күнімен құттықтады.', 'CONSULT/CORRESPONDENCE RU>KZ ACTUAL'],
    ['Ресей АҚШ дипломаттарын елден шығарды.', 'SANCTION RU>US ACTUAL'],
  ])('are told by a verb at the end: %s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('are of who stands bare in front of the last of a group', () => {
    expect(told('Ресей мен Беларусьтің кездесуі өтті.')).toEqual(['CONSULT/MEETING RU-BY>RU-BY ACTUAL']);
    expect(told('Келісімге Қазақстан мен Кувейт арасында қол қойылды.')).toEqual(['COOPERATE/SIGNING KZ-KW>KZ-KW ACTUAL']);
  });

  it('are denied by the verb or by a word behind it', () => {
    expect(modality('Армения мен Әзербайжан келісімге қол қоймады.')).toBe('NEGATED');
    expect(modality('Қазақстан мен Ресей президенттерінің кездесуі өткен жоқ.')).toBe('NEGATED');
  });

  it('are planned where the verb is in the present, or must still be', () => {
    expect(modality('Қазақстан Президенті Сингапурға барады.')).toBe('FUTURE');
    expect(modality('Жапония Сыртқы істер министрі Мәскеуге баруы тиіс.')).toBe('FUTURE');
    expect(modality('Ресей мен Беларусь министрлері кездесіп, газ мәселесін талқылайды.')).toBe('FUTURE');
    expect(told('Қытай Қазақстанның бастамаларын қолдайды.')).toEqual(['SUPPORT CN>KZ ACTUAL']);
  });

  it('are only thinkable where somebody is invited or ready', () => {
    expect(modality('Ресей Президенті АҚШ Президентімен кездесуге дайын екенін мәлімдеді.')).toBe('HYPOTHETICAL');
  });

  it('are no events where a participle only describes, or an infinitive says what is needed', () => {
    expect(told('Қазақстан мен Қытай арасында қол қойылған келісім күшінде.')).toEqual([]);
    expect(told('Қазақстан Президенті Ауғанстанға көмек көрсету қажет деп санайды.')).toEqual([]);
  });

  it('have the head of a relative clause for their subject', () => {
    const record = read('kk', 'Қазақстан Президенті Қасым-Жомарт Тоқаев Астанаға ресми сапармен келген Қырғызстан Президенті Садыр Жапаровпен кездесті.');
    const visit = record.events.find(({ mode }) => mode === 'VISIT');
    expect([visit?.source, visit?.target, visit?.people]).toEqual([['KG'], ['KZ'], ['Садыр Жапаров']]);
  });

  it('are dated by year, day and month, by the sentence behind, and by "that day"', () => {
    const text = 'Иордания Королі Абдалла II Сингапур министрі Вивиан Балакришнанды қабылдады. Кездесу 2024 жылғы 17 наурызда өтті. Сол күні Вивиан Балакришнан Иордания Премьер-министрі Бишер әл-Хасаунамен келіссөз жүргізді.';
    expect(read('kk', text).events.map(({ date }) => date)).toEqual(['2024-03-17', '2024-03-17']);
  });
});
