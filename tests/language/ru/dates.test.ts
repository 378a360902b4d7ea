import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/language/shared/table.ts';
import { read } from '../../extraction/read.ts';

const sentences = readTable(fileURLToPath(new URL('./dates.tsv', import.meta.url)));

const dates = (text: string, publishedAt: string | null = null): (string | null)[] => read('ru', text, { publishedAt }).events.map((event) => event.date);

describe('dates in Russian', () => {
  it('go back to a day or a time named before', () => {
    expect(dates('Президент Финляндии посетил Россию 3 марта 2009 года. В тот же день президент Финляндии вылетел с визитом в Эстонию.')).toEqual(['2009-03-03', '2009-03-03']);
    expect(dates('Президент Финляндии посетил Россию в октябре 2009 года. Тогда Россия и Финляндия подписали меморандум.')).toEqual(['2009-10', '2009-10']);
  });

  it('have the year that stands behind their month', () => {
    expect(dates('Президент Узбекистана посещал Казахстан в декабре прошлого года.', '2022-07-05')).toEqual(['2021-12']);
  });

  it('may be written in words or in figures', () => {
    expect(dates('С двадцать первого апреля Казахстан запретил ввоз мяса из Монголии.', '2024-04-24')).toEqual(['2024-04-21']);
    expect(dates('Президент Узбекистана посетил Казахстан 05.03.2024.')).toEqual(['2024-03-05']);
  });

  it('are told from the dateline where nothing else says of what day the article is', () => {
    const [meeting] = read('ru', 'АСТАНА, 12 апреля 2024 года — Сегодня президент Казахстана принял министра иностранных дел Японии.').events;
    expect(meeting).toMatchObject({ date: '2024-04-12', dateSource: 'DATELINE' });
  });

  it('follow the day that the lead states', () => {
    expect(dates('Президент Таджикистана прибыл в Казахстан с визитом 21 августа 2024 года. В четверг президент Таджикистана встретился с премьер-министром Казахстана.')).toEqual(['2024-08-21', '2024-08-22']);
  });

  it('stay unknown where no year is told', () => {
    expect(dates('Президент Узбекистана посетил Казахстан в четверг, 5 марта.')).toEqual([null]);
  });

  it.each(sentences.map(({ date, published, text }) => [text!, published!, date!]))('%s (%s)', (text, published, told) => {
    const days = read('ru', text, { publishedAt: published }).events.map(({ date, endDate }) => [date ?? '-', endDate].filter(Boolean).join('/'));
    expect(days).toContain(told);
  });
});
