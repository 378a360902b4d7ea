import type { Language } from '../../src/domain/language.ts';

/** A text that is no article: how many characters of it are wanted, so many come. */
export interface HostileText {
  name: string;
  language: Language;
  make(length: number): string;
}

const repeated = (unit: string) => (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const LETTERS = { ru: 'абвгдежзиклмнопрст', en: 'abcdefghiklmnoprst', kk: 'абвгдежзиқлмңопрст' };

/** Sentences each of which names somebody new. */
const namesakes = (letters: string, sentence: (surname: string) => string) => (length: number): string => {
  const sentences: string[] = [];
  for (let total = 0, count = 0; total < length; count++) {
    let surname = '';
    for (let rest = count, at = 0; at < 5; at++, rest = Math.floor(rest / letters.length)) surname += letters[rest % letters.length];
    sentences.push(sentence(surname[0]!.toUpperCase() + surname.slice(1)));
    total += sentences.at(-1)!.length;
  }
  return sentences.join('').slice(0, length);
};

const text = (language: Language, name: string, make: HostileText['make']): HostileText => ({ language, name, make });

/** What pages and mischief bring that sentences never do. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  text('ru', 'one sentence again and again', repeated('Президент Казахстана Касым-Жомарт Токаев 12 марта встретился с президентом Франции Эмманюэлем Макроном в Париже. ')),
  text('en', 'one sentence again and again', repeated('Foreign Minister Vivian Balakrishnan met King Abdullah II of Jordan in Amman on 17 March 2024 and signed an agreement. ')),
  text('kk', 'one sentence again and again', repeated('Қазақстан Президенті Қасым-Жомарт Тоқаев 12 наурызда Парижде Франция Президенті Эмманюэль Макронмен кездесті. ')),
  text('ru', 'no full stop', repeated('министр иностранных дел Казахстана встретился с президентом Франции в Астане и обсудил сотрудничество в сфере энергетики ')),
  text('en', 'no full stop', repeated('the foreign minister of Kazakhstan met the president of France in Paris and discussed cooperation in energy ')),
  text('kk', 'no full stop', repeated('Қазақстан Сыртқы істер министрі Франция Президентімен кездесіп энергетика саласындағы ынтымақтастықты талқылады ')),
  text('ru', 'statements without an end', repeated('он заявил, что поддерживает, и выразил обеспокоенность, и призвал к миру, ')),
  text('en', 'statements without an end', repeated('he said that he supports and expressed concern and called for peace, ')),
  text('ru', 'capitals', repeated('МИНИСТР ИНОСТРАННЫХ ДЕЛ КАЗАХСТАНА ВСТРЕТИЛСЯ С ПРЕЗИДЕНТОМ ФРАНЦИИ ')),
  text('en', 'capitals', repeated('THE FOREIGN MINISTER OF KAZAKHSTAN MET THE PRESIDENT OF FRANCE ')),
  text('ru', 'names alone', repeated('Сергей Лавров Николя Саркози Ван И Мурат Нуртлеу Джаррах аль-Ахмад ')),
  text('ru', 'somebody new in each sentence', namesakes(LETTERS.ru, (surname) => `Президент Иван ${surname}ов сказал. `)),
  text('en', 'somebody new in each sentence', namesakes(LETTERS.en, (surname) => `President John ${surname}son said. `)),
  text('kk', 'somebody new in each sentence', namesakes(LETTERS.kk, (surname) => `Президент Мұрат ${surname}ов айтты. `)),
  text('ru', 'quotes within quotes', repeated('«Он сказал «да» и «нет» ')),
  text('en', 'quotes within quotes', repeated('“He said “yes” and ‘no’ ')),
  text('ru', 'digits and dates', repeated('20240312 12 марта 2024 года 15:30 вчера, в понедельник ')),
  text('ru', 'brackets', repeated('((([[[{{{)))]]]}}} ')),
  text('ru', 'line ends', repeated('а\n\n\n')),
  text('ru', 'one word', repeated('казахстанско')),
  text('ru', 'one compound', repeated('казахстанско-')),
  text('ru', 'offices alone', repeated('президент министр премьер-министр посол спикер ')),
  text('ru', 'countries alone', repeated('Казахстан, Россия, Китай и Франция ')),
  text('ru', 'apostrophes and look-alikes', repeated("к'Cыртқы мiнистр ")),
];
