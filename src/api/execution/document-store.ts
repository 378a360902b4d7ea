import type { DocumentNode } from 'graphql';

/**
 * Characters of all documents that are kept together: some 300 questions of an analyst's length. A parsed document takes 60 to 300 bytes a character, so the store stays
 * below 100 MB even where somebody fills it on purpose.
 */
const MOST_CHARACTERS = 300_000;

/** Documents that were parsed and found valid, by the hash of their text; those longest unused go first. What Apollo asks of its `documentStore`. */
export class DocumentStore {
  private readonly documents = new Map<string, DocumentNode>();
  private readonly most: number;
  private characters = 0;

  constructor(most = MOST_CHARACTERS) {
    this.most = most;
  }

  get size(): number {
    return this.documents.size;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.documents.get(key);
    if (document) {
      // A Map is in the order of insertion: what is used goes to the end.
      this.documents.delete(key);
      this.documents.set(key, document);
    }
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    this.documents.set(key, document);
    this.characters += lengthOf(document);
    for (const oldest of this.documents.keys()) {
      if (this.characters <= this.most) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const document = this.documents.get(key);
    if (!document) return false;
    this.characters -= lengthOf(document);
    return this.documents.delete(key);
  }
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.end ?? 0;
