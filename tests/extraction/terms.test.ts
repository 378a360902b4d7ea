import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { extract } from '../../src/extraction/extract.ts';
import { plainTextArticle } from '../../src/reading/plain-text.ts';

/** What a text published on 1 October 2025 states of offices: `person office state status from..to`. */
function offices(language: Language, text: string): string[] {
  const { offices: stated } = extract({ ...plainTextArticle(text, 'term', 'term.txt'), language, publishedAt: '2025-10-01' });
  for (const { quote, start, end } of stated) expect(text.slice(start, end)).toBe(quote);
  return stated.map(({ person, office, country, status, from, to }) => `${person} ${office} ${country ?? '-'} ${status} ${from ?? '?'}..${to ?? '?'}`);
}

describe('Russian: an office begins', () => {
  it.each([
    ['Ермек Кошербаев назначен министром иностранных дел Казахстана 26 сентября 2025 года.', 'Ермек Кошербаев FOREIGN_MINISTER KZ CURRENT 2025-09-26..?'],
    ['Президент Чехии Ян Новак назначил Павла Орлова министром иностранных дел Чехии 5 мая 2024 года.', 'Павел Орлов FOREIGN_MINISTER CZ CURRENT 2024-05-05..?'],
    ['Указом президента Мурат Нуртлеу 3 апреля 2023 года назначен министром иностранных дел Казахстана.', 'Мурат Нуртлеу FOREIGN_MINISTER KZ CURRENT 2023-04-03..?'],
    ['Министром иностранных дел Казахстана в апреле 2023 года назначен Мурат Нуртлеу.', 'Мурат Нуртлеу FOREIGN_MINISTER KZ CURRENT 2023-04..?'],
    ['Владимир Зеленский был избран президентом Украины 21 апреля 2019 года.', 'Владимир Зеленский HEAD_OF_STATE UA CURRENT 2019-04-21..?'],
    ['Президент Польши Кароль Навроцкий вступил в должность 6 августа 2025 года.', 'Кароль Навроцкий HEAD_OF_STATE PL CURRENT 2025-08-06..?'],
    ['Павел Орлов стал министром иностранных дел Чехии в 2022 году.', 'Павел Орлов FOREIGN_MINISTER CZ CURRENT 2022..?'],
  ])('%s', (text, expected) => expect(offices('ru', text)).toContain(expected));

  it('without a date: he is in office when the article appears', () => {
    expect(offices('ru', 'Ермек Кошербаев назначен министром иностранных дел Казахстана.')).toEqual(['Ермек Кошербаев FOREIGN_MINISTER KZ CURRENT ?..?']);
  });

  it('and that of the one before ends', () => {
    expect(offices('ru', 'Павел Орлов занял пост министра иностранных дел Чехии 12 марта 2024 года, сменив Яна Новака.'))
      .toEqual(['Павел Орлов FOREIGN_MINISTER CZ CURRENT 2024-03-12..?', 'Ян Новак FOREIGN_MINISTER CZ FORMER ?..2024-03-12']);
  });
});

describe('Russian: an office ends', () => {
  it.each([
    ['Мухтар Тлеуберди освобождён от должности министра иностранных дел Казахстана 29 марта 2023 года.', 'Мухтар Тлеуберди FOREIGN_MINISTER KZ FORMER ?..2023-03-29'],
    ['Глава МИД Армении Ара Айвазян покинул пост в 2021 году.', 'Ара Айвазян FOREIGN_MINISTER AM FORMER ?..2021'],
    ['Министр иностранных дел Грузии Давид Залкалиани ушёл в отставку 4 апреля 2022 года.', 'Давид Залкалиани FOREIGN_MINISTER GE FORMER ?..2022-04-04'],
    ['Ерлан Идрисов занимал пост министра иностранных дел Казахстана с 2012 по 2016 год.', 'Ерлан Идрисов FOREIGN_MINISTER KZ FORMER 2012..2016'],
    ['Ранее Кайрат Абдрахманов занимал должность министра иностранных дел Казахстана.', 'Кайрат Абдрахманов FOREIGN_MINISTER KZ FORMER ?..?'],
  ])('%s', (text, expected) => expect(offices('ru', text)).toEqual([expected]));

  it('of whom «он» goes back to', () => {
    expect(offices('ru', 'Министром иностранных дел Казахстана назначен Мурат Нуртлеу. Ранее он занимал должность посла Казахстана в США с 2016 по 2019 год.')).toContain('Мурат Нуртлеу AMBASSADOR KZ FORMER 2016..2019');
  });
});

describe('Russian: no term is stated', () => {
  it('by who is not appointed, or may be', () => {
    expect(offices('ru', 'Касым-Жомарт Токаев может быть назначен послом Казахстана.')).toEqual([]);
    expect(offices('ru', 'Министр иностранных дел Казахстана Ермек Кошербаев не покинет пост.')).toEqual(['Ермек Кошербаев FOREIGN_MINISTER KZ CURRENT ?..?']);
  });

  it('of who appoints, nor by a meeting that he appoints', () => {
    expect(offices('ru', 'Анна Берг назначена президентом Чехии Яном Новаком послом Чехии в Ереване 3 мая 2024 года.'))
      .toEqual(['Анна Берг AMBASSADOR CZ CURRENT 2024-05-03..?', 'Ян Новак HEAD_OF_STATE CZ CURRENT ?..?']);
    expect(offices('ru', 'Владимир Путин назначил встречу с министром иностранных дел России Сергеем Лавровым на 5 марта 2024 года.')).toContain('Сергей Лавров FOREIGN_MINISTER RU CURRENT ?..?');
  });
});

