import { describe, expect, it } from 'vitest';
import { events, read, statements } from '../../extraction/read.ts';

describe('events in Russian', () => {
  it('are one call, however often it is told', () => {
    const record = read(
      'ru',
      'Министр иностранных дел Казахстана Ермек Кошербаев провёл телефонный разговор с министром иностранных дел Кувейта Джаррахом Ас-Сабахом. В ходе беседы министры обсудили торговлю. Разговор прошёл в дружеской обстановке.',
    );
    expect(events(record)).toEqual(['CONSULT/PHONE KZ-KW>KZ-KW ACTUAL']);
    expect(record.events[0]!.people).toEqual(['Ермек Кошербаев', 'Джаррах Ас-Сабах']);
  });

  it('go from the traveller to the host', () => {
    const record = read('ru', 'Президент Франции Эммануэль Макрон прибыл в Казахстан с официальным визитом.');
    expect(events(record)).toEqual(['CONSULT/VISIT FR>KZ ACTUAL']);
    expect(record.events[0]!.people).toEqual(['Эммануэль Макрон']);
  });

  it('are planned when the text looks ahead, and denied when it denies', () => {
    expect(events(read('ru', 'Министр иностранных дел Японии прибудет в Россию на следующей неделе.'))).toEqual(['CONSULT/VISIT JP>RU FUTURE']);
    expect(events(read('ru', 'Президент Франции не встретился с канцлером Германии.'))).toEqual(['CONSULT/MEETING FR-DE>FR-DE NEGATED']);
  });

  it('that only a condition tells of did not happen', () => {
    expect(events(read('ru', 'Если Иран введёт санкции против Израиля, рынок упадёт.'))).toEqual([]);
  });

  it('are background behind «напомним»', () => {
    expect(events(read('ru', 'Напомним, Япония отозвала из России посла.'))).toEqual(['SANCTION JP>RU HISTORICAL']);
  });

  it('have a direction: who accuses whom', () => {
    expect(events(read('ru', 'Россия осудила действия Израиля.'))).toEqual(['ACCUSE RU>IL ACTUAL']);
  });

  it('turn support that is denied into rejection', () => {
    const record = read('ru', 'Сербия не поддержала санкции ЕС.');
    expect(record.events.map((event) => event.type)).not.toContain('SUPPORT');
    expect(statements(record)).toEqual(['RS OPPOSE']);
  });

  it('carry the codes of their type and mode', () => {
    const [call] = read('ru', 'Лидеры провели переговоры: президент Казахстана Касым-Жомарт Токаев позвонил президенту Турции Реджепу Эрдогану.').events;
    expect(call).toMatchObject({ type: 'CONSULT', mode: 'PHONE', cameoCode: '041', goldstein: 1, ploverMode: 'phone', ploverScore: 1.5, quadClass: 1 });
  });

  it('have the date that the text gives, and none that it does not', () => {
    const dated = read('ru', 'Президент Узбекистана посетил Казахстан 5 марта 2024 года.');
    expect(dated.events[0]).toMatchObject({ date: '2024-03-05', datePrecision: 'DAY', dateSource: 'TEXT' });
    const undated = read('ru', 'Президент Узбекистана посетил Казахстан 5 марта.');
    expect(undated.events[0]).toMatchObject({ date: null, datePrecision: 'UNKNOWN', dateSource: 'NONE' });
    const completed = read('ru', 'Президент Узбекистана посетил Казахстан 5 марта.', { publishedAt: '2024-03-07' });
    expect(completed.events[0]).toMatchObject({ date: '2024-03-05', dateSource: 'METADATA' });
  });
});

describe('statements in Russian', () => {
  it('are said by each side that speaks', () => {
    const record = read('ru', 'Министр иностранных дел Казахстана Ермек Кошербаев принял министра иностранных дел Кувейта Джарраха Ас-Сабаха. Стороны подтвердили готовность развивать сотрудничество.');
    expect(statements(record)).toEqual(['KZ READY_TO_COOPERATE', 'KW READY_TO_COOPERATE']);
  });

  it('say about what, with the words', () => {
    const [statement] = read('ru', 'Казахстан выразил обеспокоенность обострением на Ближнем Востоке.').statements;
    expect(statement).toMatchObject({ type: 'EXPRESS_CONCERN', source: 'KZ', target: 'обострением на Ближнем Востоке', targetRegions: ['MIDDLE_EAST'] });
  });

  it('have among their people whom the next sentence quotes, or who told of them', () => {
    const people = (text: string): string[] => read('ru', text).events.filter(({ type }) => type === 'ACCUSE').flatMap((event) => event.people);
    expect(people('В Кремле назвали решение США незаконным. «Это попытка давления», – сказал пресс-секретарь президента РФ Денис Громов.')).toEqual(['Денис Громов']);
    expect(people('Литва осудила действия Минска. Об этом в среду журналистам сообщила министр иностранных дел Литвы Яна Петровене.')).toEqual(['Яна Петровене']);
    expect(people('Литва осудила действия Минска. «Это не так», – сказал пресс-секретарь МИД Белоруссии Игорь Савенко.')).toEqual([]);
  });
});
