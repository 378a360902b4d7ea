import { describe, expect, it } from 'vitest';
import { read, statements } from '../../extraction/read.ts';

const said = (text: string): string[] => statements(read('ru', text));

describe('who speaks in Russian', () => {
  it('is whoever stands behind the quotation', () => {
    expect(said('Накануне в Астане прошёл брифинг. «Мы глубоко обеспокоены обстрелами», — заявил официальный представитель МИД Казахстана Айбек Смадияров.')).toEqual(['KZ EXPRESS_CONCERN']);
  });

  it('is whoever stands between two parts of what he says', () => {
    expect(said('«Это недопустимо, — сказал министр иностранных дел Турции Хакан Фидан. — Мы требуем извинений».')).toEqual(['TR CONDEMN', 'TR CALL_FOR']);
  });

  it('is whose words they are', () => {
    expect(said('По словам министра иностранных дел Турции Хакана Фидана, санкции должны быть сняты.')).toEqual(['TR CALL_FOR']);
  });

  it('is the seat that is reported, and all who are reported together', () => {
    expect(said('В Кремле считают, что санкции следует снять.')).toEqual(['RU CALL_FOR']);
    expect(said('Бразилия и Аргентина полагают, что извинения необходимы и стороны должны вернуться к переговорам.')).toEqual(['BR CALL_FOR', 'AR CALL_FOR']);
  });

  it('is nobody where the one who is quoted speaks for no state', () => {
    expect(said('Россия ведёт переговоры с Японией. «Мы обеспокоены ценами», — сказала продавщица Анна Петрова.')).toEqual([]);
  });

  it('is the seat or the organisation in which they say so', () => {
    expect(said('В Москве назвали это решение ошибкой.')).toEqual(['RU CONDEMN']);
    expect(said('В Евросоюзе призвали обе стороны к сдержанности.')).toEqual(['EU CALL_FOR']);
    expect(said('В МИД КНДР пообещали выйти из переговоров.')).toContain('KP PROMISE');
  });

  it('is not whoever is only talked about', () => {
    expect(said('В Астане вновь подтвердили поддержку суверенитета и территориальной целостности Ливана.')).not.toContain('LB SUPPORT');
    expect(said('Опыт Эстонии министр иностранных дел Казахстана назвал передовым.')).toEqual(['KZ PRAISE']);
    expect(said('Посол Ирана был приглашён в МИД Туркмении.')).toEqual([]);
  });
});

describe('what is said in Russian', () => {
  it('is denial where an allegation is rejected, opposition where a proposal is', () => {
    expect(said('Минск отверг обвинения литовской стороны.')).toEqual(['BY DENY']);
    expect(said('Минск отверг предложение литовской стороны.')).toEqual(['BY OPPOSE']);
  });

  it('goes into what is quoted word by word', () => {
    expect(said('Президент Сербии Александар Вучич назвал это решение «вопиющей провокацией».')).toEqual(['RS CONDEMN']);
  });

  it('may be told with the judgement first', () => {
    expect(said('Недопустимыми назвал эти действия министр иностранных дел Сербии Вук Еремич.')).toEqual(['RS CONDEMN']);
  });

  it('is no stance when it is only a condition, asked of somebody, or still to come', () => {
    expect(said('Если Япония осудит пуск, переговоры сорвутся.')).toEqual([]);
    expect(said('Франция призвала Иран одобрить проект соглашения.')).toEqual(['FR CALL_FOR']);
    expect(said('Россия и Япония договорятся о следующей встрече.')).toEqual([]);
  });

  it('is no stance when it only sounds like one', () => {
    expect(said('Стороны поддерживают регулярный контакт. Россия поддерживает с Японией постоянную связь.')).toEqual([]);
    expect(said('Суд в Германии осудил шпиона на пять лет.')).toEqual([]);
  });

  it('is not what another’s stance is about', () => {
    expect(said('Финляндия поддержала стремление Украины вступить в НАТО.')).toEqual(['FI SUPPORT']);
  });

  it('follows from deeds that are done by speaking', () => {
    expect(said('Иран отказался возвращаться за стол переговоров с США.')).toEqual(['IR OPPOSE']);
    expect(said('Япония выделит Узбекистану грант на оснащение больниц.')).toEqual(['JP PROMISE']);
  });

  it('is told once where the headline says it too', () => {
    expect(said('Россия осудила удары по Ливану\n\nРоссия решительно осудила удары по гражданским объектам в Ливане.')).toEqual(['RU CONDEMN']);
  });
});
