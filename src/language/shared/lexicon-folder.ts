import { fileURLToPath } from 'node:url';

/** The folder of a language's tables; the build copies them beside the compiled code. */
export const lexiconFolder = (language: string): string => fileURLToPath(new URL(`../${language}/lexicon`, import.meta.url));
