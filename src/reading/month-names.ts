/** First letters of months as Russian, English and Kazakh print them; a word means the month that its beginning stands under. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаңтар', 'қаң'],
  ['feb', 'фев', 'ақпан', 'ақп'],
  ['mar', 'мар', 'наурыз', 'нау'],
  ['apr', 'апр', 'сәуір', 'сәу'],
  ['may', 'май', 'мая', 'мамыр', 'мам'],
  ['jun', 'июн', 'маусым', 'мау'],
  ['jul', 'июл', 'шілде', 'шіл'],
  ['aug', 'авг', 'тамыз', 'там'],
  ['sep', 'сен', 'қыркүйек', 'қыр'],
  ['oct', 'окт', 'қазан', 'қаз'],
  ['nov', 'ноя', 'қараша', 'қар'],
  ['dec', 'дек', 'желтоқсан', 'жел'],
];

/** 1 to 12, or null when the word names no month. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase();
  const index = MONTH_STEMS.findIndex((stems) => stems.some((stem) => folded.startsWith(stem)));
  return index < 0 ? null : index + 1;
}
