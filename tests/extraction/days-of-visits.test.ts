import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';

const daysOf = (text: string): (string | null)[] => extract({ id: 'days', title: null, text, publishedAt: null, language: 'en' } as Parameters<typeof extract>[0]).events.filter(({ mode }) => mode === 'MEETING').map(({ date }) => date);

describe('the days of meetings within a visit', () => {
  it('keeps the day of a meeting that lies behind the first day of the visit', () => {
    expect(daysOf('Minister Ada Lindqvist of Sweden visited Lima from 12 to 14 May 2025. She met President Rosa Quispe of Peru on 13 May 2025.')).toEqual(['2025-05-13']);
  });

  it('takes the day named last before for the same day', () => {
    expect(daysOf('Foreign Minister Ada Lindqvist of Sweden met President Rosa Quispe of Peru on 13 May 2025. On the same day, she met the Foreign Minister of Peru, Luis Ccori.')).toEqual(['2025-05-13', '2025-05-13']);
  });

  it('holds what is still to come for planned', () => {
    const { events } = extract({ id: 'days', title: null, text: 'Minister Ada Lindqvist of Sweden visited Lima on 12 May 2025. She will meet President Rosa Quispe of Peru on 20 May 2025.', publishedAt: null, language: 'en' } as Parameters<typeof extract>[0]);
    expect(events.find(({ mode }) => mode === 'MEETING')).toMatchObject({ modality: 'FUTURE', date: '2025-05-20' });
  });
});
