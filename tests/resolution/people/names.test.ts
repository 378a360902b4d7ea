import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/resolution/people/name-comparison.ts';
import { isFamilyFirst, writingsOf } from '../../../src/resolution/people/name-tables.ts';
import { namePartsOf } from '../../../src/resolution/people/name-parts.ts';

const compare = (one: string, other: string, country: string | null) =>
  compareNames(namePartsOf(one, isFamilyFirst(country)), namePartsOf(other, isFamilyFirst(country)), writingsOf(country), country);

describe('names that are one', () => {
  it.each([
    ['Ермек Кошербаев', 'Ермек Көшербаев', 'KZ'], ['Ермек Көшербаев', 'Yermek Kosherbayev', 'KZ'], ['Ермек Кошербаев', 'Ermek Kosherbaev', 'KZ'],
    ['Касым-Жомарт Токаев', 'Қасым-Жомарт Тоқаев', 'KZ'], ['Касым-Жомарт Токаев', 'Kassym-Jomart Tokayev', 'KZ'], ['Қасым-Жомарт Тоқаев', 'Qasym-Jomart Toqayev', 'KZ'],
    ['Садыр Жапаров', 'Sadyr Japarov', 'KG'], ['Садыр Жапаров', 'Sadyr Zhaparov', 'KG'],
    ['Ван И', 'Wang Yi', 'CN'], ['Си Цзиньпин', 'Xi Jinping', 'CN'], ['Чжан Ханьхуэй', 'Zhang Hanhui', 'CN'], ['Чжан Мин', 'Zhang Ming', 'CN'],
    ['Ли Чжэ Мён', 'Lee Jae-myung', 'KR'], ['Пан Ги Мун', 'Ban Ki-moon', 'KR'], ['Фам Минь Тинь', 'Phạm Minh Chính', 'VN'],
    ['Синдзо Абэ', 'Shinzo Abe', 'JP'], ['Кисида Фумио', 'Fumio Kishida', 'JP'],
    ['Хакан Фидан', 'Hakan Fidan', 'TR'], ['Реджеп Тайип Эрдоган', 'Recep Tayyip Erdoğan', 'TR'], ['Джевдет Йылмаз', 'Cevdet Yılmaz', 'TR'],
    ['Эммануэль Макрон', 'Emmanuel Macron', 'FR'], ['Жан-Ноэль Барро', 'Jean-Noël Barrot', 'FR'], ['Франсуа Олланд', 'François Hollande', 'FR'],
    ['Олаф Шольц', 'Olaf Scholz', 'DE'], ['Анналена Бербок', 'Annalena Baerbock', 'DE'], ['Жозеп Боррель', 'Josep Borrell', 'ES'],
    ['Петер Сийярто', 'Péter Szijjártó', 'HU'], ['Анджей Дуда', 'Andrzej Duda', 'PL'], ['Уго Чавес', 'Hugo Chávez', 'VE'],
    ['Джаррах Джабер аль-Ахмад Ас-Сабах', 'Jarrah Jaber Al-Ahmad Al-Sabah', 'KW'], ['Мухаммед бен Сальман', 'Mohammed bin Salman Al Saud', 'SA'],
    ['Абдель Фаттах ас-Сиси', 'Abdulfattah el-Sisi', 'EG'], ['Ильхам Гейдар оглы Алиев', 'Ilham Aliyev', 'AZ'], ['Абдалла II', 'King Abdullah II', 'JO'],
    ['George H. W. Bush', 'Джордж Герберт Уокер Буш', 'US'],
  ])('%s and %s', (one, other, country) => {
    expect(compare(one, other, country)).toMatchObject({ kind: 'FULL' });
    expect(compare(one, other, country)!.likeness).toBeGreaterThan(0.85);
  });

  it.each([
    ['Е. Кошербаев', 'Yermek Kosherbayev', 'KZ', 'INITIAL'], ['К.К. Токаев', 'Касым-Жомарт Кемелевич Токаев', 'KZ', 'INITIAL'], ['Дж. Буш', 'George Bush', 'US', 'INITIAL'],
    ['Кошербаев', 'Ермек Кошербаев', 'KZ', 'ALONE'], ['Кошербаева', 'Ермек Кошербаев', 'KZ', 'ALONE'], ['Xi', 'Си Цзиньпин', 'CN', 'ALONE'], ['von der Leyen', 'Урсула фон дер Ляйен', 'DE', 'ALONE'],
    ['Касым-Жомарт Кемелевич', 'Қасым-Жомарт Кемелұлы Тоқаев', 'KZ', 'GIVEN'],
  ] as const)('%s and %s, as far as they say', (one, other, country, kind) => {
    expect(compare(one, other, country)?.kind).toBe(kind);
    expect(compare(other, one, country)?.kind).toBe(kind);
  });
});

describe('names that contradict each other', () => {
  it.each([
    ['Ильхам Алиев', 'Гейдар Алиев', 'AZ'], ['Ильхам Гейдар оглы Алиев', 'Гейдар Алиев', 'AZ'], ['Рауль Кастро', 'Fidel Castro', 'CU'], ['Ким Чен Ын', 'Kim Jong Il', 'KP'],
    ['Нурлан Серикович Ахметов', 'Нурлан Болатұлы Ахметов', 'KZ'], ['Марат Сулейменов', 'Murat Suleimenov', 'KZ'], ['К. Токаев', 'Ермек Токаев', 'KZ'], ['А. Мамытов', 'Я. Мамытов', 'KG'],
    ['George W. Bush', 'George H. W. Bush', 'US'], ['Джордж Буш-младший', 'Джордж Буш-старший', 'US'], ['Ван И', 'Wang Yang', 'CN'], ['Ван И', 'Wan Yi', 'CN'],
    ['Нгуен Ван Фук', 'Nguyen Phu Trong', 'VN'], ['Ли Кэцян', 'Li Keran', 'CN'], ['Али Ахмед', 'Ahmed Ali', 'IQ'], ['Charles III', 'Charles II', 'GB'],
  ])('%s and %s', (one, other, country) => {
    expect(compare(one, other, country)).toBeNull();
    expect(compare(other, one, country)).toBeNull();
  });
});
