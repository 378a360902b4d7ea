import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../../src/domain/article.ts';
import type { Language } from '../../../src/domain/language.ts';
import { Marker } from '../../../src/graph/read/search-marks.ts';
import { packageFile } from '../../../src/reference/package-files.ts';

const marked = (question: string, text: string, language: Language, asYouType = false): string[] =>
  new Marker(question, asYouType).marksIn(text, language).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it.each<[string, string, Language, string[]]>([
    ['переговоры Токаев', 'Токаев доволен переговорами с Тоқаев.', 'ru', ['Токаев', 'переговорами', 'Тоқаев']],
    ['Germany', 'Канцлер Германии и германский посол.', 'ru', ['Германии', 'германский']],
    ['United Nations', 'Доклад ООН вышел в Нью-Йорке.', 'ru', ['ООН']],
    ['Соединённые Штаты', 'The United States and a united front of US states.', 'en', ['United', 'States', 'US']],
    ['<b>talks</b>', 'They <b>talk</b> & talked.', 'en', ['talk', 'talked']],
  ])('of %s in %j', (question, text, language, expected) => {
    expect(marked(question, text, language)).toEqual(expected);
  });

  it('take the last word for a beginning while somebody writes', () => {
    expect(marked('перег', 'На переговорах.', 'ru', true)).toEqual(['переговорах']);
    expect(marked('перег', 'На переговорах.', 'ru')).toEqual([]);
  });
});

describe('quotes', () => {
  const articles = readdirSync(packageFile('seeds/articles')).map((file) => ({ ...(JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as ArticleInput), language: file.slice(0, 2) as Language }));

  it('are the words of the text, no longer than asked, apart from each other, with every mark within', () => {
    let quotes = 0;
    for (const { text, language } of articles) {
      const found = new Marker('министр minister Сингапур переговоры Singapore talks кездесу', false).quotesOf(text, language!, 3);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const [index, quote] of found.entries()) {
        quotes++;
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.text).toBe(quote.text.trim());
        expect(quote.text.length).toBeLessThanOrEqual(320);
        expect(quote.marks.length).toBeGreaterThan(0);
        for (const { start, end } of quote.marks) expect(start >= quote.start && end <= quote.end && /^[\p{L}\p{N}]/u.test(text.slice(start, end))).toBe(true);
        if (index > 0) expect(quote.start).toBeGreaterThanOrEqual(found[index - 1]!.end);
      }
    }
    expect(quotes).toBeGreaterThan(30);
  });

  it('hold the most different words of the question', () => {
    const text = `${'Nothing to see. Talks. '.repeat(30)}Kuwait and Kazakhstan held talks by phone. ${'More talks. '.repeat(30)}`;
    const [quote] = new Marker('Kuwait Kazakhstan phone talks', false).quotesOf(text, 'en', 1);
    expect(quote!.text).toBe('Kuwait and Kazakhstan held talks by phone.');
  });
});
