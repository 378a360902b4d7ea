/** Version of the extractor: raised with every change of what it reads, since claims are told apart by it. */
export const EXTRACTOR_VERSION = 'bilateral-extractor/0.3.0';
