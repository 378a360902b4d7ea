import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Texts, the day of their publication, and the ways of their talks with the days. */
const DAYS: readonly (readonly [text: string, publishedAt: string | null, told: string])[] = [
  [`Official Visit of the Minister for Foreign Affairs of Norway, 3 to 5 March 2025

Minister for Foreign Affairs of Norway Kari Haugen is on an official visit to Singapore from 3 to 5 March 2025.

Minister Haugen called on President Devan Pillai this morning. She will meet Speaker of Parliament Goh Lay Hoon tomorrow.

. . . . .
MINISTRY OF FOREIGN AFFAIRS
SINGAPORE
4 MARCH 2025`, null, 'VISIT 2025-03-03; MEETING 2025-03-04; MEETING 2025-03-05'],
  [`Secretary Whitman's Meeting with Foreign Minister Duarte

Readout
Office of the Spokesperson
May 7, 2024

The following is attributable to Spokesperson Paul Reyes:

Secretary of State Anna Whitman met today with Portuguese Foreign Minister João Duarte in Washington.`, null, 'MEETING 2024-05-07'],
  [`Visit of Foreign Minister of Oman to India (May 2-4, 2023)

May 03, 2023

The Foreign Minister of Oman, H.E. Mr. Salim Al Harthy, is paying an official visit to India from 2-4 May 2023.

2. External Affairs Minister Shri Arvind Menon held talks with Minister Al Harthy in New Delhi today. He will call on the Vice President of India tomorrow.

New Delhi`, null, 'VISIT 2023-05-02; MEETING 2023-05-03; MEETING 2023-05-04'],
  [`Foreign Minister speaks with Fijian counterpart

ISSUED 11 June 2025

Foreign Minister Petra Novak of Slovenia spoke by phone with the Foreign Minister of Fiji, Semi Vula, yesterday.`, null, 'PHONE 2025-06-10'],
  [`Foreign Minister Ada Lindqvist of Sweden met President Rosa Quispe of Peru on 13 May 2025. Earlier in the day, she met the Foreign Minister of Peru, Luis Ccori.`, null, 'MEETING 2025-05-13; MEETING 2025-05-13'],
  [`Foreign Minister Ada Lindqvist of Sweden met President Rosa Quispe of Peru on 13 May 2025. The following day she held talks with the Foreign Minister of Peru, Luis Ccori.`, null, 'MEETING 2025-05-13; MEETING 2025-05-14'],
  [`Foreign Minister Ada Lindqvist of Sweden met President Rosa Quispe of Peru on 13 May 2025. A day earlier she held talks with the Foreign Minister of Peru, Luis Ccori.`, null, 'MEETING 2025-05-13; MEETING 2025-05-12'],
  [`Foreign Minister Ada Lindqvist of Sweden met President Rosa Quispe of Peru on 13 May 2025. Later that day she held talks with the Foreign Minister of Peru, Luis Ccori.`, null, 'MEETING 2025-05-13; MEETING 2025-05-13'],
  [`Foreign Minister Ada Lindqvist of Sweden met President Rosa Quispe of Peru on 13 May 2025. That evening, she was received by the Foreign Minister of Peru, Luis Ccori.`, null, 'MEETING 2025-05-13; MEETING 2025-05-13'],
  [`Foreign Minister Ada Lindqvist of Sweden visited Peru last July.`, '2025-02-12', 'VISIT 2024-07'],
  [`Foreign Minister Ada Lindqvist of Sweden visited Peru last February.`, '2025-02-12', 'VISIT 2024-02'],
  [`Foreign Minister Ada Lindqvist of Sweden will visit Peru next January.`, '2025-01-12', 'VISIT 2026-01'],
  [`Foreign Minister Ada Lindqvist of Sweden will visit Peru next month.`, '2025-12-12', 'VISIT 2026-01'],
  [`Foreign Minister Ada Lindqvist of Sweden visited Peru last month.`, '2025-01-12', 'VISIT 2024-12'],
  [`Foreign Minister Ada Lindqvist of Sweden will visit Peru next week.`, '2025-06-11', 'VISIT 2025-06'],
  [`Foreign Minister Ada Lindqvist of Sweden met her Peruvian counterpart Luis Ccori in Lima earlier this week.`, '2025-06-13', 'MEETING 2025-06'],
  [`Foreign Minister Ada Lindqvist of Sweden will visit Peru in early 2026.`, '2025-06-11', 'VISIT 2026'],
  [`Foreign Minister Ada Lindqvist of Sweden will visit Peru by the end of the year.`, '2025-06-11', 'VISIT 2025'],
  [`Foreign Minister Ada Lindqvist of Sweden will visit Peru later this year.`, '2025-06-11', 'VISIT 2025'],
  [`Foreign Minister Ada Lindqvist of Sweden visited Peru in late May.`, '2025-06-11', 'VISIT 2025-05'],
  [`Foreign Minister Ada Lindqvist of Sweden visited Peru on May 3 and 4.`, '2025-06-11', 'VISIT 2025-05-03/2025-05-04'],
  [`Foreign Minister Ada Lindqvist of Sweden paid a visit to Peru between 30 May and 2 June 2025.`, '2025-06-11', 'VISIT 2025-05-30/2025-06-02'],
  [`Foreign Minister Ada Lindqvist of Sweden paid a visit to Peru from 30 May to 2 June.`, '2025-06-11', 'VISIT 2025-05-30/2025-06-02'],
  [`Foreign Minister Ada Lindqvist of Sweden paid a visit to Peru on the 9th of June.`, '2025-06-11', 'VISIT 2025-06-09'],
  [`Foreign Minister Ada Lindqvist of Sweden will visit Peru on Monday, June 16.`, '2025-06-11', 'VISIT 2025-06-16'],
  [`Foreign Minister Ada Lindqvist of Sweden met her Peruvian counterpart Luis Ccori on Tuesday.`, '2025-06-11', 'MEETING 2025-06-10'],
  [`Foreign Minister Ada Lindqvist of Sweden met her Peruvian counterpart Luis Ccori three days ago.`, '2025-06-11', 'MEETING 2025-06-08'],
  [`Foreign Minister Ada Lindqvist of Sweden last visited Peru two years ago.`, '2025-06-11', 'VISIT 2023'],
  [`Foreign Minister Ada Lindqvist of Sweden arrived in Peru on Sunday night for a two-day visit.`, '2025-06-11', 'VISIT 2025-06-08'],
  [`Ljubljana, March 4, 2025 – Foreign Minister of Kazakhstan Marat Akhmetov met Prime Minister of Slovenia Borut Zupan.`, '2025-03-04', 'MEETING null'],
  [`Ljubljana, March 4, 2025 – Foreign Minister of Kazakhstan Marat Akhmetov met today Prime Minister of Slovenia Borut Zupan.`, '2025-03-04', 'MEETING 2025-03-04'],
  [`Ljubljana, March 4, 2025 – Foreign Minister of Kazakhstan Marat Akhmetov met Prime Minister of Slovenia Borut Zupan.`, null, 'MEETING 2025-03-04'],
  [`Foreign Minister of Kazakhstan Marat Akhmetov held talks with Foreign Minister of Slovenia Borut Zupan on 4 March 2025. The Ministers signed a memorandum.`, null, 'MEETING 2025-03-04; SIGNING 2025-03-04'],
];

describe('the days of English releases', () => {
  it.each(DAYS)('%s', (text, publishedAt, told) => {
    const spans = told.includes('/');
    expect(read('en', text, { publishedAt }).events.map(({ mode, date, endDate }) => `${mode} ${date}${spans && endDate ? `/${endDate}` : ''}`).join('; ')).toBe(told);
  });
});
