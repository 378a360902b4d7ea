/** Characters of all texts together. */
const MOST_CHARACTERS = 2_000_000;

/** Texts that clients had kept under their hash, to send the hash alone from then on (automatic persisted queries); those longest unused go first. What Apollo asks of a cache. */
export class PersistedQueries {
  private readonly texts = new Map<string, string>();
  private readonly most: number;
  private characters = 0;

  constructor(most = MOST_CHARACTERS) {
    this.most = most;
  }

  async get(key: string): Promise<string | undefined> {
    const text = this.texts.get(key);
    if (text === undefined) return undefined;
    // A Map is in the order of insertion: what is used goes to the end.
    this.texts.delete(key);
    this.texts.set(key, text);
    return text;
  }

  async set(key: string, text: string): Promise<void> {
    await this.delete(key);
    this.texts.set(key, text);
    this.characters += text.length;
    for (const oldest of this.texts.keys()) {
      if (this.characters <= this.most) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    this.characters -= this.texts.get(key)?.length ?? 0;
    return this.texts.delete(key);
  }
}
