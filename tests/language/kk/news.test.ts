import { describe, expect, it } from 'vitest';
import { events, people, read, statements } from '../../extraction/read.ts';

const told = (text: string): string[] => events(read('kk', text));
const said = (text: string): string[] => statements(read('kk', text));

describe('Kazakh news', () => {
  it.each([
    ['Ұлыбритания Ресей елшісін шақыртып, наразылық нотасын тапсырды.', 'ACCUSE GB>RU ACTUAL'],
    ['Ресейдің Польшадағы елшісі Сергей Андреев Польша Сыртқы істер министрлігіне шақырылды.', 'ACCUSE PL>RU ACTUAL'],
    ['Қазақстан Ауғанстанға 50 тонна гуманитарлық жүк жөнелтті.', 'AID KZ>AF ACTUAL'],
    ['Молдова президенті Майя Санду Мәскеуді кінәлады.', 'ACCUSE MD>RU ACTUAL'],
    ['Үндістан мен Пәкістан атысты дереу тоқтатуға келісті.', 'RETREAT IN-PK>IN-PK ACTUAL'],
    ['Ресей мен Украина тағы 205 тұтқын алмасты.', 'COOPERATE RU-UA>RU-UA ACTUAL'],
    ['Польша Ресейдің консулдығын жапты.', 'SANCTION PL>RU ACTUAL'],
    ['Әзербайжан Сыртқы істер министрі Джейхун Байрамов Ереван алдымен Конституциясын өзгертуі керек дейді.', 'REQUEST AZ>AM ACTUAL'],
    ['Грузия СІМ Вашингтонның шешімін достық емес қадам деп атады.', 'ACCUSE GE>US ACTUAL'],
    ['Суданның Сыртқы істер министрі Әли Юсуф Біріккен Араб Әмірліктерін көтерілісшілерге қару жеткізді деп кінәлады.', 'ACCUSE SD>AE ACTUAL'],
  ])('tells a deed by its verb: %s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('keeps apart the talk, the visit that is asked for and the visit of long ago', () => {
    const text = 'Қасым-Жомарт Тоқаев Франция Президенті Эммануэль Макронмен телефон арқылы сөйлесті. Макрон Тоқаевты Парижде өтетін саммитке шақырды. Қазақстан Президенті шақыруды қабыл алды. Франция көшбасшысы елімізге былтыр ресми сапармен келген еді.';
    expect(told(text)).toEqual(['CONSULT/PHONE KZ-FR>KZ-FR ACTUAL', 'CONSULT/VISIT KZ>FR HYPOTHETICAL', 'CONSULT/VISIT FR>KZ HISTORICAL']);
    expect(people(read('kk', text))).toEqual(['Қасым-Жомарт Тоқаев, HEAD_OF_STATE, KZ', 'Эммануэль Макрон, HEAD_OF_STATE, FR']);
  });

  it('takes each envoy before the head of state for a meeting', () => {
    const text = 'Мемлекет басшысы Қасым-Жомарт Тоқаев елшілерден сенім грамоталарын қабылдады. Президентке Литваның елшісі Эгидиюс Навикас пен Мысырдың елшісі Ханан Абдель Азиз сенім грамоталарын табыс етті.';
    expect(told(text)).toEqual(['CONSULT/MEETING KZ-LT>KZ-LT ACTUAL', 'CONSULT/MEETING KZ-EG>KZ-EG ACTUAL']);
  });

  it('gathers those who came together from the sentences that name them', () => {
    const text = 'Тяньцзиньде Шанхай ынтымақтастық ұйымының саммиті өтті. Оған Қазақстан Президенті Қасым-Жомарт Тоқаев, Ресей Президенті Владимир Путин және Қытай Төрағасы Си Цзиньпин қатысты.';
    expect(told(text)).toEqual(['CONSULT/MULTILATERAL KZ-RU-CN>KZ-RU-CN ACTUAL']);
  });

  it('sends a letter to each of several heads of state', () => {
    const text = 'Қазақстан Президенті Қасым-Жомарт Тоқаев Мьянма Премьер-министрі Мин Аун Хлайнға және Таиланд Королі Маха Вачиралонгкорнға көңіл айту жеделхаттарын жолдады.';
    expect(told(text)).toEqual(['CONSULT/CORRESPONDENCE KZ>MM ACTUAL', 'CONSULT/CORRESPONDENCE KZ>TH ACTUAL']);
  });

  it('knows that what a decree or a decision is signed and taken on is no treaty and no reception', () => {
    expect(told('АҚШ Президенті Дональд Трамп жарлыққа қол қойды.')).toEqual([]);
    expect(told('Польша Сыртқы істер министрі Радослав Сикорский Ресей консулдығы туралы шешім қабылдады.')).toEqual([]);
  });

  it('blames a strike on whoever struck', () => {
    const text = 'Израиль Ливанға әуе соққысын жасады. Париж шабуылды айыптады.';
    expect(told(text)).toEqual(['ASSAULT IL>LB ACTUAL', 'ACCUSE FR>IL ACTUAL']);
  });

  it('tells a further meeting from the one just held', () => {
    const text = 'Жапония Премьер-министрі Сигэру Исиба Оңтүстік Корея Президенті Ли Чжэ Мёнмен келіссөз жүргізді. Келесі кездесу Токиода өтеді.';
    expect(told(text)).toEqual(['CONSULT/MEETING JP-KR>JP-KR ACTUAL', 'CONSULT/MEETING JP-KR>JP-KR FUTURE']);
  });

  it.each([
    ['Қырғыз СІМ басшысы Жээнбек Кулубаев сөз сөйледі.', 'Жээнбек Кулубаев, FOREIGN_MINISTER, KG'],
    ['Өзбек дипломатиясының жетекшісі Бахтиёр Саидов келді.', 'Бахтиёр Саидов, FOREIGN_MINISTER, UZ'],
    ['Қытай Сыртқы істер министрлігінің ресми өкілі Линь Цзянь мәлімдеді.', 'Линь Цзянь, SPOKESPERSON, CN'],
    ['Олий Мәжіліс Заңнама палатасының спикері Нурдинжан Исмоилов келді.', 'Нурдинжан Исмоилов, SPEAKER, UZ'],
    ['МАГАТЭ басшысы Рафаэль Гросси Иранға барды.', 'Рафаэль Гросси, ORG_HEAD, -'],
    ['Жапонияның халықаралық ынтымақтастық агенттігінің президенті Танака Акихико келді.', 'Танака Акихико, OTHER_OFFICIAL, JP'],
    ['Корея Республикасының Президенті болып сайланған Ли Чжэ Мёнді құттықтады.', 'Ли Чжэ Мён, HEAD_OF_STATE, KR'],
    ['Ауғанстан сыртқы істер министрі Амир Хан Муттаки келді.', 'Амир Хан Муттаки, FOREIGN_MINISTER, AF'],
  ])('reads the office in front of a name: %s', (text, person) => {
    expect(people(read('kk', text))).toEqual([person]);
  });

  it('gives a colleague the case of the name behind', () => {
    const record = read('kk', 'Қазақстан Сыртқы істер министрі Мұрат Нұртілеу қырғыз әріптесі Жээнбек Кулубаевпен кездесті.');
    expect(people(record)).toEqual(['Мұрат Нұртілеу, FOREIGN_MINISTER, KZ', 'Жээнбек Кулубаев, FOREIGN_MINISTER, KG']);
    expect(events(record)).toEqual(['CONSULT/MEETING KZ-KG>KZ-KG ACTUAL']);
  });

  it('does not take the office of whoever acts for that of whom it names next', () => {
    const text = 'Қазақстан Президенті Қасым-Жомарт Тоқаев Ресей Президенті Владимир Путинмен телефон арқылы сөйлесті. Мемлекет басшысы Путинді туған күнімен құттықтады.';
    expect(told(text)).toEqual(['CONSULT/PHONE KZ-RU>KZ-RU ACTUAL', 'CONSULT/CORRESPONDENCE KZ>RU ACTUAL']);
  });

  it('leaves two offices side by side to two people', () => {
    expect(people(read('kk', 'Президент Сыртқы істер министрі Мұрат Нұртілеуді қабылдады.'))).toEqual(['Мұрат Нұртілеу, FOREIGN_MINISTER, KZ']);
  });

  it('takes a people for its state only in front of what a state has', () => {
    expect(read('kk', 'Жапон тарапы мен қырғыз үкіметі келісті.').countries).toEqual(['JP', 'KG']);
    expect(read('kk', 'Мектепте орыс тілі мен неміс әдебиеті оқытылады.').countries).toEqual([]);
  });

  it.each([
    ['Еуропалық одақ Грузия билігін күш қолданудан бас тартуға шақырды.', 'EU CALL_FOR'],
    ['Иран Сыртқы істер министрі Аббас Арағчи ахуалға алаңдаушылық білдірді.', 'IR EXPRESS_CONCERN'],
    ['Түрік тарапы Қазақстандағы реформаларды қолдайтынын жеткізді.', 'TR SUPPORT'],
    ['Жапония Сыртқы істер министрі Ивая Такеши Қазақстанның маңызы зор екенін атап өтті.', 'JP EMPHASIZE'],
    ['Кремль айыптауды негізсіз деп атады.', 'RU DENY'],
  ])('reads a stance: %s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it('does not take a summons for a call', () => {
    expect(said('Қазақстан Президенті жеңімпаздарды Ақордаға шақырды.')).not.toContain('KZ CALL_FOR');
  });
});
