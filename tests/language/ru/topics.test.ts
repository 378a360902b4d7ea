import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

const topics = (text: string): string[] => read('ru', text).topics;

describe('topics in Russian', () => {
  it('are the fields that are discussed, each of them', () => {
    const found = topics('Министры обсудили проекты в энергетике, сельском хозяйстве и сфере туризма. Погода в столице стояла тёплая.');
    expect(found).toEqual(expect.arrayContaining(['ENERGY', 'AGRICULTURE', 'TOURISM']));
  });

  it('are not what is named in passing', () => {
    const found = topics('Министр иностранных дел Японии прибыл в Россию.\n\nПереговоры пройдут в старом здании у вокзала.\n\nУ входа министра ждали студенты, рядом стоит храм, а до аэропорта отсюда час езды.');
    expect(found).not.toEqual(expect.arrayContaining(['EDUCATION']));
    expect(found).not.toEqual(expect.arrayContaining(['RELIGION']));
    expect(found).not.toEqual(expect.arrayContaining(['TRANSPORT']));
  });

  it('are two states’ relations where one expels the other’s diplomats or visits it', () => {
    expect(topics('Литва выслала двух сотрудников посольства Белоруссии.')).toContain('BILATERAL_RELATIONS');
    expect(topics('Президент Узбекистана посетит Казахстан в мае.')).toContain('BILATERAL_RELATIONS');
  });

  it('are no relations of two where many meet', () => {
    expect(topics('В Ташкенте прошла встреча министров Казахстана, Кыргызстана, Таджикистана и Узбекистана.')).not.toContain('BILATERAL_RELATIONS');
  });

  it('are conflict where one state strikes another, whatever words it is told in', () => {
    expect(topics('Войска Эритреи атаковали Эфиопию.')).toContain('ARMED_CONFLICT');
  });
});
