import { loadOperations } from '../../src/api/operations.ts';
import type { Reading } from '../../src/graph/store.ts';
import { ALL, VISIT } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';
import type { ReadingParts } from '../fixtures/reading.ts';

/** Invented news of another pair, so that lists have more than one entry. */
const TREATY: ReadingParts = {
  url: 'https://news.example/treaty',
  language: 'en',
  source: 'The Courier',
  publishedAt: '2026-06-02',
  title: 'Kazakhstan and Türkiye sign a trade treaty',
  text: 'Kazakh foreign minister Yerlan Zhumabayev and Turkish foreign minister Kerem Yalçın signed a treaty on 1 June 2026 in Ankara. They agreed to open a trade route. The United Nations welcomed the treaty; Türkiye called for talks with Kuwait. Former minister Yerlan Zhumabayev was not Kerem Yalçın.',
  countries: { KZ: ['Kazakh'], TR: ['Turkish', 'Türkiye'], KW: ['Kuwait'] },
  organizations: { UN: ['United Nations'] },
  people: [
    { name: 'Yerlan Zhumabayev', country: 'KZ', office: 'FOREIGN_MINISTER' },
    { name: 'Kerem Yalçın', country: 'TR', office: 'FOREIGN_MINISTER' },
  ],
  events: [
    {
      type: 'COOPERATE', mode: 'SIGNING', source: ['KZ', 'TR'], target: ['KZ', 'TR'], people: ['Yerlan Zhumabayev', 'Kerem Yalçın'], date: '2026-06-01',
      place: 'Ankara', topics: ['TRADE', 'BILATERAL_RELATIONS'], quote: 'signed a treaty',
    },
    { type: 'AGREE', source: ['KZ', 'TR'], target: ['KZ', 'TR'], people: ['Yerlan Zhumabayev', 'Kerem Yalçın'], topics: ['TRANSPORT'], quote: 'agreed' },
  ],
  statements: [
    { type: 'PRAISE', source: 'UN', target: 'the treaty', topics: ['TRADE'], quote: 'welcomed' },
    { type: 'CALL_FOR', source: 'TR', target: 'talks with Kuwait', targetCountries: ['KW'], quote: 'called for talks' },
  ],
  topics: { TRADE: 'trade route', BILATERAL_RELATIONS: 'treaty' },
};

/** The same news at another address: a duplicate. */
const COPY: ReadingParts = { ...VISIT, url: 'https://copy.example/visit', source: 'Копия', publishedAt: '2026-03-11' };

/** What an extractor reads out of the example of `IngestArticle`. */
function example(): ReadingParts {
  const { input } = loadOperations().find(({ name }) => name === 'IngestArticle')!.variables as { input: { id: string; text: string; title: string; source: string; publishedAt: string } };
  return {
    ...input,
    language: 'ru',
    countries: { KZ: ['Казахстана'], KW: ['Кувейта'] },
    people: [
      { name: 'Ерлан Жумабаев', country: 'KZ', office: 'FOREIGN_MINISTER' },
      { name: 'Халед аль-Фарес', quote: 'Халедом аль-Фаресом', country: 'KW', office: 'FOREIGN_MINISTER' },
    ],
    events: [{ type: 'CONSULT', mode: 'PHONE', source: ['KZ', 'KW'], target: ['KZ', 'KW'], people: ['Ерлан Жумабаев', 'Халед аль-Фарес'], quote: 'провёл телефонный разговор' }],
    statements: [{ type: 'READY_TO_COOPERATE', source: 'KZ', quote: 'готовность' }],
    topics: { BILATERAL_RELATIONS: 'сотрудничество' },
  };
}

/** What the graph holds when the operations are asked. */
export const heldReadings = (): Reading[] => [...ALL, TREATY, COPY].map(reading);
/** What the extractor can read beside that. */
export const exampleReading = (): Reading => reading(example());
