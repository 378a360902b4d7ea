import { crc32 } from 'node:zlib';

/**
 * Texts that nobody who writes rules looks into: they are scored, and their sentences and errors are shown and stored nowhere. What is
 * measured on them tells whether a rule says something about the language or only about the texts at hand.
 */
const HELD_OUT_DOCUMENTS = /^en_sgmfa_(?:230619|XIX-NAM)/;
const DEV_DOCUMENTS_OF_FACTRUEVAL = /^book_(?:117|260|261|290|301|302|349|374|489)$/;

export const isHeldOutOfDev = (id: string): boolean => HELD_OUT_DOCUMENTS.test(id);

/** A third by the hash of the id; what is annotated in dev too stands on the side where it stands there. */
export const isHeldOutOfFactrueval = (id: string): boolean =>
  DEV_DOCUMENTS_OF_FACTRUEVAL.test(id) ? isHeldOutOfDev(`ru_factru_devset-${id.replace('_', '-')}`) : crc32(id) % 3 === 0;

/** A third by the number that the id ends with. */
export const isHeldOutByNumber = (id: string): boolean => Number(/\d+$/.exec(id)?.[0]) % 3 === 0;
