import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';
import { languagePack } from '../../../src/extraction/language-packs.ts';

const names = (text: string): string[] => read('ru', text).people.map(({ name }) => name);

describe('people without an office in Russian', () => {
  it.each([
    ['a bare first name beside a word for kin', 'На вокзале гостя ждала его 80-летняя мать Раиса.', ['Раиса']],
    ['a foreign surname that acts', 'По дороге в порт Хендерсон заявил, что вернётся осенью. Позже Хендерсон уехал.', ['Хендерсон']],
    ['a surname that no dictionary holds, in another case', 'Договор вызвал спор между Лагерквистом и Бьёрнсоном.', ['Лагерквист', 'Бьёрнсон']],
    ['a Burmese name of short words', 'Из-под ареста освобождена Аун Сан Су Чжи.', ['Аун Сан Су Чжи']],
    ['a name with a capitalised particle', 'Приз вручили итальянцу Паоло Де Росси.', ['Паоло Де Росси']],
    ['a first name that is an ordinary word too', 'На приёме министр говорил с Хаканом Фиданом, а Пенни Вонг ждала.', ['Хакан Фидан', 'Пенни Вонг']],
    ['a full name in -ский before a noun in its case', 'Он говорил с Матеушем Моравецким утром.', ['Матеуш Моравецкий']],
    ['a Korean name of words that mean something else', 'Вечером президент Ли Мён Бак созвал совещание.', ['Ли Мён Бак']],
  ])('are told: %s', (_, text, people) => expect(names(text)).toEqual(people));

  it.each([
    ['a town behind a preposition of place', 'Селяне из Кок-Таша вышли на дорогу.'],
    ['a town behind its own word', 'Нефтепровод ведёт в китайский город Дацин.'],
    ['a bridge named after somebody', 'Движение на мосту Симона Боливара закрыто.'],
    ['an adjective to the words behind it', 'Сотрудники Брукхейвенской национальной лаборатории сообщили об открытии.'],
    ['a word that only looks like a surname, in a quoted title', 'В лавке продавали издание «Протоколов прошлого собрания».'],
    ['a firm in Latin letters', 'Вчера World Trade Channel сменил владельцев.'],
    ['an abbreviation with an ending', 'Об этом говорили представители МИДов и ВУЗов.'],
  ])('are not made of %s', (_, text) => expect(names(text)).toEqual([]));
});

describe('the nominative of a Russian name', () => {
  it.each([
    ['from the adjective that agrees', 'О конце света говорила известная Ванга.', 'Ванга'],
    ['from the name that a conjunction joins to it', 'Неудача постигла обоих соперников - Кими Хаккинена и Марка Вебера.', 'Кими Хаккинен'],
    ['from the office in front of a comma', 'Встреча прошла в резиденции посла, Александра Сурина, и длилась час.', 'Александр Сурин'],
    ['from how seldom a woman is called so', 'Двусторонней встречи Роберта Осканова и Ильхама Гасанова не будет.', 'Ильхам Гасанов'],
    ['from the verb of saying before it', 'Выкуп заплатили в январе, рассказал агентству Эндрю Мвангура.', 'Эндрю Мвангура'],
    ['from the verb whose subject follows', 'Новым послом станет Харада, нынешний глава департамента.', 'Харада'],
    ['from what is oftener meant by the form', 'На вокзале встретили Александра Бурича с цветами.', 'Александр Бурич'],
    ['from the noun whose it is, though a verb follows', 'Двухдневный визит Альберто Фернандеса начался утром.', 'Альберто Фернандес'],
    ['from the place in a list', 'Судьи:\n• Хорхе Ларрионда (Уругвай)\n• Карлос Батрес (Гватемала)', 'Хорхе Ларрионда'],
    ['for a surname in -а behind an office', 'Письмо передали президенту Серджо Маттарелле вчера.', 'Серджо Маттарелла'],
    ['from the table of leaders, where an ending leaves two', 'Письмо передали министру Стефану Сежурне вчера.', 'Стефан Сежурне'],
    ['with the ё of the text', 'Приём дали послу Бернару Казнёву вчера.', 'Бернар Казнёв'],
    ['from the word for kin, which wants a genitive', 'Его считают братом Ким Чен Ына.', 'Ким Чен Ын'],
  ])('is told %s', (_, text, name) => expect(names(text)).toContain(name));

  it('leaves out the body or the person in front of it', () => {
    expect(names('Представитель Роскосмоса Александр Воронин дал объяснение.')).toEqual(['Александр Воронин']);
    expect(names('Пришла и вдова Борисова Нина Петровна.')).toContain('Нина Петровна');
    expect(names('Убит лидер Аль-Каиды Усама бин Ладен.')).toEqual(['Усама бин Ладен']);
  });

  it('keeps a first name that no dictionary holds', () => {
    expect(names('Министр энергетики Турции Хилми Гюлер сообщил о договоре.')).toEqual(['Хилми Гюлер']);
    expect(names('Он встретился с шейхом Джаррахом Джабером аль-Ахмадом Ас-Сабахом.')).toEqual(['Джаррах Джабер аль-Ахмад Ас-Сабах']);
  });
});

describe('mentions of one person in Russian', () => {
  it('add the patronymic told elsewhere', () => {
    expect(names('Умерла актриса Людмила Гурова. Похороны Людмилы Сергеевны пройдут в среду.')).toEqual(['Людмила Сергеевна Гурова']);
  });

  it('stay apart where two people have the first name', () => {
    expect(names('Выступили Людмила Гурова и Людмила Разина. Похороны Людмилы Сергеевны пройдут в среду.')).toHaveLength(3);
  });

  it('join when a long surname is misspelt inside, and not when its ending differs', () => {
    expect(names('Михаил Саакашвили объявил о победе. Михаил Сааакашвили поблагодарил всех.')).toEqual(['Михаил Саакашвили']);
    expect(names('Пришли Виктор Мартынов и Виктор Мартынюк.')).toEqual(['Виктор Мартынов', 'Виктор Мартынюк']);
  });
});

describe('the likeness of a Russian word to a name', () => {
  const { likeness } = languagePack('ru').names;
  const of = (form: string): number => likeness!.call(languagePack('ru').names, form);

  it('is above nought for names that no dictionary holds and below for places, bodies and words', () => {
    for (const name of ['мирзиеева', 'лагерквист', 'райкконена', 'христодулидиса']) expect(of(name), name).toBeGreaterThan(0);
    for (const other of ['шэньчжэнь', 'росприроднадзора', 'башнефть', 'хургаде', 'пресс-конференция']) expect(of(other), other).toBeLessThan(0);
  });
});
