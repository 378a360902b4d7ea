import { corpusFolder } from '../../scripts/evaluate/corpus.ts';

/** Ends the run with one sentence when there are no texts to read. */
export default function setUp(): void {
  try {
    corpusFolder();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
