import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

const said = (text: string) => read('kk', text).statements.map(({ type, source, speaker }) => [type, source, speaker]);

describe('statements in Kazakh', () => {
  it.each([
    ['Қазақстан аймақтағы оқиғаларға алаңдаушылық білдірді.', ['EXPRESS_CONCERN', 'KZ', null]],
    ['Қытай тарапы Қазақстанның егемендігін қолдайтынын растады.', ['SUPPORT', 'CN', null]],
    ['Қырғызстан Президенті Садыр Жапаров Қазақстанға алғыс айтты.', ['THANK', 'KG', 'Садыр Жапаров']],
    ['Түркия Президенті Режеп Тайып Ердоған соғысты тоқтатуға шақырды.', ['CALL_FOR', 'TR', 'Режеп Тайып Ердоған']],
    ['Кремль бұл мәлімдемені жоққа шығарды.', ['DENY', 'RU', null]],
  ])('have their speaker in front of the verb: %s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it('are of each side where both make them', () => {
    expect(said('Қазақстан мен Түркия ынтымақтастықты дамытуға мүдделі екенін растады.')).toEqual([['READY_TO_COOPERATE', 'KZ', null], ['READY_TO_COOPERATE', 'TR', null]]);
  });

  it('are about the words in front of the verb', () => {
    const [statement] = read('kk', 'Қазақстан Таяу Шығыстағы ахуалға алаңдаушылық білдірді.').statements;
    expect(statement?.target).toContain('Таяу Шығыстағы ахуалға');
    expect(statement?.targetRegions).toEqual(['MIDDLE_EAST']);
  });

  it('that are denied turn into their opposite', () => {
    expect(said('Қазақстан бұл шешімді қолдамады.')).toEqual([['OPPOSE', 'KZ', null]]);
  });

  it('in quotation marks are of whoever stands behind the verb of saying', () => {
    expect(said('«Біз бұл бастаманы қолдаймыз», – деді Қазақстан Президенті Қасым-Жомарт Тоқаев.')).toEqual([['SUPPORT', 'KZ', 'Қасым-Жомарт Тоқаев']]);
  });
});
