/** The tag by which a browser writes a language's numbers. Chromium knows Kazakh by name only and would write `5.9`; by CLDR its decimals stand after a comma, as in Russian. */
export const numberTag = (tag: string): string => (tag === 'kk' ? 'ru' : tag);

/** A number in a language's signs. @param tag a BCP 47 tag */
export const numberInWords = (value: number, tag: string, options?: Intl.NumberFormatOptions): string => new Intl.NumberFormat(numberTag(tag), options).format(value);

/** How far a reading is trusted, 0 to 1. */
export const confidenceInWords = (confidence: number, tag: string): string => numberInWords(confidence, tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
