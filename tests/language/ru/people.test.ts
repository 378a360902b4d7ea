import { describe, expect, it } from 'vitest';
import { people, read } from '../../extraction/read.ts';

describe('people in Russian', () => {
  it('stand in the nominative, whatever case the text has them in', () => {
    const record = read('ru', 'Президент Казахстана встретился с президентом Франции Эммануэлем Макроном и канцлером Германии Олафом Шольцем.');
    expect(people(record)).toEqual(['Эммануэль Макрон, HEAD_OF_STATE, FR', 'Олаф Шольц, HEAD_OF_GOVERNMENT, DE']);
  });

  it('keep an indeclinable surname whole', () => {
    const record = read('ru', 'Награду вручили Мурату Нуртлеу. Глава МИД Казахстана Мурат Нуртлеу поблагодарил коллег.');
    expect(people(record)).toEqual(['Мурат Нуртлеу, FOREIGN_MINISTER, KZ']);
  });

  it('take the case of an Arabic name from the office in front of it', () => {
    const record = read('ru', 'Он говорил с министром торговли Катара шейхом Мухаммедом бин Хамадом бин Касемом Аль Тани.');
    expect(people(record)).toEqual(['Мухаммед бин Хамад бин Касем Аль Тани, MINISTER, QA']);
  });

  it("leave a woman's surname that ends in a consonant as it is", () => {
    const record = read('ru', 'В Астане ждут министра иностранных дел Германии Анналену Бербок.');
    expect(people(record)).toEqual(['Анналена Бербок, FOREIGN_MINISTER, DE']);
  });

  it('inflect only the last word of a Chinese or Korean name', () => {
    const record = read('ru', 'Письмо передали председателю КНР Си Цзиньпину и президенту Южной Кореи Ли Чжэ Мёну.');
    expect(people(record)).toEqual(['Си Цзиньпин, HEAD_OF_STATE, CN', 'Ли Чжэ Мён, HEAD_OF_STATE, KR']);
  });

  it('are one person under surname, initials and full name', () => {
    const record = read('ru', 'Министр иностранных дел России Сергей Лавров прибыл в Минск. Лаврова встретил С. Алейник. По словам Лаврова, беседа удалась.');
    expect(record.people.map((person) => person.name)).toEqual(['Сергей Лавров', 'С. Алейник']);
    expect(record.mentions.filter((mention) => mention.ref === 'Сергей Лавров').map((mention) => mention.quote)).toEqual(['Сергей Лавров', 'Лаврова', 'Лаврова']);
  });

  it('are told apart from the minister when they only help or deputise for one', () => {
    const record = read('ru', 'Помощник госсекретаря США Дональд Лу прибыл в Ташкент. Его принял замглавы МИД Узбекистана Фуркат Сидиков.');
    expect(people(record)).toEqual(['Дональд Лу, DEPUTY_FOREIGN_MINISTER, US', 'Фуркат Сидиков, DEPUTY_FOREIGN_MINISTER, UZ']);
  });

  it('serve the state that sends them, not the one they are sent to', () => {
    expect(people(read('ru', 'Посол Италии в Грузии Энрико Вальво выступил с речью.'))).toEqual(['Энрико Вальво, AMBASSADOR, IT']);
  });

  it('share a joint office out in the order of the states', () => {
    const record = read('ru', 'Министры иностранных дел России и Казахстана Сергей Лавров и Ермек Кошербаев провели переговоры.');
    expect(people(record)).toEqual(['Сергей Лавров, FOREIGN_MINISTER, RU', 'Ермек Кошербаев, FOREIGN_MINISTER, KZ']);
  });

  it('hold the highest of several offices, and a former one is no office', () => {
    const record = read('ru', 'Премьер-министр и министр обороны Иордании Бишер аль-Хасауна принял бывшего премьер-министра Великобритании Бориса Джонсона.');
    expect(people(record)).toEqual(['Бишер аль-Хасауна, HEAD_OF_GOVERNMENT, JO', 'Борис Джонсон, OTHER, -']);
  });

  it("hold an office of the article's own state where none is named", () => {
    const record = read('ru', 'Казахстан расширит поставки. Об этом сообщил министр торговли Арман Шаккалиев. Казахстан готов.', { source: 'DKNews.kz' });
    expect(people(record)).toEqual(['Арман Шаккалиев, MINISTER, KZ']);
  });

  it('are no streets, papers or bodies named after people', () => {
    const record = read('ru', 'Об этом пишет газета «Московский комсомолец». Митинг прошёл на улице Горького, сообщает Голос Америки.');
    expect(record.people).toEqual([]);
  });
});
