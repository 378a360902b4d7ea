import { describe, expect, it } from 'vitest';
import { events, people, read } from '../../extraction/read.ts';

const told = (text: string) => events(read('kk', text));
const said = (text: string) => read('kk', text).statements.map(({ type, source }) => `${type} ${source}`);

describe('plain Kazakh news', () => {
  it('leaves unsaid who signed', () => {
    expect(told('Армения спикері Ален Симонян Иран спикері Мохаммад Галибафпен кездесті. Кездесу соңында меморандумға қол қойылды.')).toEqual(['CONSULT/MEETING AM-IR>AM-IR ACTUAL', 'COOPERATE/SIGNING AM-IR>AM-IR ACTUAL']);
    expect(told('Үндістан мен Қазақстан министрлері кездесті. Екі елдің сыртқы саясат ведомстволары арасында жоспарға қол қойылды.')).toContain('COOPERATE/SIGNING KZ-IN>KZ-IN ACTUAL');
  });

  it('has several met in turn where each has the case', () => {
    expect(told('Қазақстан министрі Мұрат Нұртілеу Жапония министрі Ивая Такешимен және Жапония премьері Исиба Сигэрумен кездесті.')).toHaveLength(2);
    expect(told('Қазақстан министрі Мұрат Нұртілеу Жапония министрі Ивая Такеши мен премьері Исиба Сигэрумен кездесті.')).toHaveLength(1);
  });

  it('has heads of organisations travel and write', () => {
    expect(told('БҰҰ Бас хатшысы Антониу Гутерриш Қазақстанға сапармен келді.')).toEqual(['CONSULT/VISIT >KZ ACTUAL']);
    expect(told('Молдова Президенті Майя Санду жеңді. Еуропалық комиссия төрағасы Урсула фон дер Ляйен Сандуды алғашқылардың бірі болып құттықтады.')).toEqual(['CONSULT/CORRESPONDENCE >MD ACTUAL']);
  });

  it('has whoever is called upon in the accusative, not in the genitive', () => {
    expect(told('Қытай Сыртқы істер министрлігінің ресми өкілі Мао Нин Токионы сөзін қайтып алуға шақырды.')).toContain('REQUEST CN>JP ACTUAL');
    expect(told('Эфиопия Премьер-министрі Абий Ахмед елдерді Суданның ісіне араласпауға шақырды.')).not.toContain('REQUEST ET>SD ACTUAL');
  });

  it('tells no second event of what somebody is blamed for', () => {
    expect(told('Пәкістан Кабулды лаңкестерді паналатып отыр деп айыптады.')).toEqual(['ACCUSE PK>AF ACTUAL']);
    expect(told('Франция Ресейді шабуылы үшін айыптады.')).toEqual(['ACCUSE FR>RU ACTUAL']);
  });

  it('blames and backs who did what «бұл» points at', () => {
    expect(told('Литва Беларусьпен шекарасын жапты. Бұл шешімді Ресей сынға алды.')).toContain('ACCUSE RU>LT ACTUAL');
  });

  it('summons envoys in the passive', () => {
    expect(told('Ресейдің Польшадағы елшісі Сергей Андреев Сыртқы істер министрлігіне шақырылды.')).toEqual(['ACCUSE PL>RU ACTUAL']);
  });

  it('names nobody by a passive', () => {
    expect(said('Түркия министрі Хакан Фидан келді. Мәлімдемеде ахуалға алаңдаушылық білдірілді.')).toEqual([]);
  });

  it('refuses what stands in the ablative', () => {
    expect(told('Иран АҚШ-пен келіссөз жүргізуден бас тартты.')).toContain('REJECT IR>US ACTUAL');
  });

  it('agrees to a ceasefire without fighting', () => {
    expect(told('Үндістан мен Пәкістан атысты толық тоқтатуға келісті.')).toContain('RETREAT IN-PK>IN-PK ACTUAL');
    expect(told('Үндістан мен Пәкістан атысты толық тоқтатуға келісті.').join()).not.toContain('ASSAULT');
  });

  it('plans what has a participle between it and its owner', () => {
    expect(told('Жапония Премьер-министрі Исиба Сигэрудің тамыз айына жоспарланған Қазақстанға сапары талқыланды.')).toEqual(['CONSULT/VISIT JP>KZ FUTURE']);
  });

  it('says of the second of two subjects what the first one says', () => {
    expect(said('Сенат спикері Мәулен Әшімбаев Италия маңызды серіктес екенін атап өтті.')).toEqual(['PRAISE KZ']);
    expect(said('Кения Президенті Уильям Руто Африка одағының бастамасын қолдайтынын жеткізді.')).toEqual(['SUPPORT KE']);
  });
});

describe('offices in plain Kazakh news', () => {
  it.each([
    ['Мәжіліс вице-спикері Альберт Рау Польшаға барды.', 'Альберт Рау, LEGISLATOR, KZ'],
    ['Польша Сеймінің маршалы Шимон Холовня келді.', 'Шимон Холовня, SPEAKER, PL'],
    ['Чехия үкіметі басшысының орынбасары Вит Ракушан сөз сөйледі.', 'Вит Ракушан, DEPUTY_HEAD_OF_GOVERNMENT, CZ'],
    ['Эстония Сыртқы істер министрлігі нота табыстады. Министр Маргус Цахкна бұл туралы айтты.', 'Маргус Цахкна, FOREIGN_MINISTER, EE'],
    ['БҰҰ Бас хатшысының Йемен жөніндегі арнайы өкілі Ханс Грундберг келді.', 'Ханс Грундберг, SPECIAL_ENVOY, -'],
    ['Түркияның Арменияға арнайы өкілі Сердар Қылыч келді.', 'Сердар Қылыч, SPECIAL_ENVOY, TR'],
    ['Корея Ұлттық ассамблеясының төрағасы У Вон Сик келді.', 'У Вон Сик, SPEAKER, KR'],
  ])('%s', (text, person) => {
    expect(people(read('kk', text))).toEqual([person]);
  });

  it('in the plural are of all who are named', () => {
    expect(people(read('kk', 'Қазақстан депутаттары Айгүл Құспан мен Еркін Әбіл келді.'))).toEqual(['Айгүл Құспан, LEGISLATOR, KZ', 'Еркін Әбіл, LEGISLATOR, KZ']);
  });

  it('with a case of their own are not the name’s behind them', () => {
    expect(people(read('kk', 'Хакан Фидан Президентке Режеп Тайып Ердоғанның сәлемін жеткізді.')).join()).not.toContain('Режеп Тайып Ердоған, HEAD_OF_STATE');
  });

  it('are of no town', () => {
    expect(people(read('kk', 'Тараптар Андижан су қоймасын бірлесіп басқаруға келісті.'))).toEqual([]);
  });
});