describe('English', () => {
  it.each([
    ['Penny Wong was appointed Minister for Foreign Affairs of Australia on 23 May 2022.', 'Penny Wong FOREIGN_MINISTER AU CURRENT 2022-05-23..?'],
    ['David Lammy was sworn in as Foreign Secretary of the United Kingdom on 5 July 2024.', 'David Lammy FOREIGN_MINISTER GB CURRENT 2024-07-05..?'],
    ['President of Poland Karol Nawrocki took office on 6 August 2025.', 'Karol Nawrocki HEAD_OF_STATE PL CURRENT 2025-08-06..?'],
    ['President of Finland Alexander Stubb assumed office on 1 March 2024.', 'Alexander Stubb HEAD_OF_STATE FI CURRENT 2024-03-01..?'],
    ['Retno Marsudi served as Foreign Minister of Indonesia from 2014 to 2024.', 'Retno Marsudi FOREIGN_MINISTER ID FORMER 2014..2024'],
    ['Australian Foreign Minister Marise Payne stepped down in May 2022.', 'Marise Payne FOREIGN_MINISTER AU FORMER ?..2022-05'],
    ["S. Jaishankar, India's foreign minister since 2019, arrived in Astana on Monday.", 'S. Jaishankar FOREIGN_MINISTER IN CURRENT 2019..?'],
    ["Hina Rabbani Khar, who served as Pakistan's foreign minister from 2011 to 2013, spoke.", 'Hina Rabbani Khar FOREIGN_MINISTER PK FORMER 2011..2013'],
    ['Kazakh President Kassym-Jomart Tokayev appointed Yermek Kosherbayev as foreign minister of Kazakhstan on 26 September 2025.', 'Yermek Kosherbayev FOREIGN_MINISTER KZ CURRENT 2025-09-26..?'],
    ['Anna Berg was appointed by President of Finland Alexander Stubb as ambassador of Finland to Kazakhstan on 3 March 2024.', 'Anna Berg AMBASSADOR FI CURRENT 2024-03-03..?'],
  ])('%s', (text, expected) => expect(offices('en', text)).toContain(expected));

  it.each([
    ['The first visit by Indian Foreign Minister S. Jaishankar since 2019 ended on Friday.', 'S. Jaishankar FOREIGN_MINISTER IN CURRENT ?..?'],
    ["Foreign Minister of Russia Sergey Lavrov dismissed Ukrainian President Volodymyr Zelensky's proposal on 5 May 2024.", 'Volodymyr Zelensky HEAD_OF_STATE UA CURRENT ?..?'],
    ['President of Kazakhstan Kassym-Jomart Tokayev said on 5 May 2024 that a missile was fired.', 'Kassym-Jomart Tokayev HEAD_OF_STATE KZ CURRENT ?..?'],
  ])('states no term: %s', (text, expected) => expect(offices('en', text)).toContain(expected));

  it('a term that is still to come is none', () => {
    expect(offices('en', 'President of Poland Karol Nawrocki was inaugurated on 6 August 2031.')).toEqual(['Karol Nawrocki HEAD_OF_STATE PL CURRENT ?..?']);
  });
});

describe('Kazakh', () => {
  it.each([
    ['Ермек Көшербаев Қазақстанның Сыртқы істер министрі болып тағайындалды.', 'Ермек Көшербаев FOREIGN_MINISTER KZ CURRENT ?..?'],
    ['Мемлекет басшысының Жарлығымен Мұрат Нұртілеу 2023 жылғы 3 сәуірде Қазақстанның Сыртқы істер министрі қызметіне тағайындалды.', 'Мұрат Нұртілеу FOREIGN_MINISTER KZ CURRENT 2023-04-03..?'],
    ['Ермек Көшербаев 2023 жылғы 29 наурызда Қазақстанның Сыртқы істер министрі қызметінен босатылды.', 'Ермек Көшербаев FOREIGN_MINISTER KZ FORMER ?..2023-03-29'],
    ['Садыр Жапаров 2021 жылы Қырғызстан Президенті болып сайланды.', 'Садыр Жапаров HEAD_OF_STATE KG CURRENT 2021..?'],
    ['Ресей Президенті Владимир Путин 2024 жылғы 7 мамырда қызметіне кірісті.', 'Владимир Путин HEAD_OF_STATE RU CURRENT 2024-05-07..?'],
    ['Ермек Көшербаев 2019 жылдан 2023 жылға дейін Қазақстанның Сыртқы істер министрі қызметін атқарды.', 'Ермек Көшербаев FOREIGN_MINISTER KZ FORMER 2019..2023'],
    ['Қазақстан Президенті Қасым-Жомарт Тоқаев Ермек Көшербаевты Сыртқы істер министрі қызметіне тағайындады.', 'Ермек Көшербаев FOREIGN_MINISTER KZ CURRENT ?..?'],
  ])('%s', (text, expected) => expect(offices('kk', text)).toContain(expected));

  it('whose decree appoints another is not appointed', () => {
    expect(offices('kk', 'Мемлекет басшысы Нұрсұлтан Назарбаевтың жарлығымен Ақтөбе облысына жаңа әкім тағайындалды.').filter((said) => said.includes('REGIONAL_HEAD'))).toEqual([]);
  });
});
