const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;

/**
 * A name as it is compared: case, ё, Latin accents, apostrophes and kinds of hyphen and space make no difference.
 * «Семён» and «Семен», "Erdoğan" and "Erdogan" are one key; й stays й.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ'`´]/g, '')
    .replace(/[‐‑‒–—-]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
