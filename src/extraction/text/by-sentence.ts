import type { Document } from './document.ts';

/** Things of a text by the sentence that they begin in: so that looking around a token costs what its sentence is long, not the text. */
export class BySentence<Thing extends { from: number }> {
  readonly #document: Document;
  readonly #sentences: Thing[][];

  constructor(document: Document, things: readonly Thing[]) {
    this.#document = document;
    this.#sentences = document.sentences.map(() => []);
    for (const thing of things) this.#sentences[document.sentenceOf[thing.from]!]!.push(thing);
  }

  /** Those of a token's sentence, in the text's order. */
  at(token: number): readonly Thing[] {
    return this.#sentences[this.#document.sentenceOf[token]!] ?? [];
  }

  ofSentence(number: number): readonly Thing[] {
    return this.#sentences[number] ?? [];
  }
}
